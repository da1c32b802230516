import { markGiven } from './given.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readQuantity, tidy } from './quantity.ts';
import { type Found, type RawSum, readSumAt } from './read-sum.ts';
import { stretchesToRead } from './stretches.ts';
import { foldText, tokenize } from './tokens.ts';
import type { Bound, Sum } from './types.ts';

/** Whether `tenge` is `count` units in any year; by it the text's own conversions are known. */
export type IsIndexValue = (unit: 'MRP' | 'MZP' | 'PM', count: number, tenge: number) => boolean;

/** All sums of money and index units of one text, in order, with offsets. Never throws; linear in the length. */
export function findSums(text: string, lexicon: Lexicon, isIndexValue: IsIndexValue): Sum[] {
  return [...sumsByStretch(text, lexicon, isIndexValue)].flat();
}

/** `findSums` for callers whose time is short: bit by bit, each read in a moment. */
export function* sumsByStretch(
  text: string,
  lexicon: Lexicon,
  isIndexValue: IsIndexValue,
): Generator<Sum[], void> {
  const folded = foldText(text);
  const stretches = stretchesToRead(folded, lexicon.scan);
  // To find them is a step of its own.
  if (stretches.length > 0) yield [];
  for (const { from, to, counts } of stretches) {
    const reading: Reading = { tokens: tokenize(folded, from, to), lexicon };
    const raw = readAll(reading, counts);
    const sums = raw.map((sum) => toSum(text, reading, sum));
    yield markGiven(text, reading, raw, sums, isIndexValue);
  }
}

function readAll(reading: Reading, counts: readonly number[] | null): RawSum[] {
  const { tokens, lexicon } = reading;
  const raw: RawSum[] = [];
  let next = 0;
  for (let at = 0, free = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'other' || token.kind === 'dash') continue;
    if (token.kind === 'word') {
      // The words that may say how many are known by their places, so that most need not be looked up.
      while (counts !== null && (counts[next] ?? token.start) < token.start) next++;
      const isCount = counts === null ? lexicon.opens(token) : counts[next] === token.start;
      if (!isCount && lexicon.code(token) === null) continue;
    }
    if (at < free) continue;
    let found: Found = null;
    let tried = firstWordOf(reading, at, free) - 1;
    while (!found && tried < at) found = readHere(reading, ++tried);
    if (found && 'from' in found) raw.push(found);
    free = Math.max(tried + 1, found ? ('from' in found ? found.next : found.skipTo) : 0);
  }
  return raw;
}

/** «от», "between", "a", "US" before a figure. */
const MOST_BEFORE = 2;

function firstWordOf({ tokens, lexicon }: Reading, at: number, free: number): number {
  let first = at;
  while (first > free && at - first < MOST_BEFORE) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || !lexicon.opens(before)) break;
    first--;
  }
  return first;
}

function readHere(reading: Reading, at: number): Found {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  // Most numbers count something else than money: «на 5 человек» is passed over at once.
  const isIdle = token?.kind === 'number' && !lexicon.goesOn(tokens[at + 1]);
  if (!token || isIdle || !lexicon.opens(token)) return null;
  return readSumAt(reading, at) ?? readAdjective(reading, at);
}

/** «60-миллионной взятке»: a sum whose currency goes without saying. */
function readAdjective(reading: Reading, at: number): RawSum | null {
  const { tokens, lexicon } = reading;
  const dash = tokens[at + 1];
  const word = tokens[at + 2];
  const scale = lexicon.sense(word, 'adjective');
  if (!scale || tokens[at]?.kind !== 'number' || dash?.kind !== 'dash' || dash.gap !== 'none') return null;
  if (word?.gap !== 'none' || !lexicon.sense(tokens[at + 3], 'spoils')) return null;
  const lead = readQuantity(reading, at);
  if (!lead || lead.next !== at + 1) return null;
  const value = tidy(lead.value * scale.value);
  return { from: at, next: at + 3, min: value, max: value, of: { currency: 'KZT' } };
}

function toSum(text: string, reading: Reading, raw: RawSum): Sum {
  const start = reading.tokens[raw.from]?.start ?? 0;
  const end = reading.tokens[raw.next - 1]?.end ?? start;
  const { min, max } = raw;
  const span = {
    start,
    end,
    text: text.slice(start, end),
    min,
    max,
    bound: boundOf(reading, raw),
    given: false,
  };
  if ('currency' in raw.of) return { kind: 'amount', ...span, currency: raw.of.currency };
  return { kind: 'index', ...span, unit: raw.of.unit, purpose: purposeOf(reading, raw) };
}

function boundOf({ tokens, lexicon }: Reading, { from, next }: RawSum): Bound | null {
  const before = lexicon.sense(tokens[from - 1], 'bound');
  return before?.bound ?? lexicon.sense(tokens[next], 'bound-after')?.bound ?? null;
}

const SENTENCE = 40;

/** Fine or benefit, by the words around in the sentence; null for neither or both. */
function purposeOf({ tokens, lexicon }: Reading, { from, next }: RawSum): 'fine' | 'benefit' | null {
  const found = new Set<'fine' | 'benefit'>();
  const look = (begin: number, step: 1 | -1) => {
    for (let i = begin, n = 0; n < SENTENCE; i += step, n++) {
      const token = tokens[i];
      if (!token || '.!?…'.includes(token.text)) return;
      const sense = lexicon.sense(token, 'purpose');
      if (sense) found.add(sense.purpose);
    }
  };
  look(from - 1, -1);
  look(next, 1);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
