import { DIGITS, type NodeDigits, nodeDigits, type PackedModel } from '../../utils/core/article/model.ts';
import type { Booster, Tree } from './boost.ts';

const BASE = DIGITS.length;

/** How to write a node: the number of each split, by feature and threshold, and the scale of the leaves. */
interface Scale extends NodeDigits {
  splits: ReadonlyMap<number, ReadonlyMap<number, number>>;
  scale: number;
}

/**
 * The booster as it is shipped, without the features it makes no use of. Leaf values are rounded to one of some
 * eighty and the bias to four places, so the packed model is the one to measure.
 */
export function packBooster({ names, bias, trees }: Booster): PackedModel {
  const used = collectThresholds(trees);
  const features = [...used.keys()].sort((a, b) => a - b);
  const thresholds = features.map((feature) => [...(used.get(feature) ?? [])].sort((a, b) => a - b));
  let count = 0;
  const splits = new Map(
    features.map((feature, at) => [feature, new Map(thresholds[at]?.map((value) => [value, count++]))]),
  );
  const digits = nodeDigits(count);
  const largest = Math.max(0, ...trees.flatMap(({ value }) => Array.from(value, Math.abs)));
  if (!Number.isFinite(largest)) throw new Error(`A leaf of ${largest} cannot be packed.`);
  const scale = Number((largest / digits.most ** 2 || 1).toPrecision(6));
  return {
    features: features.map((feature) => names[feature] ?? ''),
    bias: Number(bias.toFixed(4)),
    thresholds,
    trees: `${scale} ${trees.map((tree) => writeNode(tree, 0, { ...digits, splits, scale })).join('')}`,
  };
}

function collectThresholds(trees: readonly Tree[]): Map<number, Set<number>> {
  const used = new Map<number, Set<number>>();
  for (const { feature, threshold } of trees) {
    feature.forEach((column, node) => {
      if (column < 0) return;
      const values = used.get(column) ?? new Set();
      used.set(column, values.add(threshold[node] ?? 0));
    });
  }
  return used;
}

function writeNode(tree: Tree, node: number, scale: Scale): string {
  const feature = tree.feature[node] ?? -1;
  if (feature < 0) return writeLeaf(tree.value[node] ?? 0, scale);
  return [
    writeNumber(scale.splits.get(feature)?.get(tree.threshold[node] ?? 0) ?? 0, scale.width),
    writeNode(tree, tree.left[node] ?? 0, scale),
    writeNode(tree, tree.right[node] ?? 0, scale),
  ].join('');
}

function writeLeaf(value: number, { scale, middle, most }: Scale): string {
  const places = Math.round(Math.sqrt(Math.abs(value) / scale));
  return writeNumber(middle + Math.sign(value) * Math.min(most, places), 1);
}

function writeNumber(number: number, width: number): string {
  let digits = '';
  for (let rest = number; digits.length < width; rest = Math.floor(rest / BASE)) {
    digits = (DIGITS[rest % BASE] ?? '') + digits;
  }
  return digits;
}
