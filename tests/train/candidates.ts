import type { Alignment, Stretch } from './alignment.ts';

/** Length of the run that is looked up from a page word on; 0 for none. */
export type GramLength = (at: number) => number;

/** A run that the reference has more often than this is tried at a few of its places only. */
const MOST_PLACES = 16;
/** How far the count of such a run on the page may be off its count in the reference. */
const SLACK = 4;

/**
 * Calls back, in page order, with each page word of a stretch that lies in a run of the reference, and with
 * all places it would have there. Places per word are few however often a run comes.
 */
export function eachCandidateRow(
  alignment: Alignment,
  stretch: Stretch,
  gramLength: GramLength,
  onRow: (at: number, places: readonly number[]) => void,
): void {
  const { found, times } = findGrams(alignment, stretch, gramLength);
  const seen = new Map<number, number>();
  /** The words left of each run under way, by what takes a page word's number to its place. */
  const running = new Map<number, number>();
  found.forEach((gram, i) => {
    const at = stretch.pageFrom + i;
    if (gram >= 0) {
      const length = gramLength(at);
      const time = seen.get(gram) ?? 0;
      seen.set(gram, time + 1);
      const starts = alignment.grams.startsOf(gram);
      for (const place of placesOf(starts, stretch, length, [time, times.get(gram) ?? 0])) {
        running.set(place - at, Math.max(length, running.get(place - at) ?? 0));
      }
    }
    if (running.size === 0) return;
    onRow(
      at,
      [...running.keys()].map((shift) => at + shift),
    );
    for (const [shift, left] of running) {
      if (left > 1) running.set(shift, left - 1);
      else running.delete(shift);
    }
  });
}

/** The run that begins at each page word of the stretch, -1 for none, and how often each comes. */
function findGrams({ page, grams }: Alignment, { pageFrom, pageTo }: Stretch, gramLength: GramLength) {
  const found = new Int32Array(pageTo - pageFrom).fill(-1);
  const times = new Map<number, number>();
  for (let at = pageFrom; at < pageTo; at++) {
    const length = gramLength(at);
    if (length === 0 || at + length > pageTo) continue;
    const gram = grams.find(page, at, length);
    found[at - pageFrom] = gram;
    if (gram >= 0) times.set(gram, (times.get(gram) ?? 0) + 1);
  }
  return { found, times };
}

/**
 * The places of a run inside the stretch. A run that comes again and again (a cell of a table, the word of a
 * refrain) goes about where its count says: the fifth time on the page with the fifth in the reference,
 * counted from either end.
 */
function placesOf(
  starts: readonly number[],
  { refFrom, refTo }: Stretch,
  length: number,
  [time, times]: [number, number],
): readonly number[] {
  const from = firstAtLeast(starts, refFrom);
  const to = firstAtLeast(starts, refTo - length + 1);
  if (to - from <= MOST_PLACES) return starts.slice(from, to);
  const around = (middle: number) =>
    starts.slice(Math.max(from, middle - SLACK), Math.max(from, Math.min(to, middle + SLACK + 1)));
  return [...new Set([...around(from + time), ...around(to - times + time)])];
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
