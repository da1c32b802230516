import { type FoldedText, LETTERS, SYMBOLS } from './tokens.ts';
import type { Sense } from './types.ts';
import type { Endings } from './words.ts';

/** Finds where a sum could be at all: a word for of what, and in the same sentence a word for how many. */
export interface SumScan {
  measures: RegExp;
  counts: RegExp;
}

/** A pattern of whole words takes an engine longer to build than a page to be searched with their beginnings. */
const BEGINNING = 4;
/** Of «миллионная» and «минимальной»: «миллион» and «минимум» are no measures. */
const LONG_BEGINNING = 9;

interface Beginnings {
  long: Set<string>;
  /** Words that are too short to tell by their beginning. */
  whole: Set<string>;
}

/** Gathers the words of a lexicon for its `SumScan`. */
export function createSumScan() {
  const counts: Beginnings = { long: new Set(), whole: new Set() };
  const measures: Beginnings = { long: new Set(), whole: new Set() };
  return {
    add(stem: string, ends: Endings, { as, ...sense }: Sense): void {
      if (as === 'adjective') measures.long.add(stem.slice(0, LONG_BEGINNING));
      else if (as === 'noun' || as === 'unit') addBeginning(measures, stem, ends);
      else if (as === 'number' || as === 'whole' || (as === 'scale' && 'bare' in sense))
        addBeginning(counts, stem, ends);
    },
    /** `phrases`: units of several words, of which the longest is looked for. */
    build(phrases: readonly (readonly string[])[], signs: string, codes: readonly string[]): SumScan {
      for (const words of phrases)
        measures.long.add(words.reduce((a, b) => (b.length > a.length ? b : a)).slice(0, LONG_BEGINNING));
      for (const code of codes) measures.whole.add(code.toLowerCase());
      return {
        counts: new RegExp(wordsOf(counts)),
        measures: new RegExp(`[${signs}]|${wordsOf(measures)}`, 'g'),
      };
    },
  };
}

function addBeginning({ long, whole }: Beginnings, stem: string, ends: Endings): void {
  if (stem.length >= BEGINNING || ends === 'cases') long.add(stem.slice(0, BEGINNING));
  else
    for (const end of ends.slice(1, -1).split('|')) {
      const form = stem + end;
      if (form.length >= BEGINNING) long.add(form.slice(0, BEGINNING));
      else whole.add(form);
    }
}

/** For a folded text: in one case a pattern is half as large, and the engine finds its beginnings by itself. */
function wordsOf({ long, whole }: Beginnings): string {
  const [open, shut] = [long, whole].map((words) => [...words].join('|').replaceAll('і', '[іi]'));
  return `(?<![${LETTERS}])(?:${open}|(?:${shut})(?![${LETTERS}]))`;
}

const FIGURE = new RegExp(`[\\d${SYMBOLS}]`);

/** The end of a sentence: a stop, and a capital after the space; before it a figure or a word that is no short form. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+[»”"]?\s+(?=[«“„(—–]?\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])/g;
const LONG_WORD = new RegExp(`(?:[${LETTERS}]{5}|\\d)[»”)]*$`);
const LONGEST_CLOSE = 8;

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
export function stretchesToRead({ text, folded }: FoldedText, scan: SumScan): { from: number; to: number }[] {
  // What is hidden in a word hides it from a pattern.
  if (folded === null) return [{ from: 0, to: text.length }];
  const spots = [...folded.matchAll(scan.measures)].map(({ index }) => index);
  if (spots.length === 0) return [];
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  let next = 0;
  for (const to of [...sentenceEnds(text), text.length]) {
    let isFound = false;
    for (let at = spots[next]; at !== undefined && at < to; at = spots[++next])
      isFound ||= isCounted(folded.slice(Math.max(from, at - REACH_BEFORE), at + REACH_AFTER), scan);
    const last = stretches.at(-1);
    if (isFound && last?.to === from && to - last.from <= LONGEST_RUN) last.to = to;
    else if (isFound) stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

/** Mostly a figure tells how many; words for it are looked for where there is none. */
function isCounted(around: string, { counts }: SumScan): boolean {
  return FIGURE.test(around) || counts.test(around);
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].flatMap(({ 0: end, index }) =>
    LONG_WORD.test(text.slice(Math.max(0, index - LONGEST_CLOSE), index)) ? [index + end.length] : [],
  );
}
