import { type FoldedText, LETTERS, SYMBOLS } from './tokens.ts';

/** Finds where a sum could be at all: a word for of what, and in the same sentence a word for how many. */
export interface SumScan {
  measures: RegExp;
  counts: RegExp;
}

/** A run of sentences that could hold a sum. */
export interface Stretch {
  from: number;
  to: number;
  /** Where its words for how many begin, in order; null where any word may be one. */
  counts: readonly number[] | null;
}

const FIGURE = new RegExp(`[\\d${SYMBOLS}]`);

/** Before the stop a figure or a word that is no short form, after it a capital. */
const LONG_WORD = new RegExp(`(?:[${LETTERS}]{5}|\\d)[»”)]*$`);
const CAPITAL = /^\s*[«“„(—–]?\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/;
const LONGEST_CLOSE = 8;
const LONGEST_OPEN = 5;

/** A run goes no further: its reading must be done in a moment. */
const LONGEST_RUN = 2000;

/** How far before its measure the figure of a sum stands, in characters, and how far behind a sign or code. */
const REACH_BEFORE = 60;
const REACH_AFTER = 8;

/**
 * The stretches of a text that the grammar must read, in order: runs of sentences that could hold a sum. The engine
 * runs these patterns many times faster than the grammar, and most sentences of the news name none. A run is whole,
 * because a sentence may give the sum of the one before it in another currency.
 */
export function stretchesToRead({ text, folded }: FoldedText, scan: SumScan): Stretch[] {
  // What is hidden in a word hides it from a pattern.
  if (folded === null) return [{ from: 0, to: text.length, counts: null }];
  const runs = runsToRead(text, folded, scan);
  return runs.map(({ from, to }) => ({
    from,
    to,
    counts: placesOf(scan.counts, folded.slice(from, to), from),
  }));
}

function runsToRead(text: string, folded: string, scan: SumScan): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  let to = 0;
  for (const at of placesOf(scan.measures, folded, 0)) {
    const last = runs.at(-1);
    if (last && at < last.to) continue;
    if (at >= to) {
      from = sentenceStart(text, at, to);
      to = sentenceEnd(text, at);
    }
    if (!isCounted(folded.slice(Math.max(from, at - REACH_BEFORE), at + REACH_AFTER), scan)) continue;
    if (last?.to === from && to - last.from <= LONGEST_RUN) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

function placesOf(pattern: RegExp, text: string, offset: number): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) places.push(offset + match.index);
  return places;
}

/** Mostly a figure tells how many; words for it are looked for where there is none. */
function isCounted(around: string, { counts }: SumScan): boolean {
  return FIGURE.test(around) || around.search(counts) >= 0;
}

/** Where the sentence of `at` begins, not before `least`. Plain searches: the engine is quickest at them. */
function sentenceStart(text: string, at: number, least: number): number {
  for (let stop = at; stop > least; ) {
    stop = text.lastIndexOf('. ', stop - 1);
    if (stop < least) break;
    if (isSentenceEnd(text, stop)) return stop + 2;
  }
  return least;
}

function sentenceEnd(text: string, at: number): number {
  for (let stop = text.indexOf('. ', at); stop >= 0; stop = text.indexOf('. ', stop + 1))
    if (isSentenceEnd(text, stop)) return stop + 2;
  return text.length;
}

function isSentenceEnd(text: string, stop: number): boolean {
  const isLong = LONG_WORD.test(text.slice(Math.max(0, stop - LONGEST_CLOSE), stop));
  return isLong && CAPITAL.test(text.slice(stop + 2, stop + 2 + LONGEST_OPEN));
}
