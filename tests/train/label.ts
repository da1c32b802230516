import { alignStretch } from './align.ts';
import {
  type Alignment,
  boundsOf,
  GRAM,
  isFound,
  openAlignment,
  release,
  shareOf,
  take,
} from './alignment.ts';
import { fillGaps } from './gaps.ts';

/** Words in a row that are no chance, wherever they stand. */
const SURE = 8;
/** Places at which a run is tried out of order. */
const MOST_PLACES = 64;
/** Finds with more blocks than this between them have nothing to do with one another. */
const APART = 10;

/**
 * Share of each block's words that the reference text holds at that place, 0..1; 0 for a block without words.
 * A word of the reference stands for one word of the page: of two copies one is labelled, by preference the
 * one beside other finds. Work grows with the words of both.
 */
export function labelBlocks(blocks: readonly string[], reference: string): Float32Array {
  const alignment = openAlignment(blocks, reference);
  const { page, taken } = alignment;
  alignStretch(alignment, { pageFrom: 0, pageTo: page.length, refFrom: 0, refTo: taken.length }, (at) => {
    const [, end] = boundsOf(alignment, alignment.blockOf[at] ?? 0);
    return at + GRAM <= end ? GRAM : 0;
  });
  dropChanceFinds(alignment);
  findElsewhere(alignment);
  fillGaps(alignment);
  dropChanceFinds(alignment);
  return Float32Array.from(blocks, (_, block) => shareOf(alignment, block));
}

/** The reference may be written in another order: blocks not found in theirs are looked for in what is left. */
function findElsewhere(alignment: Alignment): void {
  for (let block = 0; block < alignment.from.length - 1; block++) {
    const [start, end] = boundsOf(alignment, block);
    if (end - start < SURE || shareOf(alignment, block) >= 0.5) continue;
    for (let at = start; at + SURE <= end; ) {
      const [place, length] = longestRun(alignment, at, end);
      if (length >= SURE) for (let i = 0; i < length; i++) take(alignment, at + i, place + i);
      at += length >= SURE ? length : 1;
    }
  }
}

/** The longest run of words from `at` to at most `end` that the reference still has. */
function longestRun(alignment: Alignment, at: number, end: number): [place: number, length: number] {
  const { page, grams, taken } = alignment;
  let longest: [number, number] = [0, 0];
  const gram = grams.find(page, at, GRAM);
  for (const place of grams.startsOf(gram).slice(0, MOST_PLACES)) {
    let length = 0;
    while (
      at + length < end &&
      page[at + length] === grams.ids[place + length] &&
      taken[place + length] === 0 &&
      !isFound(alignment, at + length)
    ) {
      length++;
    }
    if (length > longest[1]) longest = [place, length];
  }
  return longest;
}

/** A few words far from all other finds: the reference has them by chance, or of another place. */
function dropChanceFinds(alignment: Alignment): void {
  const { blockOf, placeOf, taken } = alignment;
  const least = Math.min(SURE, taken.length / 2);
  let group: number[] = [];
  const close = () => {
    if (group.length < least) for (const at of group) release(alignment, at);
    group = [];
  };
  for (let at = 0; at < placeOf.length; at++) {
    if (!isFound(alignment, at)) continue;
    const last = group.at(-1);
    if (last !== undefined && (blockOf[at] ?? 0) - (blockOf[last] ?? 0) > APART) close();
    group.push(at);
  }
  close();
}
