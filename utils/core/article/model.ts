/** Boosted trees as they are shipped. */
export interface PackedModel {
  features: readonly string[];
  /** Log-odds before any tree has spoken. */
  bias: number;
  /** For each feature, the values it is split at, ascending. */
  thresholds: readonly (readonly number[])[];
  /**
   * The scale of the leaf values as a decimal number, a space, then the trees, each node before its left side and
   * that before its right side. A split is the number of its threshold, of two or three digits. First digits that
   * no threshold begins with are leaves: `n` places from the middle of these a leaf is worth `n` times `|n|` of the
   * scale, so that small values, which most are, are told apart more finely than large ones.
   */
  trees: string;
}

/** The same by the columns of a row. */
export interface PlacedModel extends Omit<PackedModel, 'features' | 'thresholds'> {
  /** For each column its thresholds with spaces between them, without `.5`, whole ones with a stop; '-' for none. */
  thresholds: readonly string[];
}

export interface BlockModel {
  /** Log-odds that the block with this row is text. */
  score(row: ArrayLike<number>): number;
  /**
   * Index in the row -> how far that feature moved the score: at each split it decided, the mean of the side
   * taken less the mean of both sides, each side counting as much. The score less all of them is the same for
   * every row: what the model says before it has looked.
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
}

/** How nodes are written when there are so many thresholds. */
export interface NodeDigits {
  /** Digits of a split. */
  width: number;
  /** The digit of a leaf of 0, and how many there are to either side. */
  middle: number;
  most: number;
}

export function nodeDigits(thresholds: number): NodeDigits {
  for (let width = 2, firsts = thresholds / BASE; ; width++, firsts /= BASE) {
    const most = Math.floor((BASE - Math.ceil(firsts) - 1) / 2);
    if (most >= LEAST_LEAVES) return { width, middle: BASE - 1 - most, most };
  }
}

const LEAST_LEAVES = 20;

/** `names` are the names of a row's columns, in order; throws when the model wants one that is not there. */
export function placeFeatures(
  { features, thresholds, ...packed }: PackedModel,
  names: readonly string[],
): PlacedModel {
  const stranger = features.find((name) => !names.includes(name));
  if (stranger) throw new Error(`The model looks at "${stranger}", which a row does not have.`);
  if (features.some((name, at) => at > 0 && names.indexOf(name) < names.indexOf(features[at - 1] ?? '')))
    throw new Error('The features of a model stand in the order of a row.');
  const written = names.map(
    (name) => thresholds[features.indexOf(name)]?.map(writeThreshold).join(' ') ?? '-',
  );
  return { ...packed, thresholds: written };
}

/** Most lie halfway between two counts. */
function writeThreshold(value: number): string {
  return (value % 1 === 0 ? `${value}.` : `${value}`)
    .replace(/^(-?)0\.(?=\d)/, '$1.')
    .replace(/(?<!\.\d*)\.5$/, '');
}

function readThreshold(text: string): number {
  return Number(text.includes('.') ? text : `${text}.5`);
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
  const thresholds: number[] = [];
  const splitColumns: number[] = [];
  packed.thresholds.forEach((values, column) => {
    if (values === '-') return;
    for (const value of values.split(' ')) {
      splitColumns.push(column);
      thresholds.push(readThreshold(value));
    }
  });
  const { width, middle, most } = nodeDigits(thresholds.length);
  const digits = readDigits(packed.trees);
  const scale = Number.parseFloat(packed.trees);
  const nodes = makeNodes(digits.length);
  const { ends, columns, values, jumps } = nodes;
  // Splits whose right side is still to come: what follows a leaf is that of the last of them.
  const open: number[] = [];
  let node = 0;
  let at = 0;
  for (; at < digits.length; node++) {
    let number = digits[at++] as number;
    const leaf = number - middle;
    if (leaf < -most) {
      for (let i = 1; i < width; i++) number = number * BASE + (digits[at++] as number);
      columns[node] = splitColumns[number] as number;
      values[node] = thresholds[number] as number;
      open.push(node);
      continue;
    }
    values[node] = leaf * Math.abs(leaf) * scale;
    const parent = open.pop();
    if (parent === undefined) ends.push(node + 1);
    else jumps[parent] = node + 1;
  }
  if (at > digits.length || (ends.at(-1) ?? 0) !== node) throw new Error('cut short');
  return nodes;
}

function readDigits(trees: string): Uint8Array {
  const places = new Uint8Array(256).fill(BASE);
  for (let place = 0; place < BASE; place++) places[DIGITS.charCodeAt(place)] = place;
  const digits = new TextEncoder().encode(trees).subarray(trees.indexOf(' ') + 1);
  for (let at = 0; at < digits.length; at++) digits[at] = places[digits[at] as number] as number;
  if (digits.includes(BASE)) throw new Error('no digit');
  return digits;
}

function makeNodes(most: number): Nodes {
  return {
    ends: [],
    columns: new Int16Array(most).fill(-1),
    values: new Float64Array(most),
    jumps: new Int32Array(most),
  };
}

/** What a node says on average: a leaf its own value, a split the mean of its sides. */
function meansOf({ columns, values, jumps }: Nodes): Float64Array {
  const means = values.slice();
  for (let node = means.length - 1; node >= 0; node--) {
    if (columns[node] === -1) continue;
    means[node] = ((means[node + 1] as number) + (means[jumps[node] as number] as number)) / 2;
  }
  return means;
}
