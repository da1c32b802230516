import { MARKED } from './tokens.ts';
import type { Sense } from './types.ts';

/** Finds where a sum could be at all: a word for how many, and a word for of what. */
export interface SumScan {
  counts: RegExp;
  measures: RegExp;
}

const LETTER = 'A-Za-z\\u00C0-\\u024F\\u0400-\\u052F';

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
    add(form: string, isStem: boolean, { as, ...sense }: Sense): void {
      if (as === 'adjective') measures.long.add(form.slice(0, LONG_BEGINNING));
      else if (as === 'noun' || as === 'unit') addBeginning(measures, form, isStem);
      else if (as === 'number' || as === 'whole' || (as === 'scale' && 'bare' in sense))
        addBeginning(counts, form, isStem);
    },
    /** `phrases`: units of several words, of which the longest is looked for. */
    build(phrases: readonly (readonly string[])[], signs: string, codes: readonly string[]): SumScan {
      for (const words of phrases)
        measures.long.add(words.reduce((a, b) => (b.length > a.length ? b : a)).slice(0, LONG_BEGINNING));
      for (const code of codes) measures.whole.add(code);
      return {
        counts: wordPattern(`[${signs}\\d]`, counts),
        measures: wordPattern(`[${signs}]`, measures),
      };
    },
  };
}

function addBeginning({ long, whole }: Beginnings, form: string, isStem: boolean): void {
  if (isStem || form.length >= BEGINNING) long.add(form.slice(0, BEGINNING));
  else whole.add(form);
}

function wordPattern(signs: string, { long, whole }: Beginnings): RegExp {
  const [open, shut] = [long, whole].map((words) => [...words].join('|').replaceAll('і', '[іi]'));
  return new RegExp(`${signs}|(?<![${LETTER}])(?:${open}|(?:${shut})(?![${LETTER}]))`, 'gi');
}

/** The end of a sentence: a word of some length (no short form), a stop, and a capital after the space. */
const SENTENCE_END =
  /[A-Za-zА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{5}[»”)]*[.!?…]+[»”"]?\s+(?=[«“„(—–]?\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])/g;

/**
 * The stretches of a text that the grammar must read, in order: runs of sentences that could hold a sum. The engine
 * runs these patterns many times faster than the grammar, and most sentences of the news name none. A run is whole,
 * because a sentence may give the sum of the one before it in another currency.
 */
export function stretchesToRead(text: string, scan: SumScan): { from: number; to: number }[] {
  // What is hidden in a word hides it from a pattern.
  if (MARKED.test(text)) return [{ from: 0, to: text.length }];
  const measureFrom = searchIn(text, scan.measures);
  const countFrom = searchIn(text, scan.counts);
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (const to of measureFrom(0) === Infinity ? [] : [...sentenceEnds(text), text.length]) {
    if (measureFrom(from) < to && countFrom(from) < to) {
      const last = stretches.at(-1);
      if (last?.to === from) last.to = to;
      else stretches.push({ from, to });
    }
    from = to;
  }
  return stretches;
}

/** Where the next match lies at or after a place that never goes back; every match is looked for once. */
function searchIn(text: string, pattern: RegExp): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      pattern.lastIndex = from;
      next = pattern.exec(text)?.index ?? Infinity;
    }
    return next;
  };
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length);
}
