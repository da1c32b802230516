import { type Binned, binDataset, columnOf } from './bins.ts';
import { type Grown, growTree } from './grow.ts';
import type { Derivatives } from './histogram.ts';
import { seededRandom } from './random.ts';

export interface Dataset {
  names: readonly string[];
  /** Row after row, a value for each name. */
  rows: Float32Array;
  /** From 0 to 1; what lies between is taken as the chance of a 1. */
  labels: Float32Array;
  /** At least 0; a row of weight 0 is left out. */
  weights: Float32Array;
}

export interface BoostOptions {
  /** At most so many: a tree that finds nothing to split is dropped. */
  trees: number;
  /** Leaves of a tree, at most. */
  leaves: number;
  /** Share of the best leaf value that is taken. */
  rate: number;
  /**
   * Least sum of weight × p × (1 - p) in a leaf, p being what the model says of a row so far: a row of weight 1
   * brings a quarter while the model has no idea, and next to nothing once it is sure.
   */
  minCover: number;
  /** Added to that sum when a leaf's value is worked out, which draws small leaves towards 0. */
  lambda: number;
  /** Bins of a feature, 2 to 256; without effect on a dataset already binned. */
  bins: number;
  seed: number;
  /** Share of the features and of the rows that each tree is shown. */
  featureShare: number;
  rowShare: number;
}

/** One entry per node in every array; node 0 is the root and a node comes before its sides. */
export interface Tree {
  /** Place of the feature in `names`; -1 for a leaf. */
  feature: Int32Array;
  /** A row goes left when its value is at most this, else right, as does what is not a number. */
  threshold: Float64Array;
  left: Int32Array;
  right: Int32Array;
  /** Log-odds that a leaf adds; 0 for a split. */
  value: Float64Array;
  /** Weight of the training rows that reach the node, of those the tree was shown. */
  cover: Float64Array;
}

export interface Booster {
  names: readonly string[];
  bias: number;
  trees: Tree[];
  /** What the splits by each feature gained, all trees together. */
  gain: Float64Array;
}

/**
 * Gradient boosting for the logistic loss, leaf by leaf and on binned features. Trains on the rows of `subset`,
 * or on all. The same data, options and subset give the same model.
 */
export function trainBooster(data: Dataset | Binned, options: BoostOptions, subset?: Int32Array): Booster {
  const binned = 'rows' in data ? binDataset(data, options.bins) : data;
  const random = seededRandom(options.seed);
  const rows = (subset ?? Int32Array.from(binned.labels.keys())).filter(
    (row) => (binned.weights[row] ?? 0) > 0,
  );
  const usable = Int32Array.from(binned.names.keys()).filter((feature) => binned.edges[feature]?.length);
  const booster: Booster = {
    names: binned.names,
    bias: oddsOf(binned, rows),
    trees: [],
    gain: new Float64Array(binned.names.length),
  };
  const scores = new Float64Array(binned.count).fill(booster.bias);
  const derivatives = { slopes: new Float64Array(binned.count), curvatures: new Float64Array(binned.count) };
  for (let tree = 0; tree < options.trees; tree++) {
    derive(binned, rows, scores, derivatives);
    const order = sampleRows(rows, options.rowShare, random);
    const features = pick(usable, options.featureShare, random);
    const grown = growTree({ binned, derivatives, features, order }, options, random);
    if (grown.tree.feature.length === 1) continue;
    booster.trees.push(grown.tree);
    for (const [node, gain] of grown.gains.entries()) {
      const feature = grown.tree.feature[node] ?? -1;
      if (feature >= 0) booster.gain[feature] = (booster.gain[feature] ?? 0) + gain;
    }
    addScores(binned, rows, grown, scores);
  }
  return booster;
}

/** Log-odds of a label of 1 for the row. */
export function predictBooster({ bias, trees }: Booster, row: ArrayLike<number>): number {
  let score = bias;
  for (const { feature, threshold, left, right, value } of trees) {
    let node = 0;
    for (let column = feature[0] as number; column >= 0; column = feature[node] as number) {
      const isLeft = (row[column] as number) <= (threshold[node] as number);
      node = (isLeft ? left[node] : right[node]) as number;
    }
    score += value[node] as number;
  }
  return score;
}

/** Log-odds of the rows' mean label, kept within what is finite. */
function oddsOf({ labels, weights }: Binned, rows: Int32Array): number {
  let [positive, all] = [0, 0];
  for (const row of rows) {
    positive += (weights[row] ?? 0) * (labels[row] ?? 0);
    all += weights[row] ?? 0;
  }
  if (!(all > 0)) throw new Error('There is no row to train on.');
  const mean = Math.min(1 - 1e-6, Math.max(1e-6, positive / all));
  return Math.log(mean / (1 - mean));
}

function derive(
  { labels, weights }: Binned,
  rows: Int32Array,
  scores: Float64Array,
  into: Derivatives,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
    const weight = weights[row] as number;
    into.slopes[row] = weight * (chance - (labels[row] as number));
    into.curvatures[row] = weight * Math.max(chance * (1 - chance), 1e-16);
  }
}

/** Each row with so much chance, in their order. */
function sampleRows(rows: Int32Array, share: number, random: () => number): Int32Array {
  const sample = rows.slice();
  if (share >= 1) return sample;
  let count = 0;
  for (let at = 0; at < rows.length; at++) if (random() < share) sample[count++] = rows[at] as number;
  return sample.subarray(0, count);
}

/** So large a share of the features, at least one, in their order. */
function pick(features: Int32Array, share: number, random: () => number): Int32Array {
  const wanted = Math.max(1, Math.round(share * features.length));
  if (wanted >= features.length) return features;
  const mixed = features.slice();
  for (let at = 0; at < wanted; at++) {
    const other = at + Math.floor(random() * (mixed.length - at));
    [mixed[at], mixed[other]] = [mixed[other] as number, mixed[at] as number];
  }
  return mixed.subarray(0, wanted).sort();
}

function addScores(binned: Binned, rows: Int32Array, { tree, cuts }: Grown, scores: Float64Array): void {
  const { feature, left, right, value } = tree;
  const columns = Array.from(feature, (column) => (column < 0 ? null : columnOf(binned, column)));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    let node = 0;
    for (let column = columns[0]; column; column = columns[node]) {
      node = ((column[row] as number) <= (cuts[node] as number) ? left[node] : right[node]) as number;
    }
    scores[row] = (scores[row] as number) + (value[node] as number);
  }
}
