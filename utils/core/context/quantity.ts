import type { Lexicon } from './lexicon.ts';
import { parseNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import type { TextLanguage } from './types.ts';

/** A text cut into tokens, with what its words mean. */
export interface Reading {
  tokens: readonly Token[];
  lexicon: Lexicon;
}

export interface Quantity {
  value: number;
  /** The largest scale named, 1 where none is. */
  scale: number;
  /** The number before the first scale. */
  lead: number;
  /** Digits without scale, mark or group that could be a year. */
  yearLike: boolean;
  /** Index of the token after it. */
  next: number;
}

const MOST_PARTS = 4;
const MOST_WORDS = 6;

/** The number that begins at token `at`, with its scales: «2 млн 350 тыс.», «двадцать пять тысяч», «380bln». */
export function readQuantity(reading: Reading, at: number): Quantity | null {
  const token = reading.tokens[at];
  if (token?.kind === 'number') return isFree(reading, at) ? readParts(reading, at) : null;
  return token?.kind === 'word' ? readWords(reading, at) : null;
}

/** Signs by which digits belong to what stands before or after them. Plain searches: a pattern takes time to build. */
const GLUES_BEFORE = ':/.,№#@_\\=&?%';
const GLUES_AFTER = ':/\\@_%';

/** Digits inside a code, a time, a date or a pair of rates are no number of their own. */
function isFree({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.gap === 'none' && before) {
    if (before.kind === 'word' && lexicon.code(before) === null) return false;
    if (before.kind === 'number' || GLUES_BEFORE.includes(before.text)) return false;
  }
  if (before?.text === '№' || (before?.text === '/' && tokens[at - 2]?.kind === 'number')) return false;
  const glued = after?.gap === 'none' && GLUES_AFTER.includes(after.text);
  return !(glued && tokens[at + 2]?.gap === 'none' && tokens[at + 2]?.kind === 'number');
}

function readParts(reading: Reading, at: number): Quantity | null {
  const first = readPart(reading, at);
  if (!first) return null;
  let { value, next } = first;
  let last = first;
  for (let parts = 1; parts < MOST_PARTS && last.scale > 1; parts++) {
    const token = reading.tokens[next];
    if (token?.kind !== 'number' || token.gap !== 'space' || !isFree(reading, next)) break;
    const part = readPart(reading, next);
    // «1 миллион 250 тысяч 500»: each part is smaller than the scale before it.
    if (!part || part.scale >= last.scale || part.value >= last.scale) break;
    value += part.value;
    next = part.next;
    last = part;
  }
  return { ...first, value: tidy(value), next };
}

function readPart(reading: Reading, at: number): Quantity | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'number') return null;
  const extra = readExtra(reading, at + 1);
  const end = extra?.next ?? at + 1;
  const scaled = readScale(reading, end);
  const digits = parseNumeral(token.text, styleAt(reading, end), scaled !== null);
  if (digits === null) return null;
  const lead = digits + (extra?.value ?? 0);
  const scale = scaled?.value ?? 1;
  const yearLike = !scaled && token.text.length === 4 && lead >= 2000 && lead < 2040;
  return { value: tidy(lead * scale), scale, lead, yearLike, next: scaled?.next ?? end };
}

/** «с половиной», "and a half": what it adds to the figure before it, or null. */
function readExtra({ tokens, lexicon }: Reading, at: number): { value: number; next: number } | null {
  if (!lexicon.sense(tokens[at], 'and')) return null;
  const next = lexicon.sense(tokens[at + 1], 'one') ? at + 2 : at + 1;
  const extra = lexicon.sense(tokens[next], 'extra');
  return extra && { value: extra.value, next: next + 1 };
}

/** Whose marks a number has is told by the word after it, else by the language of the text. */
function styleAt({ tokens, lexicon }: Reading, at: number): TextLanguage {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap === 'break' || lexicon.code(token)) return lexicon.language;
  return token.key >= 'a' && token.key < '{' ? 'en' : lexicon.language === 'kk' ? 'kk' : 'ru';
}

/** A scale at `at`, with the full stop of «тыс.»; a single letter only where it touches the number («$5m»). */
function readScale({ tokens, lexicon }: Reading, at: number): { value: number; next: number } | null {
  const skip = tokens[at]?.kind === 'dash' && tokens[at]?.gap === 'none' ? 1 : 0;
  const token = tokens[at + skip];
  const sense = lexicon.sense(token, 'scale');
  if (!token || !sense || token.gap === 'break') return null;
  if (skip === 1 && token.gap !== 'none') return null;
  if (token.key.length === 1 && (token.gap !== 'none' || skip === 1)) return null;
  const next = at + skip + 1;
  const dot = tokens[next];
  const isShort = token.key.length <= 4 && dot?.text === '.' && dot.gap === 'none';
  return { value: sense.value, next: isShort && dotGoesOn(tokens[next + 1], lexicon) ? next + 1 : next };
}

/** «5 млн. тенге» goes on after the full stop, «5 млн. Тенге» is a new sentence. */
function dotGoesOn(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.gap === 'break') return false;
  const isCapitals = lexicon.code(token) !== null || lexicon.sense(token, 'unit') !== null;
  return isCapitals || token.text === token.text.toLowerCase();
}

function readWords(reading: Reading, at: number): Quantity | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  const whole = lexicon.sense(token, 'whole');
  if (whole) return { value: whole.value, scale: whole.value, lead: 1, yearLike: false, next: at + 1 };
  const lead = readNumberWords(reading, at);
  if (lead) {
    const scaled = readScale(reading, lead.next);
    const scale = scaled?.value ?? 1;
    const next = scaled?.next ?? lead.next;
    return { value: tidy(lead.value * scale), scale, lead: lead.value, yearLike: false, next };
  }
  // «миллион тенге», "a million tenge".
  const one = lexicon.sense(token, 'one') ? 1 : 0;
  const bare = lexicon.sense(tokens[at + one], 'scale');
  if (!bare?.bare || (one === 0 && lexicon.language === 'en') || isCounted(reading, at)) return null;
  return { value: bare.value, scale: bare.value, lead: 1, yearLike: false, next: at + one + 1 };
}

/** A scale after another number, part or scale belongs to that one, whether it could be read or not. */
function isCounted({ tokens, lexicon }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'number' ||
    (['scale', 'extra', 'number'] as const).some((as) => lexicon.sense(before, as))
  );
}

/** «двадцать пять», "two hundred", "half a", "twenty-five". */
function readNumberWords(reading: Reading, at: number): { value: number; next: number } | null {
  const { tokens, lexicon } = reading;
  let value = 0;
  let next = at;
  // "a hundred" counts as one hundred.
  if (lexicon.sense(tokens[at], 'one') && lexicon.sense(tokens[at + 1], 'number')?.times) next++;
  const begin = next;
  for (let words = 0; words < MOST_WORDS; words++) {
    const isJoined = tokens[next]?.kind === 'dash' && tokens[next]?.gap === 'none' && words > 0;
    const token = tokens[isJoined ? next + 1 : next];
    const sense = token?.gap === 'break' && words > 0 ? null : lexicon.sense(token, 'number');
    // "twenty-five" is one number, «два-три» are two.
    if (!sense || (isJoined && (value < 20 || value % 10 !== 0 || sense.value > 9))) break;
    value = sense.times ? (value || 1) * sense.value : value + sense.value;
    next += isJoined ? 2 : 1;
    // "two hundred and fifty".
    if (sense.times && lexicon.sense(tokens[next], 'and') && lexicon.sense(tokens[next + 1], 'number'))
      next++;
  }
  if (next === begin) return null;
  const extra = readExtra(reading, next);
  if (extra) return { value: value + extra.value, next: extra.next };
  if (value === 0.5 && lexicon.sense(tokens[next], 'one')) next++;
  return { value, next };
}

/** Decimal digits that binary fractions add are taken away again: 1.9 × 10¹² is a whole number of tenge. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(13));
}
