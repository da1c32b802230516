import type { IsIndexValue } from './find-sums.ts';
import { type Reading, readQuantity } from './quantity.ts';
import type { RawSum } from './read-sum.ts';
import type { Amount, IndexAmount, Sum } from './types.ts';

const MOST_BETWEEN = 8;
const OPENS = '([';
const ENDS = ')]!?…';

/**
 * Marks sums that the text itself gives another way: «99,5 млрд тенге (205 млн долларов)», «5 МРП или 19 660 тенге».
 * Adds the bare number of «5406 (1,25 АЕК)», which its bracket proves to be tenge.
 */
export function markGiven(
  text: string,
  reading: Reading,
  raw: readonly RawSum[],
  sums: Sum[],
  isIndexValue: IsIndexValue,
): Sum[] {
  const added: Sum[] = [];
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i];
    const next = sums[i + 1];
    const rawSum = raw[i];
    const rawNext = raw[i + 1];
    if (!sum || !rawSum) continue;
    if (next && rawNext && mayBeSame(sum, next))
      pair(sum, next, linkBetween(reading, rawSum.next, rawNext.from), isIndexValue);
    if (sum.kind !== 'index' || sum.given) continue;
    const bare = bareTenge(text, reading, rawSum, sum, isIndexValue);
    if (!bare) continue;
    added.push(bare);
    sum.given = true;
  }
  return added.length === 0 ? sums : [...sums, ...added].sort((a, b) => a.start - b.start);
}

/** Most sums that stand together are two of tenge, and nothing between them need be read. */
function mayBeSame(a: Sum, b: Sum): boolean {
  if (a.kind === 'index') return b.kind === 'amount' && b.currency === 'KZT';
  return b.kind === 'index' ? a.currency === 'KZT' : a.currency !== b.currency;
}

function pair(a: Sum, b: Sum, link: 'same' | 'maybe' | null, isIndexValue: IsIndexValue): void {
  if (!link) return;
  if (a.kind === 'amount' && b.kind === 'amount') {
    if (link !== 'same') return;
    a.given = true;
    b.given = true;
    return;
  }
  const index = a.kind === 'index' ? a : b;
  const amount = a.kind === 'index' ? b : a;
  if (index.kind !== 'index' || amount.kind !== 'amount') return;
  if (link === 'same' || isValueOf(index, amount, isIndexValue)) index.given = true;
}

const isValueOf = (index: IndexAmount, amount: Amount, isIndexValue: IsIndexValue) =>
  isIndexValue(index.unit, index.max, amount.max);

/**
 * `same`: a bracket, «или» or «, около»; `maybe`: a dash, an equals sign or a comma alone, or other words as well
 * («из них», «составляли»), so that the figures must agree.
 */
function linkBetween({ tokens, lexicon }: Reading, from: number, to: number): 'same' | 'maybe' | null {
  if (to - from > MOST_BETWEEN || to < from) return null;
  if (to === from) return 'maybe';
  let link: 'same' | 'maybe' | null = null;
  let isTold = false;
  let isBracket = false;
  let hasOthers = false;
  let isStopped = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.gap === 'break' || ENDS.includes(token.text)) return null;
    if (OPENS.includes(token.text)) isBracket = true;
    else if (lexicon.sense(token, 'same')) isTold = true;
    else if (link === 'maybe' && lexicon.sense(token, 'bound')?.bound === 'about') isTold = true;
    else if (token.kind === 'dash' || token.text === '=' || token.text === ',') link ??= 'maybe';
    else if (token.text === '.') isStopped = true;
    else if (!lexicon.sense(token, 'bound') && !'≈~'.includes(token.text)) hasOthers = true;
    // Another sentence with words of its own speaks of something else.
    if (isStopped && hasOthers && !isBracket) return null;
  }
  if ((isTold && (isBracket || !hasOthers)) || (isBracket && !hasOthers)) return 'same';
  return isTold || isBracket || hasOthers ? 'maybe' : link;
}

function bareTenge(
  text: string,
  reading: Reading,
  raw: RawSum,
  index: IndexAmount,
  isIndexValue: IsIndexValue,
): Amount | null {
  const { tokens } = reading;
  const number = tokens[raw.from - 2];
  if (tokens[raw.from - 1]?.text !== '(' || tokens[raw.next]?.text !== ')' || number?.kind !== 'number')
    return null;
  const quantity = readQuantity(reading, raw.from - 2);
  if (!quantity || !isIndexValue(index.unit, index.max, quantity.value)) return null;
  const { start, end } = number;
  const { value } = quantity;
  return {
    kind: 'amount',
    start,
    end,
    text: text.slice(start, end),
    min: value,
    max: value,
    bound: null,
    given: false,
    currency: 'KZT',
  };
}
