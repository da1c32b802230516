import { type IndexRow, type IndexValue, indexValueOn } from './index-values.ts';
import type { Amount, IndexAmount } from './types.ts';

/** An official rate as the source published it: `value` tenge for `quant` units. */
export interface DatedRate {
  value: number;
  quant: number;
  /** The day of the document, `YYYY-MM-DD`: the day asked for or the last before it. */
  effectiveDate: string;
  source: string;
}

/** Official rates by date (`YYYY-MM-DD`, Astana); null where none is known. */
export interface RatesByDate {
  rateOn(code: string, isoDate: string): DatedRate | null;
}

export interface Converted {
  currency: string;
  /** Unrounded; words for it come from `roundLikeNews`. */
  min: number;
  max: number;
  rate: DatedRate;
  /** The currency that `rate` prices. */
  rateOf: string;
}

/** Why a sum has no conversion: the text has it already, the article no date, or that day no rate. */
export type NotConverted = 'given' | 'no-date' | 'no-rate' | 'own-currency';

export interface Conversion {
  /** At the rate of the article's day. */
  published: Converted[];
  /** The same at today's rate, where that is another document. */
  today: Converted[];
  why: NotConverted | null;
}

export interface ConversionDay {
  /** The article's day and the reader's, `YYYY-MM-DD`, Astana; null where the page does not tell. */
  published: string | null;
  today: string;
  /** The reader's currencies, in order; tenge sums are told in these. */
  currencies: readonly string[];
}

const TENGE = 'KZT';

/** A sum in the reader's currencies (a sum of tenge) or in tenge (any other), at the rate of the article's day. */
export function convertAmount(amount: Amount, rates: RatesByDate, day: ConversionDay): Conversion {
  const none = (why: NotConverted): Conversion => ({ published: [], today: [], why });
  if (amount.given) return none('given');
  if (day.published === null) return none('no-date');
  const targets = amount.currency === TENGE ? day.currencies.filter((code) => code !== TENGE) : [TENGE];
  if (targets.length === 0) return none('own-currency');
  const date = day.published;
  const published = targets.flatMap((target) => convertTo(amount, target, rates, date) ?? []);
  if (published.length === 0) return none('no-rate');
  const today = targets.flatMap((target) => convertTo(amount, target, rates, day.today) ?? []);
  const isSameDay = today.every((now) =>
    published.some((c) => c.rateOf === now.rateOf && c.rate.effectiveDate === now.rate.effectiveDate),
  );
  return { published, today: isSameDay ? [] : today, why: null };
}

function convertTo(amount: Amount, target: string, rates: RatesByDate, date: string): Converted | null {
  const rateOf = target === TENGE ? amount.currency : target;
  const rate = rates.rateOn(rateOf, date);
  if (!rate || !(rate.value > 0) || !(rate.quant > 0)) return null;
  const factor = target === TENGE ? rate.value / rate.quant : rate.quant / rate.value;
  return { currency: target, min: amount.min * factor, max: amount.max * factor, rate, rateOf };
}

export interface IndexInTenge {
  min: number;
  max: number;
  value: IndexValue;
}

/** A count of units in tenge at the value in force on the article's day; null where that is not certain. */
export function indexInTenge(
  index: IndexAmount,
  rows: readonly IndexRow[],
  published: string | null,
): IndexInTenge | null {
  if (index.given || published === null) return null;
  const value = indexValueOn(rows, index.unit, published, index.purpose);
  return value && { min: index.min * value.tenge, max: index.max * value.tenge, value };
}

/** A figure as news prints it: digits that matter, and the scale to write after them. */
export interface NewsFigure {
  value: number;
  digits: number;
  scale: 1 | 1e3 | 1e6 | 1e9 | 1e12;
}

/**
 * Rounds as journalists do: three figures that matter, in the largest scale that leaves one or more before the
 * comma; below ten thousand the whole number, small change to the hundredth. 3 678 912 345 becomes 3.68 × 10⁹.
 */
export function roundLikeNews(amount: number): NewsFigure {
  if (!Number.isFinite(amount) || amount <= 0) return { value: 0, digits: 0, scale: 1 };
  const scales = [1e12, 1e9, 1e6, 1e3] as const;
  // 999 999 rounds up to a million, not to a thousand thousand.
  const scale = scales.find((s) => amount >= s * 0.9995 && (s > 1e3 || amount >= 9_999.5)) ?? 1;
  const scaled = amount / scale;
  if (scale === 1) {
    const digits = scaled < 10 ? 2 : scaled < 100 ? 1 : 0;
    return trimmed(Number(scaled.toFixed(digits)), digits, scale);
  }
  const digits = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0;
  return trimmed(Number(scaled.toFixed(digits)), digits, scale);
}

/** «3,70 млн» is written «3,7 млн». */
function trimmed(value: number, digits: number, scale: NewsFigure['scale']): NewsFigure {
  let needed = digits;
  while (needed > 0 && Number(value.toFixed(needed - 1)) === value) needed--;
  return { value, digits: needed, scale };
}
