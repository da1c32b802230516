import { collapse } from '../../utils/core/text/normalize.ts';
import { words } from '../bench/score.ts';
import { type Grams, indexGrams } from './grams.ts';

/** A page and its reference as numbered words, and what has been found of one in the other so far. */
export interface Alignment {
  /** The page's words by their numbers in the reference, -1 for words that it does not have. */
  page: Int32Array;
  /** The first word of each block, and at the end the number of all words. */
  from: Int32Array;
  /** The block each page word stands in. */
  blockOf: Int32Array;
  /** The reference. */
  grams: Grams;
  /** The place of each page word in the reference, -1 for none. */
  placeOf: Int32Array;
  /** 1 for reference words that a page word stands for. */
  taken: Uint8Array;
}

/** Page words and reference words `[from, to)` that may stand for one another. */
export interface Stretch {
  pageFrom: number;
  pageTo: number;
  refFrom: number;
  refTo: number;
}

/** The longest run of words that is looked up as a whole. */
export const GRAM = 4;

/** Nothing is found yet. */
export function openAlignment(blocks: readonly string[], reference: string): Alignment {
  const grams = indexGrams(words(collapse(reference)), GRAM);
  const from = new Int32Array(blocks.length + 1);
  const blockOf: number[] = [];
  const page = blocks.flatMap((block, i) => {
    const own = words(block);
    from[i + 1] = (from[i] ?? 0) + own.length;
    for (const _ of own) blockOf.push(i);
    return own;
  });
  return {
    page: grams.numbersOf(page),
    from,
    blockOf: Int32Array.from(blockOf),
    grams,
    placeOf: new Int32Array(page.length).fill(-1),
    taken: new Uint8Array(grams.ids.length),
  };
}

/** The words `[start, end)` of a block. */
export function boundsOf({ from }: Alignment, block: number): [number, number] {
  return [from[block] ?? 0, from[block + 1] ?? 0];
}

/** How much of a block is found, 0..1; 0 for a block without words. */
export function shareOf(alignment: Alignment, block: number): number {
  const [start, end] = boundsOf(alignment, block);
  let found = 0;
  for (let at = start; at < end; at++) if (isFound(alignment, at)) found++;
  return found / Math.max(1, end - start);
}

export function isFound({ placeOf }: Alignment, at: number): boolean {
  return (placeOf[at] ?? -1) >= 0;
}

export function take({ placeOf, taken }: Alignment, at: number, place: number): void {
  placeOf[at] = place;
  taken[place] = 1;
}

/** Takes a find back, and for good: it is not made again. */
export function release({ page, placeOf, taken }: Alignment, at: number): void {
  taken[placeOf[at] ?? 0] = 0;
  placeOf[at] = -1;
  page[at] = -1;
}
