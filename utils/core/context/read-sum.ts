import { afterEnding, type Measure, readHundredths, readMeasure, readPrefix, sharedScale } from './money.ts';
import { type Quantity, type Reading, readQuantity, tidy } from './quantity.ts';
import type { IndexUnit } from './types.ts';

/** A sum as it was read, by token indices. */
export interface RawSum {
  from: number;
  /** Index of the token after it. */
  next: number;
  min: number;
  max: number;
  of: { currency: string } | { unit: IndexUnit };
}

/** What `readSumAt` found, or how far to go on when the words there are a sum that must not be read. */
export type Found = RawSum | { skipTo: number } | null;

/** The sum that begins at token `at`. */
export function readSumAt(reading: Reading, at: number): Found {
  const range = readFromRange(reading, at);
  if (range) return range;
  const prefix = readPrefix(reading, at);
  if (prefix) return readPrefixed(reading, at, prefix);
  const first = readQuantity(reading, at);
  return first ? readAfterNumber(reading, at, first) : null;
}

/** «$1,5 млрд», «KZT 301 bln 800 mln», «$14–15 billion». */
function readPrefixed(
  reading: Reading,
  at: number,
  { currency, next }: { currency: string; next: number },
): Found {
  const first = readQuantity(reading, next);
  if (!first) return { skipTo: next + 1 };
  const of = { currency };
  const second = secondAfterDash(reading, first.next, currency);
  if (second) {
    const min = sharedScale(first, second);
    return min === null
      ? { skipTo: second.next }
      : { from: at, next: second.next, min, max: second.value, of };
  }
  if (isRatePair(reading, first.next)) return { skipTo: first.next };
  const again = readMeasure(reading, first.next);
  const range = readPrefixedCases(reading, at, currency, first);
  if (range) return range;
  const end = again?.kind === 'amount' && again.currency === currency ? again.next : first.next;
  return { from: at, next: end, min: first.value, max: first.value, of };
}

/** Kazakh: «$1,1 млрд-тан $1,4 млрд-қа». */
function readPrefixedCases(reading: Reading, at: number, currency: string, first: Quantity): RawSum | null {
  const { tokens } = reading;
  const link = afterEnding(reading, first.next);
  if (!ABLATIVE.test(tokens[link - 1]?.key ?? '')) return null;
  const prefix = readPrefix(reading, link);
  const second = prefix?.currency === currency ? readQuantity(reading, prefix.next) : null;
  if (!second) return null;
  const next = afterEnding(reading, second.next);
  const isTo = DATIVE.test(tokens[next - 1]?.key ?? '');
  return isTo && first.value < second.value
    ? { from: at, next, min: first.value, max: second.value, of: { currency } }
    : null;
}

function secondAfterDash(reading: Reading, at: number, currency: string): Quantity | null {
  const { tokens } = reading;
  if (!isRangeDash(reading, at)) return null;
  const prefix = readPrefix(reading, at + 1);
  if (prefix && prefix.currency !== currency) return null;
  const second = readQuantity(reading, prefix?.next ?? at + 1);
  if (!second || (!prefix && tokens[at + 1]?.kind !== 'number')) return null;
  // «$5 млн – 3 млн тенге» are two sums.
  const measure = readMeasure(reading, second.next);
  return measure && !(measure.kind === 'amount' && measure.currency === currency) ? null : second;
}

/** A dash with spaces on both sides or on neither. */
function isRangeDash({ tokens }: Reading, at: number): boolean {
  const dash = tokens[at];
  const after = tokens[at + 1];
  return dash?.kind === 'dash' && dash.gap === after?.gap && dash.gap !== 'break';
}

function readAfterNumber(reading: Reading, at: number, first: Quantity): Found {
  const { tokens, lexicon } = reading;
  const joins = lexicon.sense(tokens[first.next], 'joins');
  const isRange = isRangeDash(reading, first.next) || joins;
  const second = isRange ? readQuantity(reading, first.next + 1) : null;
  if (second && tokens[first.next + 1]?.kind === tokens[at]?.kind) {
    const measure = readMeasure(reading, second.next);
    // «5 пен 10 теңгелік» are two; between the two is another thing.
    const isTwo = joins?.within && !(measure && lexicon.sense(tokens[measure.next], 'within'));
    if (!measure || isTwo) return { skipTo: first.next };
    const min = sharedScale(first, second);
    // «2024 – 3 692 тенге» names a year and its sum.
    if (first.yearLike && tokens[first.next]?.gap === 'space') return { skipTo: first.next };
    return min === null
      ? { skipTo: measure.next }
      : finish(reading, at, measure, min, second.value, second.yearLike);
  }
  const measure = readMeasure(reading, first.next);
  if (!measure) return readCaseRange(reading, at, first, first.next);
  return (
    readCaseRange(reading, at, first, measure.next, measure) ??
    finish(reading, at, measure, first.value, first.value, first.yearLike)
  );
}

const ABLATIVE = /(?:дан|ден|тан|тен|нан|нен)$/;
const DATIVE = /(?:ға|ге|қа|ке|на|не)$/;

/** Kazakh: «400 теңгеден 450 теңгеге», «12-ден 15 теңгеге», «50 мыңнан 70 мың теңгеге». */
function readCaseRange(reading: Reading, at: number, first: Quantity, end: number, own?: Measure): Found {
  const { tokens } = reading;
  let next = end;
  if (!own && tokens[next]?.kind === 'dash' && tokens[next + 1]?.gap === 'none') next += 2;
  if (tokens[next - 1]?.kind !== 'word' || !ABLATIVE.test(tokens[next - 1]?.key ?? '')) return null;
  const second = readQuantity(reading, next);
  const measure = second && readMeasure(reading, second.next);
  if (!second || !measure || !DATIVE.test(tokens[measure.next - 1]?.key ?? '')) return null;
  if (own && !isSame(own, measure)) return null;
  const min = own ? first.value : sharedScale(first, second);
  return min === null
    ? { skipTo: measure.next }
    : finish(reading, at, measure, Math.min(min, second.value), Math.max(min, second.value), false);
}

/** «от 5 до 10 млн тенге», «between $14 billion and $15 billion». */
function readFromRange(reading: Reading, at: number): Found {
  const { tokens, lexicon } = reading;
  const from = lexicon.sense(tokens[at], 'from');
  const opening = tokens[at + 1];
  if (!from || !opening || !lexicon.opens(opening)) return null;
  const behind = tokens[at + 2];
  if (opening.kind === 'number' && !lexicon.goesOn(behind) && !lexicon.sense(behind, from.until)) return null;
  const prefix = readPrefix(reading, at + 1);
  const first = readQuantity(reading, prefix?.next ?? at + 1);
  if (!first) return null;
  const own = prefix ? amountOf(prefix.currency, first.next) : readMeasure(reading, first.next);
  const link = tokens[own?.next ?? first.next];
  if (link?.gap !== 'space' || !lexicon.sense(link, from.until)) return null;
  const secondAt = (own?.next ?? first.next) + 1;
  const secondPrefix = readPrefix(reading, secondAt);
  const second = readQuantity(reading, secondPrefix?.next ?? secondAt);
  if (!second) return null;
  const after = secondPrefix
    ? amountOf(secondPrefix.currency, second.next)
    : readMeasure(reading, second.next);
  // «from $5 million to 7 million»: the sign of the first stands for both.
  const measure = after ?? (prefix && second.scale > 1 ? amountOf(prefix.currency, second.next) : null);
  if (!measure || (own && !isSame(own, measure))) return null;
  // «с $1,1 до $1,4 млрд»: the scale of the second stands for both.
  const isShared = prefix !== null && first.scale === 1 && first.lead < second.lead;
  const min = own && first.scale > 1 ? first.value : fromEnd(first, second, own !== null && !isShared);
  if (min === null) return { skipTo: measure.next };
  return finish(
    reading,
    at,
    measure,
    Math.min(min, second.value),
    Math.max(min, second.value),
    second.yearLike,
  );
}

function fromEnd(first: Quantity, second: Quantity, ownMeasure: boolean): number | null {
  if (ownMeasure || second.scale === 1) return first.value;
  return first.scale > 1 ? first.value : sharedScale(first, second);
}

const amountOf = (currency: string, next: number): Measure => ({ kind: 'amount', currency, next });

function isSame(a: Measure, b: Measure): boolean {
  if (a.kind === 'amount') return b.kind === 'amount' && a.currency === b.currency;
  return b.kind === 'index' && a.unit === b.unit;
}

function finish(
  reading: Reading,
  from: number,
  measure: Measure,
  min: number,
  max: number,
  yearLike: boolean,
): Found {
  if (isRatePair(reading, measure.next)) return { skipTo: measure.next };
  if (measure.kind === 'index') {
    const { factor, unit, next, most = max } = measure;
    if (max > most) return { skipTo: next };
    return { from, next, min: tidy(min * factor), max: tidy(max * factor), of: { unit } };
  }
  const isTooSmall = measure.least !== undefined && max < measure.least;
  if (isTooSmall || (yearLike && isYear(reading, from))) return { skipTo: measure.next };
  const of = { currency: measure.currency };
  const part = min === max ? readHundredths(reading, measure.next, measure.currency) : null;
  if (!part) return { from, next: measure.next, min, max, of };
  const value = tidy(min + part.value);
  return { from, next: part.next, min: value, max: value, of };
}

/** «В 2026 тенге может укрепиться». */
function isYear({ tokens, lexicon }: Reading, at: number): boolean {
  return lexicon.sense(tokens[at - 1], 'year-of') !== null;
}

/** «513.5 / 516.1»: what is bought for one and sold for the other is no sum. */
function isRatePair({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'number';
}
