import { alignStretch } from './align.ts';
import { type Alignment, boundsOf, isFound, shareOf } from './alignment.ts';
import type { GramLength } from './candidates.ts';

/** Blocks up to this length are found as a whole or not at all. */
const SHORT = 3;

/**
 * Looks once more between the finds, in what the reference has left between theirs: for short blocks, for
 * blocks that differ in every few words, and for the odd words of blocks that are found in part.
 */
export function fillGaps(alignment: Alignment): void {
  const { page, taken, placeOf } = alignment;
  const gramLength = gapGrams(alignment);
  const finds = [...placeOf.keys()].filter((at) => isFound(alignment, at));
  let before = -1;
  for (const next of [...finds, page.length]) {
    const after = before < 0 ? 0 : (placeOf[before] ?? 0) + 1;
    const until = next < page.length ? (placeOf[next] ?? 0) : taken.length;
    if (next > before + 1)
      fillGap(alignment, { pageFrom: before + 1, pageTo: next, after, until }, gramLength);
    before = next;
  }
}

interface Gap {
  pageFrom: number;
  pageTo: number;
  /** Where the reference goes on after the find before the gap, and where the find behind the gap begins. */
  after: number;
  until: number;
}

/** The finds around a gap need not be neighbours in the reference: it is filled from both of them inwards. */
function fillGap(
  alignment: Alignment,
  { pageFrom, pageTo, after, until }: Gap,
  gramLength: GramLength,
): void {
  const { taken } = alignment;
  let refTo = after;
  while (refTo < taken.length && taken[refTo] === 0) refTo++;
  if (refTo > after && pageFrom > 0) {
    alignStretch(alignment, { pageFrom, pageTo, refFrom: after, refTo }, gramLength);
    if (refTo === until) return;
  }
  let from = pageTo;
  while (from > pageFrom && !isFound(alignment, from - 1)) from--;
  let refFrom = until;
  while (refFrom > 0 && taken[refFrom - 1] === 0) refFrom--;
  if (refFrom < until && from < pageTo && (pageTo < alignment.page.length || pageFrom === 0)) {
    alignStretch(alignment, { pageFrom: from, pageTo, refFrom, refTo: until }, gramLength);
  }
}

/** Single words count beside others of their block only. */
function gapGrams(alignment: Alignment): GramLength {
  const shares = Array.from({ length: alignment.from.length - 1 }, (_, block) => shareOf(alignment, block));
  return (at) => {
    const block = alignment.blockOf[at] ?? 0;
    const [start, end] = boundsOf(alignment, block);
    if ((shares[block] ?? 0) > 0) return 1;
    if (end - start <= SHORT) return at === start ? end - start : 0;
    return at + 2 <= end ? 2 : 0;
  };
}
