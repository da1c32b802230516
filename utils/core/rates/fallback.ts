import { daysBetween } from './astana.ts';
import type { FallbackRates, RateQuote, RatesDocument, UnitRate } from './types.ts';

/** As far as middle rates and official ones stand apart on a wild day; more is a mistake of one of them. */
const FARTHEST = 0.05;
/** An official rate of Friday is still the right one on a long weekend; older than this a market's says more. */
const OFFICIAL_LASTS_DAYS = 3;
/** Units the National Bank prices, for a reader who has never had a document of it. */
const QUANTS: Readonly<Record<string, number>> = { AMD: 10, HUF: 10, IRR: 1000, UZS: 100, KRW: 100 };

/** Whether anything may stand in for the last good document (null: none) on `today`. */
export function needsFallback(document: RatesDocument | null, today: string): boolean {
  return document === null || document.effectiveDate < today;
}

/** A market's rate is asked for only where the official one is missing or out of date by days. */
export function needsMarket(document: RatesDocument | null, today: string): boolean {
  return document === null || daysBetween(document.effectiveDate, today) > OFFICIAL_LASTS_DAYS;
}

/**
 * The rates that agree with the last good document within 5 %, each with its own; null when the dollar does
 * not, or nothing is left. Without a document there is nothing to compare with.
 */
export function crossCheck(rates: readonly UnitRate[], document: RatesDocument | null): UnitRate[] | null {
  const near = rates.filter(({ code, value }) => {
    const known = document?.quotes.find((quote) => quote.code === code);
    if (!known?.official) return true;
    return Math.abs((value * known.quant) / known.official.value - 1) <= FARTHEST;
  });
  const hasDollar = (list: readonly UnitRate[]) => list.some(({ code }) => code === 'USD');
  return near.length === 0 || (hasDollar(rates) && !hasDollar(near)) ? null : near;
}

/**
 * The quotes with what stands in for the missing document, or null where the document is still the better
 * word: republished official rates once they are newer, a market's when the official one is days old.
 */
export function withFallback(
  document: RatesDocument | null,
  fallback: FallbackRates | null,
  today: string,
): { quotes: RateQuote[]; asOf: string } | null {
  if (!fallback) return null;
  const isOfficial = fallback.source === 'frankfurter';
  const rates = fallback.rates.filter(({ date }) => !document || date > document.effectiveDate);
  if (rates.length === 0 || (!isOfficial && !needsMarket(document, today))) return null;
  const quotes = new Map((document?.quotes ?? []).map((quote) => [quote.code, quote]));
  for (const rate of rates) quotes.set(rate.code, replace(quotes.get(rate.code), rate, fallback.source));
  return { quotes: [...quotes.values()], asOf: rates.map(({ date }) => date).toSorted()[0] ?? today };
}

function replace(
  known: RateQuote | undefined,
  { code, value, date }: UnitRate,
  source: FallbackRates['source'],
): RateQuote {
  const quant = known?.quant ?? QUANTS[code] ?? 1;
  const scaled = scale(value, quant);
  const base = known ?? { code, quant, official: null, cash: null };
  return source === 'frankfurter'
    ? { ...base, official: { value: scaled, change: null, effectiveDate: date, source } }
    : { ...base, market: { value: scaled, date, source } };
}

/** To six places, so that the binary fraction does not show: 0.0393 for one is 3.93 for a hundred. */
function scale(value: number, quant: number): number {
  return Number((value * quant).toFixed(6));
}
