/** Boosted trees as they are shipped. */
export interface PackedModel {
  features: readonly string[];
  /** Log-odds before any tree has spoken. */
  bias: number;
  /** For each feature, the values it is split at, ascending. */
  thresholds: readonly (readonly number[])[];
  /**
   * The step of the leaf values as a decimal number, a space, then the trees, each node before its left side and
   * that before its right side. A node is a number of two or three digits. Below the count of all thresholds it
   * is a split by the threshold of that place, and one more digit tells the share of training rows that went
   * left. From there on it is a leaf, and its distance from the middle of what is left counts steps.
   */
  trees: string;
}

/** The same with the columns of a row that features stand in, instead of their names. */
export interface PlacedModel extends Omit<PackedModel, 'features'> {
  columns: readonly number[];
}

export interface BlockModel {
  /** Log-odds that the block with this row is text. */
  score(row: ArrayLike<number>): number;
  /**
   * Index in the row -> how far that feature moved the score: at each split it decided, the mean of the side
   * taken less the mean of both sides, over the training rows. The score less all of them is the same for every
   * row: what the model says before it has looked.
   */
  explain(row: ArrayLike<number>): Map<number, number>;
}

/** Nothing that a string literal or a script element could stumble over: no quotes, no `\`, `$` or `<`. */
export const DIGITS =
  '!#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = DIGITS.length;

/** The nodes of all trees in the order they are packed in, so that a left side is always the next node. */
interface Nodes {
  /** For each tree, the node after its last. */
  ends: number[];
  /** Column of the row that a split looks at; -1 for a leaf. */
  columns: Int16Array;
  /** Threshold of a split, log-odds of a leaf. */
  values: Float64Array;
  /** The right side of a split. */
  jumps: Int32Array;
  /** How many of BASE parts of a split's training rows went left, rounded down. */
  leftShares: Uint8Array;
}

/** How nodes are numbered when there are so many thresholds: digits of a number, and the number of a leaf of 0. */
export function nodeNumbers(thresholds: number): { width: number; middle: number } {
  const width = thresholds < BASE ** 2 / 2 ? 2 : 3;
  return { width, middle: thresholds + Math.floor((BASE ** width - thresholds - 1) / 2) };
}

/** `names` are the names of a row's columns, in order; throws when the model wants one that is not there. */
export function placeFeatures({ features, ...packed }: PackedModel, names: readonly string[]): PlacedModel {
  const columns = features.map((name) => {
    const column = names.indexOf(name);
    if (column < 0) throw new Error(`The model looks at "${name}", which a row does not have.`);
    return column;
  });
  return { ...packed, columns };
}

export function unpackModel(packed: PackedModel, names: readonly string[]): BlockModel {
  return readModel(placeFeatures(packed, names));
}

export function readModel(packed: PlacedModel): BlockModel {
  const nodes = readNodes(packed);
  const { ends, columns, values, jumps } = nodes;
  let means: Float64Array | undefined;
  return {
    score(row) {
      let score = packed.bias;
      for (let node = 0, tree = 0; tree < ends.length; ) {
        const column = columns[node] as number;
        const value = values[node] as number;
        if (column < 0) {
          score += value;
          node = ends[tree++] as number;
        } else {
          // What is not a number is not below anything and goes right.
          node = (row[column] as number) <= value ? node + 1 : (jumps[node] as number);
        }
      }
      return score;
    },
    explain(row) {
      means ??= meansOf(nodes);
      const moves = new Map<number, number>();
      for (let node = 0, tree = 0; tree < ends.length; ) {
        const column = columns[node] as number;
        if (column < 0) {
          node = ends[tree++] as number;
          continue;
        }
        const isLeft = (row[column] as number) <= (values[node] as number);
        const next = isLeft ? node + 1 : (jumps[node] as number);
        const move = (means[next] as number) - (means[node] as number);
        moves.set(column, (moves.get(column) ?? 0) + move);
        node = next;
      }
      return moves;
    },
  };
}

/** One plain pass: it runs once, before the engine has made any of it fast. */
function readNodes(packed: PlacedModel): Nodes {
  const thresholds = packed.thresholds.flat();
  const splitColumns = packed.thresholds.flatMap((values, at) => values.map(() => packed.columns[at] ?? 0));
  const { width, middle } = nodeNumbers(thresholds.length);
  const digits = readDigits(packed.trees);
  const step = Number.parseFloat(packed.trees);
  const nodes = makeNodes(Math.ceil(digits.length / width));
  const { ends, columns, values, jumps, leftShares } = nodes;
  // Splits whose right side is still to come: what follows a leaf is that of the last of them.
  const open: number[] = [];
  let node = 0;
  let at = 0;
  for (; at < digits.length; node++) {
    let number = (digits[at++] as number) * BASE + (digits[at++] as number);
    if (width === 3) number = number * BASE + (digits[at++] as number);
    if (number < thresholds.length) {
      columns[node] = splitColumns[number] as number;
      values[node] = thresholds[number] as number;
      leftShares[node] = digits[at++] as number;
      open.push(node);
      continue;
    }
    values[node] = (number - middle) * step;
    const parent = open.pop();
    if (parent === undefined) ends.push(node + 1);
    else jumps[parent] = node + 1;
  }
  if (at > digits.length || (ends.at(-1) ?? 0) !== node) throw new Error('The packed trees are cut short.');
  return nodes;
}

function readDigits(trees: string): Uint8Array {
  const places = new Uint8Array(256).fill(BASE);
  for (let place = 0; place < BASE; place++) places[DIGITS.charCodeAt(place)] = place;
  const digits = new TextEncoder().encode(trees).subarray(trees.indexOf(' ') + 1);
  for (let at = 0; at < digits.length; at++) digits[at] = places[digits[at] as number] as number;
  if (digits.includes(BASE)) throw new Error('The packed trees hold what is no digit.');
  return digits;
}

function makeNodes(most: number): Nodes {
  return {
    ends: [],
    columns: new Int16Array(most).fill(-1),
    values: new Float64Array(most),
    jumps: new Int32Array(most),
    leftShares: new Uint8Array(most),
  };
}

/** What a node says on average: a leaf its own value, a split the mean of both sides by their training rows. */
function meansOf({ columns, values, jumps, leftShares }: Nodes): Float64Array {
  const means = values.slice();
  for (let node = means.length - 1; node >= 0; node--) {
    if (columns[node] === -1) continue;
    const right = means[jumps[node] as number] as number;
    const left = means[node + 1] as number;
    means[node] = right + ((left - right) * ((leftShares[node] as number) + 0.5)) / BASE;
  }
  return means;
}
