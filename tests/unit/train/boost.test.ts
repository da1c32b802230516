import { describe, expect, it } from 'vitest';
import { binDataset } from '../../train/bins.ts';
import { type BoostOptions, type Dataset, predictBooster, trainBooster } from '../../train/boost.ts';
import { seededRandom } from '../../train/random.ts';

const OPTIONS: BoostOptions = {
  trees: 60,
  leaves: 6,
  rate: 0.2,
  minCover: 1,
  lambda: 1,
  bins: 64,
  seed: 1,
  featureShare: 1,
  rowShare: 1,
};

type Rule = (row: number[], chance: number) => number;

/** Rows of numbers in [0, 1), labelled by the rule; all weigh 1. */
function makeData(count: number, width: number, rule: Rule, seed = 7): Dataset {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, () => Array.from({ length: width }, random));
  return {
    names: Array.from({ length: width }, (_, at) => `f${at}`),
    rows: Float32Array.from(rows.flat()),
    labels: Float32Array.from(rows, (row) => rule(row, random())),
    weights: new Float32Array(count).fill(1),
  };
}

function rowOf({ names, rows }: Dataset, at: number): Float32Array {
  return rows.subarray(at * names.length, (at + 1) * names.length);
}

/** Share of rows on whose side of one half the model is. */
function accuracy(train: Dataset, test: Dataset, options: Partial<BoostOptions> = {}): number {
  const booster = trainBooster(train, { ...OPTIONS, ...options });
  const hits = test.labels.map(
    (label, at) => +(predictBooster(booster, rowOf(test, at)) > 0 === label > 0.5),
  );
  return hits.reduce((sum, hit) => sum + hit) / hits.length;
}

const xor: Rule = ([a = 0, b = 0]) => +(a > 0.5 !== b > 0.5);
const noisyLine: Rule = ([a = 0, b = 0, c = 0], chance) => {
  const isAbove = a + 2 * b - c > 1;
  return +(chance < 0.1 ? !isAbove : isAbove);
};

describe('a booster learns', () => {
  it('what takes two features to see', () => {
    expect(accuracy(makeData(2000, 6, xor), makeData(1000, 6, xor, 8))).toBeGreaterThan(0.97);
  });

  it.each([
    ['all', {}],
    ['parts', { featureShare: 0.5, rowShare: 0.5 }],
  ])('a line through noise, shown %s of the data', (_, options) => {
    const got = accuracy(makeData(4000, 8, noisyLine), makeData(2000, 8, noisyLine, 8), options);
    // One label in ten is wrong, so nothing does better than 0.9.
    expect(got).toBeGreaterThan(0.84);
    expect(got).toBeLessThan(0.92);
  });

  it('a chance from soft labels', () => {
    const soft = makeData(400, 1, ([a = 0]) => (a > 0.5 ? 0.8 : 0.3));
    const booster = trainBooster(soft, { ...OPTIONS, lambda: 0 });
    const chance = (a: number) => 1 / (1 + Math.exp(-predictBooster(booster, [a])));
    expect(chance(0.2)).toBeCloseTo(0.3, 3);
    expect(chance(0.9)).toBeCloseTo(0.8, 3);
  });

  it('nothing where there is nothing to learn', () => {
    const booster = trainBooster(
      makeData(200, 3, () => 0.25),
      OPTIONS,
    );
    expect(booster.trees).toEqual([]);
    expect(predictBooster(booster, [0, 0, 0])).toBeCloseTo(Math.log(1 / 3), 6);
  });
});

describe('a row counts', () => {
  it('as much as it weighs', () => {
    const values = Array.from({ length: 200 }, seededRandom(3));
    const says = values.map((value) => +(value > 0.5));
    const twins = {
      names: ['a'],
      rows: Float32Array.from([...values, ...values]),
      labels: Float32Array.from([...says, ...says.map((label) => 1 - label)]),
    };
    const oddsWith = (first: number, second: number) => {
      const weights = new Float32Array(400).fill(first, 0, 200).fill(second, 200);
      return predictBooster(trainBooster({ ...twins, weights }, { ...OPTIONS, lambda: 0 }), [0.9]);
    };
    expect(oddsWith(3, 1)).toBeCloseTo(Math.log(3), 3);
    expect(oddsWith(1, 3)).toBeCloseTo(-Math.log(3), 3);
  });

  it('for nothing outside the subset or without weight', () => {
    const data = makeData(600, 3, noisyLine);
    const subset = Int32Array.from({ length: 300 }, (_, at) => at * 2);
    const booster = trainBooster(data, OPTIONS, subset);
    const turned = { ...data, labels: data.labels.map((label, at) => (at % 2 ? 1 - label : label)) };
    expect(trainBooster(turned, OPTIONS, subset)).toEqual(booster);
    const weights = data.weights.map((weight, at) => (at % 2 ? 0 : weight));
    expect(trainBooster({ ...turned, weights }, OPTIONS)).toEqual(booster);
    expect(trainBooster(turned, OPTIONS)).not.toEqual(booster);
  });
});

describe('training', () => {
  const data = makeData(800, 6, noisyLine);
  const sampled = { ...OPTIONS, featureShare: 0.5, rowShare: 0.7 };

  it('makes the same model of the same seed, and another of another', () => {
    const booster = trainBooster(data, sampled);
    expect(trainBooster(binDataset(data, OPTIONS.bins), sampled)).toEqual(booster);
    expect(trainBooster(data, { ...sampled, seed: 2 })).not.toEqual(booster);
  });

  it('keeps to its leaves and to their least cover', () => {
    const [tree] = trainBooster(data, { ...OPTIONS, trees: 1, leaves: 5, minCover: 30 }).trees;
    const leaves = [...(tree?.feature.keys() ?? [])].filter((node) => tree?.feature[node] === -1);
    expect(leaves).toHaveLength(5);
    // In the first tree all rows have the same p × (1 - p), a quarter at most.
    for (const leaf of leaves) expect(tree?.cover[leaf]).toBeGreaterThanOrEqual(4 * 30);
    expect(trainBooster(data, { ...OPTIONS, minCover: 150 }).trees).toEqual([]);
  });

  it('shows each tree its share of the rows and of the features', () => {
    const { trees } = trainBooster(data, sampled);
    for (const { feature, cover } of trees) {
      expect(cover[0]).toBeGreaterThan(0.6 * 800);
      expect(cover[0]).toBeLessThan(0.8 * 800);
      expect(new Set(feature.filter((column) => column >= 0)).size).toBeLessThanOrEqual(3);
    }
  });

  it('tells what its features are good for', () => {
    const [a = 0, b = 0, c = 0, ...rest] = trainBooster(data, { ...OPTIONS, trees: 20 }).gain;
    expect(b).toBeGreaterThan(Math.max(a, c));
    expect(Math.min(a, c)).toBeGreaterThan(2 * Math.max(...rest));
  });

  it.each([
    ['close by', 0.099, 0.1],
    ['not a number', 5, Number.NaN],
    ['without end', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['around zero', -1e-30, 1e-30],
  ])('tells values apart that are %s', (_, low, high) => {
    const rows = Float32Array.from({ length: 100 }, (_, at) => (at % 2 ? high : low));
    const labels = Float32Array.from(rows.keys(), (at) => at % 2);
    const pair = { names: ['a'], rows, labels, weights: new Float32Array(100).fill(1) };
    const booster = trainBooster(pair, OPTIONS);
    expect(predictBooster(booster, [low])).toBeLessThan(-2);
    expect(predictBooster(booster, [high])).toBeGreaterThan(2);
  });

  it('starts with the split that trying all of them finds', () => {
    const small = makeData(200, 4, noisyLine);
    const [tree] = trainBooster(small, { ...OPTIONS, trees: 1, leaves: 2, bins: 256 }).trees;
    const best = bestSplit(small, OPTIONS.lambda);
    expect(tree?.feature[0]).toBe(best.feature);
    expect(tree?.threshold[0]).toBeGreaterThan(best.below);
    expect(tree?.threshold[0]).toBeLessThan(best.above);
  });
});

/** The split of all rows that gains most, with the values next to it on either side. */
function bestSplit({ names, rows, labels }: Dataset, lambda: number) {
  const mean = labels.reduce((sum, label) => sum + label) / labels.length;
  const drop = (side: Float32Array) =>
    side.reduce((sum, label) => sum + mean - label, 0) ** 2 / (side.length * mean * (1 - mean) + lambda);
  const splits = names.flatMap((_, feature) => {
    const column = Array.from(labels, (_, row) => rows[row * names.length + feature] ?? 0);
    const sorted = column.toSorted((a, b) => a - b);
    return sorted.slice(1).map((above, at) => ({
      feature,
      below: sorted[at] ?? 0,
      above,
      gain:
        drop(labels.filter((_, row) => (column[row] ?? 0) < above)) +
        drop(labels.filter((_, row) => (column[row] ?? 0) >= above)),
    }));
  });
  return splits.reduce((best, split) => (split.gain > best.gain ? split : best));
}

describe('thresholds', () => {
  const odd: ((random: () => number) => number)[] = [
    (random) => 123456 + Math.floor(random() * 9),
    (random) => Math.floor(random() * 10) / 10,
    (random) => 0.5 + Math.floor(random() * 100) / 1e5,
    (random) => -random() * 1e-7,
    (random) => (random() < 0.3 ? Number.NaN : random()),
    (random) => (random() < 0.5 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY),
    (random) => (random() < 0.9 ? 0 : random() * 1e30),
    () => 5,
  ];
  const random = seededRandom(4);
  const table = Array.from({ length: 1000 }, () => odd.map((make) => make(random)));
  const data: Dataset = {
    names: odd.map((_, at) => `odd${at}`),
    rows: Float32Array.from(table.flat()),
    labels: Float32Array.from(table, (row) => +((row[1] ?? 0) + random() + +((row[5] ?? 0) > 0) > 1.2)),
    weights: Float32Array.from(table, () => random()),
  };
  const { trees } = trainBooster(data, { ...OPTIONS, leaves: 12, bins: 16 });

  it('have four digits at most', () => {
    const all = trees.flatMap(({ feature, threshold }) => [
      ...threshold.filter((_, at) => (feature[at] ?? -1) >= 0),
    ]);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((value) => value !== Number(value.toPrecision(4)))).toEqual([]);
  });

  it('part the rows as they did in training, whatever is in them, in single precision or in double', () => {
    for (const { feature, threshold, left, right, cover } of trees) {
      for (const row of [(at: number) => rowOf(data, at), (at: number) => table[at] ?? []]) {
        const reached = new Float64Array(feature.length);
        for (const [at, weight] of data.weights.entries()) {
          let node = 0;
          for (let column = feature[0] ?? -1; column >= 0; column = feature[node] ?? -1) {
            reached[node] = (reached[node] ?? 0) + weight;
            const isLeft = (row(at)[column] ?? 0) <= (threshold[node] ?? 0);
            node = (isLeft ? left[node] : right[node]) ?? 0;
          }
          reached[node] = (reached[node] ?? 0) + weight;
        }
        for (const [node, weight] of reached.entries()) expect(weight).toBeCloseTo(cover[node] ?? 0, 6);
      }
    }
  });
});
