import { type Quantity, type Reading, tidy } from './quantity.ts';
import type { IndexUnit } from './types.ts';

/** What a quantity is one of, with the index of the token after it. */
export type Measure =
  | { kind: 'amount'; currency: string; next: number; least?: number }
  | { kind: 'index'; unit: IndexUnit; next: number; factor: number; most?: number };

/** Currency or unit at `at`, after a number: «тенге», «-tenge», «АҚШ доллары», «долларов США», «₸», «KZT», «МРП». */
export function readMeasure(reading: Reading, at: number): Measure | null {
  const { tokens } = reading;
  const isJoined = tokens[at]?.kind === 'dash' && tokens[at]?.gap === 'none';
  const first = isJoined ? at + 1 : at;
  if (!tokens[first] || tokens[first]?.gap === 'break' || (isJoined && tokens[first]?.gap !== 'none'))
    return null;
  const measure =
    readSymbol(reading, first) ??
    readNoun(reading, first) ??
    (isJoined
      ? null
      : (readUnit(reading, first, 1) ?? readShare(reading, first) ?? readPart(reading, first)));
  return measure && withEnding(reading, measure);
}

function readSymbol({ tokens, lexicon }: Reading, at: number): Measure | null {
  const token = tokens[at];
  const currency = lexicon.symbol(token) ?? lexicon.code(token);
  if (!currency) return null;
  const after = tokens[at + 1];
  // «5 $10» and «40 USD 16.51»: the sign belongs to what follows it.
  const opensNext = after?.kind === 'number' && (after.gap === 'none' || token?.kind === 'word');
  return opensNext && token?.gap !== 'none' ? null : { kind: 'amount', currency, next: at + 1 };
}

function readNoun({ tokens, lexicon }: Reading, at: number): Measure | null {
  let country = lexicon.sense(tokens[at], 'country')?.country ?? '';
  const nounAt = country ? at + 1 : at;
  const token = tokens[nounAt];
  const sense = lexicon.sense(token, 'noun');
  if (!sense || token?.gap === 'break' || isPartOfWord({ tokens, lexicon }, nounAt)) return null;
  let next = nounAt + 1;
  const after = tokens[next]?.gap === 'space' ? lexicon.sense(tokens[next], 'country') : null;
  if (!country && after && lexicon.currencyOf(sense.noun, after.country)) {
    country = after.country;
    next++;
  }
  const currency = lexicon.currencyOf(sense.noun, country);
  if (!currency) return null;
  return { kind: 'amount', currency, next, least: country ? undefined : sense.least };
}

/** «тг-канал», «евро-облигации»: the first half of another word. A case ending is none. */
function isPartOfWord({ tokens, lexicon }: Reading, at: number): boolean {
  const dash = tokens[at + 1];
  const word = tokens[at + 2];
  if (dash?.kind !== 'dash' || dash.gap !== 'none' || word?.kind !== 'word' || word.gap !== 'none')
    return false;
  return !lexicon.isHyphenEnding(word);
}

function readUnit(reading: Reading, at: number, factor: number): Measure | null {
  const { tokens, lexicon } = reading;
  const unit = lexicon.sense(tokens[at], 'unit')?.unit;
  if (unit) return isPartOfWord(reading, at) ? null : { kind: 'index', unit, next: at + 1, factor };
  for (const phrase of lexicon.phrasesAt(tokens[at])) {
    if (!tokens[at]?.key.startsWith(phrase.stems[0] ?? '')) continue;
    const isHere = phrase.stems.every((stem, i) => {
      const token = tokens[at + i];
      const endless = token ? token.key.length - stem.length : 0;
      return token?.gap !== 'break' && token?.key.startsWith(stem) && endless <= 5;
    });
    if (isHere) return { kind: 'index', unit: phrase.unit, next: at + phrase.stems.length, factor };
  }
  return null;
}

/** «70% прожиточного минимума», «40 процентов от МЗП». */
function readShare(reading: Reading, at: number): Measure | null {
  const { tokens, lexicon } = reading;
  if (tokens[at]?.text !== '%' && !lexicon.sense(tokens[at], 'percent')) return null;
  return readUnit(reading, afterOf(reading, at + 1), 0.01);
}

/** "half of the minimum wage"; "5 of the minimum wage" is none. */
function readPart(reading: Reading, at: number): Measure | null {
  const next = afterOf(reading, at);
  const unit = next > at ? readUnit(reading, next, 1) : null;
  return unit?.kind === 'index' ? { ...unit, most: 1 } : null;
}

function afterOf({ tokens, lexicon }: Reading, at: number): number {
  let next = at;
  while (next < at + 2 && lexicon.sense(tokens[next], 'of')) next++;
  return next;
}

const withEnding = (reading: Reading, measure: Measure): Measure => ({
  ...measure,
  next: afterEnding(reading, measure.next),
});

/** «АЕК-тен»: the ending is part of the word. Answers the index of the token after both. */
export function afterEnding({ tokens, lexicon }: Reading, at: number): number {
  const dash = tokens[at];
  if (dash?.kind !== 'dash' || dash.gap !== 'none') return at;
  const ending = tokens[at + 1];
  return ending?.gap === 'none' && lexicon.isHyphenEnding(ending) ? at + 2 : at;
}

const BEFORE_SIGN = ['us', 'ca', 'au', 'hk'];

/** Currency before the number: `$`, `US$`, `KZT`; null when `at` holds none or no number follows. */
export function readPrefix(
  { tokens, lexicon }: Reading,
  at: number,
): { currency: string; next: number } | null {
  const token = tokens[at];
  const symbolAt = BEFORE_SIGN.includes(token?.key ?? '') && tokens[at + 1]?.gap === 'none' ? at + 1 : at;
  const symbol = lexicon.symbol(tokens[symbolAt]);
  const currency = symbol ?? lexicon.code(token);
  const next = symbol ? symbolAt + 1 : at + 1;
  const number = tokens[next];
  if (!currency || number?.kind !== 'number' || number.gap === 'break') return null;
  if (symbolAt !== at && token?.key !== 'us') return null;
  // A letter or figure right before the sign makes it something else («A$», «5$10»).
  const before = tokens[at - 1];
  if (token?.gap === 'none' && before && (before.kind === 'word' || before.kind === 'number')) return null;
  return { currency, next };
}

/** «5 теңге 98 тиын»: the value with its hundredths, and the token after; null where no part follows. */
export function readHundredths(
  { tokens, lexicon }: Reading,
  at: number,
  currency: string,
): { value: number; next: number } | null {
  const number = tokens[at];
  const word = tokens[at + 1];
  if (number?.kind !== 'number' || number.gap !== 'space' || !/^\d\d?$/.test(number.text)) return null;
  if (!lexicon.sense(word, 'part')?.currencies.includes(currency)) return null;
  return { value: Number(number.text) / 100, next: at + 2 };
}

/** The first end of a range in the scale of the second («5–10 млн»), or null where that would be a guess. */
export function sharedScale(first: Quantity, second: Quantity): number | null {
  if (first.scale > 1 || second.scale === 1) return first.value < second.value ? first.value : null;
  if (first.lead < second.lead) return tidy(first.lead * second.scale);
  return first.value >= 1000 && first.value < second.value ? first.value : null;
}
