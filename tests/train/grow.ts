import { type Binned, columnOf } from './bins.ts';
import type { BoostOptions, Tree } from './boost.ts';
import {
  type Derivatives,
  findSplit,
  makeSums,
  packRows,
  type Split,
  type SplitRules,
  subtractSums,
  sumRows,
} from './histogram.ts';

/** What one tree is shown. */
export interface Sample {
  binned: Binned;
  derivatives: Derivatives;
  features: Int32Array;
  /** The rows; they are rearranged so that those of each node lie together. */
  order: Int32Array;
}

/** A tree, and for each of its splits the last bin that goes left and what it gained. */
export interface Grown {
  tree: Tree;
  cuts: Uint8Array;
  gains: Float64Array;
}

interface Node {
  /** Its part of the order. */
  start: number;
  end: number;
  /** Packed sums of its rows: of all, and by feature and bin. */
  total: number;
  sums: Float64Array;
  /** The best split there is, carried out once it has sides. */
  split: Split | null;
  sides: [left: number, right: number] | null;
}

interface Growth extends Sample {
  columns: Uint8Array[];
  rules: SplitRules;
  nodes: Node[];
}

/** Grows where the next split gains most; a single leaf when no split is worth it. `random` is for the rounding. */
export function growTree(sample: Sample, options: BoostOptions, random: () => number): Grown {
  const { binned, features, order } = sample;
  const rules = { ...options, ...packRows(sample.derivatives, order, random) };
  const columns = Array.from(features, (feature) => columnOf(binned, feature));
  const growth: Growth = { ...sample, columns, rules, nodes: [] };
  const root = makeNode({ start: 0, end: order.length, total: rules.total }, makeSums(features.length));
  growth.nodes.push(root);
  sumRows(columns, order, rules.rows, root.sums);
  root.split = findSplit(binned, features, root, rules);
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    const next = growth.nodes.reduce((best, node) => (gainOf(node) > gainOf(best) ? node : best));
    if (!next.split || next.sides) break;
    carryOut(growth, next, next.split, leaves + 1 === options.leaves);
  }
  return finish(growth, options);
}

function makeNode(part: Pick<Node, 'start' | 'end' | 'total'>, sums: Float64Array): Node {
  return { ...part, sums, split: null, sides: null };
}

function gainOf({ split, sides }: Node): number {
  return split && !sides ? split.gain : 0;
}

/** Parts the rows of a leaf and looks for splits of both sides, unless these are the last leaves. */
function carryOut(growth: Growth, node: Node, split: Split, isLast: boolean): void {
  const { binned, features, order, columns, rules, nodes } = growth;
  const rows = order.subarray(node.start, node.end);
  const middle = node.start + partRows(rows, columnOf(binned, split.feature), split.cut);
  const left = makeNode({ start: node.start, end: middle, total: split.left }, node.sums);
  const right = makeNode({ start: middle, end: node.end, total: node.total - split.left }, node.sums);
  node.sides = [nodes.push(left) - 1, nodes.push(right) - 1];
  if (isLast) return;
  const fewer = middle - node.start < node.end - middle ? left : right;
  fewer.sums = makeSums(features.length);
  sumRows(columns, order.subarray(fewer.start, fewer.end), rules.rows, fewer.sums);
  // The sums of the node become those of its other side.
  subtractSums(node.sums, fewer.sums);
  for (const side of [left, right]) side.split = findSplit(binned, features, side, rules);
}

/** Brings the rows that go left to the front, both sides in the order they were in; how many went left. */
function partRows(rows: Int32Array, column: Uint8Array, cut: number): number {
  const others = new Int32Array(rows.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if ((column[row] as number) <= cut) rows[left++] = row;
    else others[right++] = row;
  }
  rows.set(others.subarray(0, right), left);
  return left;
}

function finish({ nodes, order, binned, derivatives }: Growth, { rate, lambda }: BoostOptions): Grown {
  const count = nodes.length;
  const tree: Tree = {
    feature: new Int32Array(count).fill(-1),
    threshold: new Float64Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
    value: new Float64Array(count),
    cover: new Float64Array(count),
  };
  const [cuts, gains] = [new Uint8Array(count), new Float64Array(count)];
  for (const [at, { start, end, split, sides }] of nodes.entries()) {
    const rows = order.subarray(start, end);
    tree.cover[at] = sumOf(binned.weights, rows);
    if (split && sides) {
      tree.feature[at] = split.feature;
      tree.threshold[at] = binned.edges[split.feature]?.[split.cut] ?? 0;
      [tree.left[at], tree.right[at]] = sides;
      cuts[at] = split.cut;
      gains[at] = split.gain;
    } else {
      // Exactly, where the search for splits went by rounded numbers.
      tree.value[at] =
        (-rate * sumOf(derivatives.slopes, rows)) / (sumOf(derivatives.curvatures, rows) + lambda);
    }
  }
  return { tree, cuts, gains };
}

function sumOf(values: Float32Array | Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at++) sum += values[rows[at] as number] as number;
  return sum;
}
