import type { RatesView } from '../rates/types.ts';
import type { RatesByDate } from './convert.ts';

/**
 * The stored document as rates by date: it holds from its effective day on, and says nothing of the days before.
 * Articles of past days need the archive, which fits the same port.
 */
export function ratesOfView(view: Pick<RatesView, 'quotes'> | null): RatesByDate {
  return {
    rateOn(code, isoDate) {
      const quote = view?.quotes.find((known) => known.code === code);
      const official = quote?.official;
      if (!quote || !official || isoDate < official.effectiveDate) return null;
      const { value, effectiveDate, source } = official;
      return { value, quant: quote.quant, effectiveDate, source };
    },
  };
}
