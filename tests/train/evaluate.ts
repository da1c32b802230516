import { type PackedModel, unpackModel } from '../../utils/core/article/model.ts';
import { COLUMNS } from '../../utils/core/verdict/columns.ts';
import { decide } from '../../utils/core/verdict/decide.ts';
import { mean, type Score, scoreText } from '../bench/score.ts';
import { barePage } from './bare-page.ts';
import type { TrainingPage } from './collect.ts';

/**
 * The score of the kept blocks of each page, as the model and the rules after it choose them. What comes later
 * (credits, phrases, how lists are written) is not in it: the whole of extraction is measured by the bench.
 */
export function scorePages(packed: PackedModel, pages: readonly TrainingPage[]): Score[] {
  const model = unpackModel(packed, COLUMNS);
  return pages.map((page) => {
    const containers = new Map<number, Element>();
    const blocks = page.words.map((words, i) => {
      const number = page.articles[i] ?? -1;
      if (number >= 0 && !containers.has(number)) containers.set(number, {} as Element);
      const article = containers.get(number) ?? null;
      return { words, linkWords: page.linkWords[i] ?? 0, article, isComment: page.comments[i] === 1 };
    });
    const judged = barePage(blocks);
    const { keep } = decide({ page: judged, rows: page.rows, model, findings: [], body: null });
    return scoreText(page.texts.filter((_, i) => keep[i]).join('\n'), page.text);
  });
}

export function meanScore(scores: readonly Score[]): Score {
  return {
    f1: mean(scores.map(({ f1 }) => f1)),
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
  };
}
