import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackedModel } from '../../utils/core/article/model.ts';
import { nearbyCorpus, openCorpus } from '../bench/corpus.ts';
import { ownPages } from '../bench/own-pages.ts';
import type { Score } from '../bench/score.ts';
import type { BoostOptions } from './boost.ts';
import { collectPages, type TrainingPage } from './collect.ts';
import { datasetOf, isOwn } from './dataset.ts';
import { meanScore, scorePages } from './evaluate.ts';
import { FOLDS, foldOf } from './folds.ts';
import { modelCard, modelSource } from './write.ts';

/**
 * `npm run train [DIR]`: trains the block model on a corpus and the project's own pages (those held out are never
 * opened), first five times for cross-validation, then once on everything. The same pages and sources give the
 * same model to the last digit.
 */
const OPTIONS: BoostOptions = {
  trees: 110,
  leaves: 12,
  rate: 0.14,
  minCover: 1,
  lambda: 1,
  bins: 32,
  seed: 7,
  featureShare: 0.7,
  rowShare: 0.8,
};
const ROOT = resolve(import.meta.dirname, '../..');

interface Trained {
  packed: PackedModel;
  gain: Float64Array;
}

process.exitCode = await main(process.argv[2] ?? nearbyCorpus());

async function main(folder: string | null): Promise<number> {
  if (folder === null) {
    console.error('There is no corpus near the project: name the folder of one (npm run train -- DIR).');
    return 2;
  }
  const corpus = openCorpus(folder);
  const own = ownPages(['outlets', 'odd', 'tail', 'generic']);
  const pages = await collectPages(
    [
      ...corpus.pages.map((page) => ({ ...page, load: () => corpus.load(page) })),
      ...own.map((page) => ({ ...page, load: () => page.bytes })),
    ],
    4,
  );
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const crossed = await Promise.all(
    folds.map((fold) => train(pages.filter(({ url }) => foldOf(url) !== fold))),
  );
  const scores = new Map<TrainingPage, Score>();
  for (const fold of folds) {
    const unseen = pages.filter(({ url }) => foldOf(url) === fold);
    const found = scorePages((crossed[fold] as Trained).packed, unseen);
    for (const [i, page] of unseen.entries()) scores.set(page, found[i] as Score);
  }
  const final = await train(pages);
  const scoreOf = (wanted: boolean) => {
    return meanScore(pages.filter((page) => isOwn(page) === wanted).map((page) => scores.get(page) as Score));
  };
  const card = modelCard({
    pages: { corpus: corpus.pages.length, own: own.length },
    blocks: pages.reduce((sum, { rows }) => sum + rows.length, 0),
    crossed: { corpus: scoreOf(false), own: scoreOf(true) },
    options: OPTIONS,
    model: final.packed,
    gain: final.gain,
  });
  await writeFile(join(ROOT, 'utils/data/block-model.ts'), modelSource(final.packed));
  await writeFile(join(ROOT, 'utils/data/block-model.md'), card);
  const models = crossed.map(({ packed }) => packed);
  await writeFile(join(ROOT, 'tests/bench/fold-models.json'), `${JSON.stringify(models)}\n`);
  process.stdout.write(card);
  return 0;
}

function train(pages: readonly TrainingPage[]): Promise<Trained> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./fold-worker.ts', import.meta.url), {
      workerData: { data: datasetOf(pages), options: OPTIONS },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });
}
