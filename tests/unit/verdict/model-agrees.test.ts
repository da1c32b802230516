import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherPage } from '../../../utils/core/article/gather.ts';
import { type PackedModel, unpackModel } from '../../../utils/core/article/model.ts';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { featureRows } from '../../../utils/core/verdict/features.ts';
import { blockModel } from '../../../utils/data/block-model.ts';
import { loadFixtures } from '../../fixtures/load.ts';
import { FOLDS } from '../../train/folds.ts';
import { options } from '../article/samples.ts';
import { page } from '../dom.ts';

const folds = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../bench/fold-models.json'), 'utf8'),
) as PackedModel[];
const models: [string, PackedModel][] = [
  ['shipped', blockModel],
  ...folds.map((model, fold): [string, PackedModel] => [`fold ${fold}`, model]),
];

it('there is a model for every fold', () => {
  expect(folds).toHaveLength(FOLDS);
  expect(new Set(models.map(([, { trees }]) => trees)).size).toBe(FOLDS + 1);
});

describe.each(models)('the model: %s', (_, packed) => {
  it('looks at columns that rows have, each once', () => {
    expect(packed.features.filter((name) => !COLUMNS.includes(name))).toEqual([]);
    expect(new Set(packed.features).size).toBe(packed.features.length);
    expect(packed.thresholds).toHaveLength(packed.features.length);
  });

  it('unpacks, and speaks in log-odds', () => {
    const model = unpackModel(packed, COLUMNS);
    for (const value of [-1, 0, 1, 1000]) {
      const score = model.score(COLUMNS.map(() => value));
      expect(Math.abs(score)).toBeLessThan(20);
      expect(Number.isNaN(score)).toBe(false);
    }
  });

  it('splits where features have their values', () => {
    for (const [at, values] of packed.thresholds.entries()) {
      expect(values.length).toBeGreaterThan(0);
      expect(values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))).toBe(true);
      // Counts of words are cut at 10 000, places in the order at 50.
      expect([packed.features[at], Math.min(...values) >= -51, Math.max(...values) <= 10_000]).toEqual([
        packed.features[at],
        true,
        true,
      ]);
    }
  });
});

it('the shipped model is no more than 24 KB', () => {
  expect(Buffer.byteLength(JSON.stringify(blockModel))).toBeLessThanOrEqual(24 * 1024);
});

describe('on a page of an outlet', () => {
  const fixture = loadFixtures().find(({ name }) => name === 'outlets/informburo/muzshkola');
  if (!fixture) throw new Error('the page is gone');
  const { judged } = gatherPage(page(fixture.html), options({ url: fixture.expected.url }));
  const rows = featureRows(judged);
  const wanted = new Set(fixture.expected.text);

  it.each(models)('%s: text scores far above menus and lists', (_, packed) => {
    const model = unpackModel(packed, COLUMNS);
    const scores = { text: [] as number[], links: [] as number[] };
    judged.map.blocks.forEach(({ text, words, linkWords }, i) => {
      const row = rows[i];
      if (!row) return;
      if (wanted.has(text)) scores.text.push(model.score(row));
      else if (linkWords >= 0.9 * words) scores.links.push(model.score(row));
    });
    expect(scores.text).toHaveLength(wanted.size);
    expect(scores.links.length).toBeGreaterThan(5);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(scores.text) - mean(scores.links)).toBeGreaterThan(3);
    expect(Math.min(...scores.text)).toBeGreaterThan(Math.max(...scores.links));
  });
});
