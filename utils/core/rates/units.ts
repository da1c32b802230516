import { addDays } from './astana.ts';
import { tradedDay } from './days.ts';
import type { RatesDocument } from './types.ts';

/**
 * A document that follows the stored one, its changes told in its own units. On the day a unit grows from 1000 to
 * 10 000 the published change may be a tenfold rise; where yesterday's rate is known it is counted anew, else left out.
 */
export function inOwnUnits(stored: RatesDocument | null, arrived: RatesDocument): RatesDocument {
  if (!stored) return arrived;
  const isNext = tradedDay(stored.effectiveDate) === tradedDay(addDays(arrived.effectiveDate, -1));
  const quotes = arrived.quotes.map((quote) => {
    const before = stored.quotes.find(({ code }) => code === quote.code);
    const [was, official] = [before?.official, quote.official];
    if (!before || !was || !official) return quote;
    // The same figures once more: what was counted anew the first time stays.
    const isKept = was.effectiveDate === official.effectiveDate && was.value === official.value;
    if (before.quant === quote.quant) return isKept ? before : quote;
    const by = official.value - (was.value * quote.quant) / before.quant;
    return { ...quote, official: { ...official, change: isNext ? Math.round(by * 100) / 100 : null } };
  });
  return { ...arrived, quotes };
}
