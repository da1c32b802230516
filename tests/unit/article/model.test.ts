import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackedModel, unpackModel } from '../../../utils/core/article/model.ts';
import { type Booster, predictBooster, type Tree } from '../../train/boost.ts';
import { packBooster } from '../../train/pack.ts';
import { seededRandom } from '../../train/random.ts';

/** One tree: -1 for an `a` of at most 1, and 1 for the rest; leaves of two places to either side of `Q`, the middle. */
const ONE_TREE: PackedModel = { features: ['a'], bias: 0.25, thresholds: [[1]], trees: '0.25 !!OS' };

interface Shape {
  seed: number;
  trees: number;
  leaves: number;
  /** Different thresholds of a feature. */
  thresholds: number;
}

const NAMES = Array.from({ length: 110 }, (_, at) => `feature ${at}`);

/** Trees that nothing was trained on, grown at a leaf by chance, their cover shared out by chance. */
function randomBooster({ seed, trees, leaves, thresholds }: Shape): Booster {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  return {
    names: NAMES,
    bias: random() - 0.5,
    trees: Array.from({ length: trees }, () => randomTree(leaves, thresholds, random, below)),
    gain: new Float64Array(NAMES.length),
  };
}

function randomTree(
  leaves: number,
  thresholds: number,
  random: () => number,
  below: (count: number) => number,
): Tree {
  const nodes = [{ feature: -1, threshold: 0, left: 0, right: 0, value: random() - 0.5, cover: 100 }];
  for (let count = 1; count < leaves; count++) {
    const ends = nodes.filter(({ feature }) => feature < 0);
    const node = ends[below(ends.length)];
    if (!node) break;
    const cover = node.cover * (0.1 + 0.8 * random());
    Object.assign(node, {
      feature: below(NAMES.length),
      threshold: below(thresholds) / thresholds,
      value: 0,
    });
    node.left = nodes.push({ ...node, feature: -1, value: random() - 0.5, cover }) - 1;
    node.right = nodes.push({ ...node, feature: -1, value: random() - 0.5, cover: node.cover - cover }) - 1;
  }
  return {
    feature: Int32Array.from(nodes, ({ feature }) => feature),
    threshold: Float64Array.from(nodes, ({ threshold }) => threshold),
    left: Int32Array.from(nodes, ({ left }) => left),
    right: Int32Array.from(nodes, ({ right }) => right),
    value: Float64Array.from(nodes, ({ value }) => value),
    cover: Float64Array.from(nodes, ({ cover }) => cover),
  };
}

const shape = fc.record({
  seed: fc.integer(),
  trees: fc.integer({ min: 0, max: 60 }),
  leaves: fc.integer({ min: 1, max: 20 }),
  thresholds: fc.constantFrom(1, 10, 1000),
});
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const row = fc.array(cell, { minLength: NAMES.length, maxLength: NAMES.length });

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

describe('a packed model', () => {
  it('is read as it is written down', () => {
    const model = unpackModel(ONE_TREE, ['other', 'a']);
    expect(model.score([9, 1])).toBe(0.25 - 1);
    expect(model.score([0, 1.01])).toBe(0.25 + 1);
    expect(model.explain([9, 1])).toEqual(new Map([[1, -1]]));
    expect(model.explain([0, 2])).toEqual(new Map([[1, 1]]));
  });

  it('says of any row what the booster says, within half a leaf’s distance to the next a tree', () => {
    fc.assert(
      fc.property(shape, fc.array(row, { minLength: 1, maxLength: 5 }), (wanted, rows) => {
        const booster = randomBooster(wanted);
        const model = unpackModel(packBooster(booster), NAMES);
        for (const values of rows) {
          const error = Math.abs(model.score(values) - predictBooster(booster, values));
          // Leaves reach to 0.5 and there are no fewer than 37 to either side, the outermost furthest apart.
          expect(error).toBeLessThan(0.0001 + wanted.trees * 0.5 * (1 - 36.5 ** 2 / 37 ** 2));
        }
      }),
    );
  });

  it('explains a score down to what it says without looking', () => {
    fc.assert(
      fc.property(shape, fc.array(row, { minLength: 2, maxLength: 5 }), (wanted, rows) => {
        const booster = randomBooster(wanted);
        const model = unpackModel(packBooster(booster), NAMES);
        const rests = rows.map((values) => model.score(values) - sum(model.explain(values).values()));
        for (const rest of rests) expect(rest).toBeCloseTo(rests[0] ?? 0, 9);
      }),
    );
  });

  it('explains by the features that decided', () => {
    const packed = { ...ONE_TREE, features: ['a', 'b'], thresholds: [[1], [2]], trees: '0.25 !!O!#OS' };
    const model = unpackModel(packed, ['a', 'x', 'b']);
    expect([...model.explain([0, 0, 0]).keys()]).toEqual([0]);
    expect([...model.explain([5, 0, 0]).keys()].sort()).toEqual([0, 2]);
  });

  it('finds its features by name among columns that it has no use for', () => {
    const packed = packBooster(randomBooster({ seed: 1, trees: 50, leaves: 6, thresholds: 10 }));
    const values = NAMES.map(seededRandom(2));
    const wide = unpackModel(
      packed,
      NAMES.flatMap((name) => [`other ${name}`, name]),
    );
    const score = unpackModel(packed, NAMES).score(values);
    expect(wide.score(values.flatMap((value) => [1 - value, value]))).toBeCloseTo(score, 9);
    expect(wide.score(values.flatMap((value) => [value, 1 - value]))).not.toBeCloseTo(score, 1);
  });

  it('wants them in the order of the row', () => {
    const packed = packBooster(randomBooster({ seed: 1, trees: 50, leaves: 6, thresholds: 10 }));
    expect(() => unpackModel(packed, NAMES.toReversed())).toThrow(/order/);
  });

  it('sends what is not a number to the right, and what is not there', () => {
    const model = unpackModel(ONE_TREE, ['a']);
    expect([[Number.NaN], []].map((values) => model.score(values))).toEqual([1.25, 1.25]);
    expect(model.explain([Number.NaN])).toEqual(model.explain([9]));
  });

  it('keeps small: 200 trees of 6 leaves in under 10 KB, of characters safe in any literal', () => {
    const packed = packBooster(randomBooster({ seed: 5, trees: 200, leaves: 6, thresholds: 200 }));
    expect(packed.trees.length).toBeLessThan(10_000);
    expect(JSON.stringify(packed).length).toBeLessThan(20_000);
    expect(packed.trees).toMatch(/^[\d.e-]+ [!-~]+$/);
    expect(packed.trees).not.toMatch(/['"\\`$<]/);
  });

  it('takes a third digit when there are more thresholds than two can count', () => {
    const booster = randomBooster({ seed: 3, trees: 400, leaves: 16, thresholds: 100_000 });
    const packed = packBooster(booster);
    expect(packed.thresholds.flat().length).toBeGreaterThan(5000);
    const values = NAMES.map(seededRandom(9));
    expect(unpackModel(packed, NAMES).score(values)).toBeCloseTo(predictBooster(booster, values), 0);
  });

  it('leaves out features without a split', () => {
    const packed = packBooster(randomBooster({ seed: 1, trees: 5, leaves: 2, thresholds: 3 }));
    expect(packed.features.length).toBeLessThanOrEqual(5);
    expect(packed.thresholds.every((values) => values.length > 0)).toBe(true);
  });
});

describe('unpacking throws', () => {
  it.each([
    ['for a feature that rows do not have', ONE_TREE, ['b'], '"a"'],
    ['for trees cut short', { ...ONE_TREE, trees: '0.25 !!O' }, ['a'], 'cut short'],
    ['for half a node', { ...ONE_TREE, trees: '0.25 !!OS!' }, ['a'], 'cut short'],
    ['for what is no digit', { ...ONE_TREE, trees: '0.25 !!O<' }, ['a'], 'no digit'],
  ])('%s', (_, packed, names, message) => {
    expect(() => unpackModel(packed, names)).toThrow(message);
  });
});
