import type { Dataset } from './boost.ts';

/** A dataset whose features are cut into at most 256 bins; made once and shared by every model trained on it. */
export interface Binned {
  names: readonly string[];
  count: number;
  /**
   * Feature after feature: the bin of row r by feature f is at f * count + r. The memory is shared, so that a
   * worker that is sent this makes no copy of it.
   */
  bins: Uint8Array;
  /** For each feature, ascending: bin b holds what is at most edges[b], the bin after the last edge the rest. */
  edges: Float64Array[];
  labels: Float32Array;
  weights: Float32Array;
}

/** The bins of all rows by one feature. */
export function columnOf({ bins, count }: Binned, feature: number): Uint8Array {
  return bins.subarray(feature * count, (feature + 1) * count);
}

/**
 * Rows hold 0.1 as 0.100000001, a page's own row may hold it as it is: no threshold comes between the two. This
 * is twice as far as they can be apart.
 */
const FLOAT_SLACK = 2 ** -23;
const LARGEST = 3e38;

/** What is not a number counts as the largest there is: a split sends it right. */
export function binDataset({ names, rows, labels, weights }: Dataset, bins: number): Binned {
  if (!(bins >= 2 && bins <= 256)) throw new RangeError(`${bins} bins: a bin's number must fit a byte.`);
  const count = labels.length;
  const binned = new Uint8Array(new SharedArrayBuffer(count * names.length));
  const column = new Float32Array(count);
  const edges = names.map((_, feature) => {
    for (let row = 0; row < count; row++) {
      const value = rows[row * names.length + feature] as number;
      column[row] = value < LARGEST ? Math.max(value, -LARGEST) : LARGEST;
    }
    const cuts = findEdges(column.slice().sort(), bins);
    assignBins(column, cuts, binned.subarray(feature * count, (feature + 1) * count));
    return cuts;
  });
  return { names, count, bins: binned, edges, labels, weights };
}

/**
 * Cuts so that bins hold about equally many rows, as far as equal values stay together. A value with more rows
 * than a bin should have gets a bin of its own and the rest share what remains.
 */
function findEdges(sorted: Float32Array, bins: number): Float64Array {
  const { values, counts } = countDistinct(sorted);
  const fair = sorted.length / bins;
  const isBig = (at: number) => values.length <= bins || (counts[at] ?? 0) >= fair;
  let rows = counts.reduce((sum, count, at) => (isBig(at) ? sum : sum + count), 0);
  let free = bins - counts.filter((_, at) => isBig(at)).length;
  let aim = rows / free;
  const edges: number[] = [];
  let filled = 0;
  for (let at = 0; at + 1 < values.length && edges.length < bins - 1; at++) {
    filled += counts[at] ?? 0;
    if (!isBig(at)) rows -= counts[at] ?? 0;
    const isFull = isBig(at) || filled >= aim || (isBig(at + 1) && filled >= aim / 2);
    if (!isFull) continue;
    edges.push(roundBetween(values[at] ?? 0, values[at + 1] ?? 0));
    filled = 0;
    if (!isBig(at)) aim = rows / --free;
  }
  return Float64Array.from(new Set(edges))
    .filter((edge) => !isBlurred(edge, sorted))
    .sort();
}

function countDistinct(sorted: Float32Array): { values: number[]; counts: number[] } {
  const values: number[] = [];
  const counts: number[] = [];
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[start]) continue;
    values.push(sorted[start] ?? 0);
    counts.push(at - start);
    start = at;
  }
  return { values, counts };
}

/**
 * A short number between two neighbours, near their middle. Where four digits cannot tell them apart it lies
 * beside them and parts the rows a little elsewhere: bins are made with the short number, so that what was
 * trained is what is shipped.
 */
function roundBetween(below: number, above: number): number {
  const middle = below / 2 + above / 2;
  const [least, most] = [below + Math.abs(below) * FLOAT_SLACK, above - Math.abs(above) * FLOAT_SLACK];
  for (let digits = 1; digits <= 4; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short >= least && short < most) return short;
  }
  return Number(middle.toPrecision(4));
}

/** Some row's value is this very number and only in single precision lies above it. */
function isBlurred(edge: number, sorted: Float32Array): boolean {
  const value = Math.fround(edge);
  return value > edge && sorted[countBelow(sorted, value)] === value;
}

function assignBins(column: Float32Array, edges: Float64Array, bins: Uint8Array): void {
  for (let row = 0; row < column.length; row++) bins[row] = countBelow(edges, column[row] as number);
}

function countBelow(sorted: Float32Array | Float64Array, value: number): number {
  let first = 0;
  let last = sorted.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (value <= (sorted[middle] as number)) last = middle;
    else first = middle + 1;
  }
  return first;
}
