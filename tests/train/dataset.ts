import { COLUMNS } from '../../utils/core/verdict/columns.ts';
import type { Dataset } from './boost.ts';
import type { TrainingPage } from './collect.ts';

/** Own pages are few and are what Taza is for. */
const OWN_WEIGHT = 3;

/** A page of the project's own set; a corpus's ids are numbers. */
export function isOwn({ id }: { id: string }): boolean {
  return id.includes('/');
}

/**
 * Rows of all pages under one another. A block weighs the root of its share of the page's words: by words alone
 * a few long paragraphs would be all that counts, by blocks alone menus would.
 */
export function datasetOf(pages: readonly TrainingPage[]): Dataset {
  const count = pages.reduce((sum, { rows }) => sum + rows.filter(Boolean).length, 0);
  const rows = new Float32Array(count * COLUMNS.length);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const page of pages) {
    const total = page.words.reduce((sum, words) => sum + Math.max(1, words), 0);
    const weight = 10 * (isOwn(page) ? OWN_WEIGHT : 1);
    page.rows.forEach((row, i) => {
      if (!row) return;
      rows.set(row, at * COLUMNS.length);
      labels[at] = Number((page.labels[i] ?? 0) >= 0.5);
      weights[at] = weight * Math.sqrt(Math.max(1, page.words[i] ?? 1) / total);
      at++;
    });
  }
  return { names: COLUMNS, rows, labels, weights };
}
