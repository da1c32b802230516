import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedModel } from '../../utils/core/article/model.ts';
import { blockModel } from '../../utils/data/block-model.ts';
import type { Tab } from '../harness/driver.ts';
import { foldOf } from '../train/folds.ts';
import type { BenchInput, Side, TimedAnswer } from './in-page/entry.ts';

export type SideAnswers = Record<Side, TimedAnswer>;

/** `crossed` reads each page with the model that was trained without its host; `shipped` with the final one. */
export type ModelChoice = 'crossed' | 'shipped';

let foldModels: PackedModel[] | null = null;

export function modelFor(url: string, choice: ModelChoice): PackedModel {
  if (choice === 'shipped') return blockModel;
  foldModels ??= JSON.parse(
    readFileSync(join(import.meta.dirname, 'fold-models.json'), 'utf8'),
  ) as PackedModel[];
  const model = foldModels[foldOf(url)];
  if (!model) throw new Error('fold-models.json holds no model for this page: run npm run train.');
  return model;
}

export interface SidesInput extends Omit<BenchInput, 'turn'> {
  script: string;
}

/** All sides on the page of a tab. */
export async function readSides(
  tab: Tab,
  turn: number,
  { script, ...input }: SidesInput,
): Promise<SideAnswers> {
  await tab.evaluate(`(() => { ${script}\n return true; })()`);
  return tab.evaluate<SideAnswers>(`tazaBench.read(${JSON.stringify({ ...input, turn })})`);
}
