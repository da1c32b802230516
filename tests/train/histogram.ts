import type { Binned } from './bins.ts';
import type { BoostOptions } from './boost.ts';

/** A bin's two sums share one double: whole slopes above, whole curvatures in the lower 26 bits. */
const HALF = 2 ** 26;
const BINS = 256;
/** A gain below this share of all curvature is a trace of rounding. */
const LEAST_GAIN = 1e-8;

/** First and second derivative of each row's loss by its score, times the row's weight. */
export interface Derivatives {
  slopes: Float64Array;
  curvatures: Float64Array;
}

/**
 * Both derivatives of each row as one whole number, so that one addition sums both, exactly and in any order.
 * Rounding is up or down by chance, so that a small derivative counts now and then instead of never.
 */
export interface Packed {
  rows: Float64Array;
  /** Of all rows together. */
  total: number;
  /** What one step of either number is worth. */
  slopeStep: number;
  curvatureStep: number;
}

export interface Split {
  feature: number;
  /** Bins up to this one go left. */
  cut: number;
  /** Twice what the loss falls by, to second order. */
  gain: number;
  /** Packed sum of the rows that go left. */
  left: number;
}

export function packRows(
  { slopes, curvatures }: Derivatives,
  order: Int32Array,
  random: () => number,
): Packed {
  let [slopeSum, curvatureSum] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    slopeSum += Math.abs(slopes[row] as number);
    curvatureSum += curvatures[row] as number;
  }
  // Every row may be rounded up by one and the sum still fits.
  const room = HALF - order.length - 1;
  const [slopeStep, curvatureStep] = [(slopeSum || 1) / room, (curvatureSum || 1) / room];
  const rows = new Float64Array(slopes.length);
  let total = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const chance = random();
    const slope = Math.floor((slopes[row] as number) / slopeStep + chance);
    const packed = slope * HALF + Math.floor((curvatures[row] as number) / curvatureStep + chance);
    rows[row] = packed;
    total += packed;
  }
  return { rows, total, slopeStep, curvatureStep };
}

export type SplitRules = Packed & Pick<BoostOptions, 'lambda' | 'minCover'>;

/** The sums of feature after feature by bin; four features are summed at a time. */
export function makeSums(features: number): Float64Array {
  return new Float64Array(Math.ceil(features / 4) * 4 * BINS);
}

/**
 * Sums the rows by bin, column after column, into `sums`. Four columns at a time: a row is then looked up once
 * for all four, and an addition need not wait for the one before it.
 */
export function sumRows(
  columns: readonly Uint8Array[],
  order: Int32Array,
  packed: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  const values = new Float64Array(order.length);
  for (let at = 0; at < order.length; at++) values[at] = packed[order[at] as number] as number;
  for (let first = 0; first < columns.length; first += 4) {
    // What stands in for a column beyond the last is summed and never read.
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => columns[first + next] ?? columns[first]);
    if (a && b && c && d) sumFour([a, b, c, d], order, values, sums.subarray(first * BINS));
  }
}

function sumFour(
  [a, b, c, d]: [Uint8Array, Uint8Array, Uint8Array, Uint8Array],
  order: Int32Array,
  values: Float64Array,
  sums: Float64Array,
): void {
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const value = values[at] as number;
    const inA = a[row] as number;
    const inB = BINS + (b[row] as number);
    const inC = 2 * BINS + (c[row] as number);
    const inD = 3 * BINS + (d[row] as number);
    sums[inA] = (sums[inA] as number) + value;
    sums[inB] = (sums[inB] as number) + value;
    sums[inC] = (sums[inC] as number) + value;
    sums[inD] = (sums[inD] as number) + value;
  }
}

/** What is left of `sums` when `part` of the rows is taken away. */
export function subtractSums(sums: Float64Array, part: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) - (part[at] as number);
}

/** The split that gains most, of equal ones the first; null when none gains a thing. `features` name the sums. */
export function findSplit(
  { edges }: Binned,
  features: Int32Array,
  node: { sums: Float64Array; total: number },
  rules: SplitRules,
): Split | null {
  let best: Split | null = null;
  const whole = fitOf(node.total, rules);
  const least = Math.max(1, rules.minCover / rules.curvatureStep);
  const leastGain = LEAST_GAIN * HALF * rules.curvatureStep;
  for (let place = 0; place < features.length; place++) {
    const feature = features[place] ?? 0;
    const cuts = edges[feature]?.length ?? 0;
    let left = 0;
    for (let cut = 0; cut < cuts; cut++) {
      const here = node.sums[place * BINS + cut] as number;
      if (here === 0) continue;
      left += here;
      if (curvatureOf(left) < least) continue;
      if (curvatureOf(node.total - left) < least) break;
      const gain = fitOf(left, rules) + fitOf(node.total - left, rules) - whole;
      if (gain > (best?.gain ?? leastGain)) best = { feature, cut, gain, left };
    }
  }
  return best;
}

function curvatureOf(sum: number): number {
  return sum - Math.floor(sum / HALF) * HALF;
}

/** Twice what the loss falls by when all rows of the sum get the one value that suits them best. */
function fitOf(sum: number, { slopeStep, curvatureStep, lambda }: SplitRules): number {
  const slope = Math.floor(sum / HALF) * slopeStep;
  return slope ** 2 / (curvatureOf(sum) * curvatureStep + lambda);
}
