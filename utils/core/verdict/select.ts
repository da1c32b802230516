/**
 * Which blocks to keep, given how likely each is text. Instead of a fixed bar, the set is chosen whose F1 is
 * expected to be best: pages with little text in much else need a higher bar than pages that are all text. Where
 * the page is clear the bar is not let below `CLEAR_BAR`; where it is not, not below `FLOOR` unless that would
 * throw away half of what the best set holds.
 */
export function selectLikely(chances: ArrayLike<number>, words: ArrayLike<number>): Selection {
  const order = Array.from(chances, (_, i) => i).sort((a, b) => at(chances, b) - at(chances, a) || a - b);
  let all = 0;
  for (const i of order) all += at(chances, i) * at(words, i);
  let taken = 0;
  let right = 0;
  let best = -1;
  let bar = 1;
  for (const i of order) {
    taken += at(words, i);
    right += at(chances, i) * at(words, i);
    const expected = (2 * right) / (taken + all + 1e-9);
    if (expected > best) {
      best = expected;
      bar = at(chances, i);
    }
  }
  if (best >= CLEAR) bar = Math.max(bar, CLEAR_BAR);
  else if (bar < FLOOR && wordsAbove(chances, words, FLOOR) >= wordsAbove(chances, words, bar) / 2)
    bar = FLOOR;
  return { keep: Uint8Array.from(order.keys(), (i) => Number(at(chances, i) >= bar)), expected: best };
}

export interface Selection {
  /** 1 for every block that is kept. */
  keep: Uint8Array;
  /** The F1 that these chances promise, 0..1. */
  expected: number;
}

const CLEAR = 0.85;
const CLEAR_BAR = 0.55;
const FLOOR = 0.4;

function at(values: ArrayLike<number>, i: number): number {
  return values[i] ?? 0;
}

function wordsAbove(chances: ArrayLike<number>, words: ArrayLike<number>, bar: number): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) if (at(chances, i) >= bar) sum += at(words, i);
  return sum;
}
