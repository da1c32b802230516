import { findSums } from '../../../utils/core/context/find-sums.ts';
import { isValueOfAnyYear } from '../../../utils/core/context/index-values.ts';
import { findTerms } from '../../../utils/core/context/terms.ts';
import type { IndexUnit } from '../../../utils/core/context/types.ts';
import { lexiconFor } from '../../../utils/data/context.ts';
import { glossary } from '../../../utils/data/glossary.ts';
import { INDEX_ROWS } from '../../../utils/data/indices.ts';
import { type MarkKey, markKey, type Sentence } from './corpus.ts';

export const isIndexValue = (unit: IndexUnit, count: number, tenge: number) =>
  isValueOfAnyYear(INDEX_ROWS, unit, count, tenge);

/** What is found in a sentence that is an article of its own. */
export function readMarks({ text, language }: Sentence): MarkKey[] {
  const sums = findSums(text, lexiconFor(language), isIndexValue);
  const terms = findTerms([{ text, taken: sums }], glossary, language);
  return [
    ...sums.map((sum) => {
      const unit = sum.kind === 'amount' ? sum.currency : sum.unit;
      return markKey(`${sum.start}+${sum.text.length}`, unit, sum.min, sum.max, sum.given);
    }),
    ...terms.map(({ start, end }) => `${start}+${end - start} term`),
  ];
}
