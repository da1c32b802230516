import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSums } from '../../../utils/core/context/find-sums.ts';
import type { TextLanguage } from '../../../utils/core/context/types.ts';
import { lexiconFor } from '../../../utils/data/context.ts';
import { loadCorpus, score } from './corpus.ts';
import { isIndexValue, readMarks } from './read.ts';

interface Row {
  text: string;
  language: TextLanguage;
  sums: [string, number, number][];
}

const rows = JSON.parse(
  readFileSync(new URL('../../fixtures/context/rows.json', import.meta.url), 'utf8'),
) as Row[];

describe('sums as the news writes them', () => {
  it('has every row', () => expect(rows).toHaveLength(57));

  it.each(rows)('reads $text', ({ text, language, sums }) => {
    const found = findSums(text, lexiconFor(language), isIndexValue);
    expect(found.map((s) => [s.kind === 'amount' ? s.currency : s.unit, s.min, s.max])).toEqual(sums);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['en', 'It costs 14.6 billion tenge, about 27 million dollars.', [true, true]],
    ['ru', 'Выделили 5 млн тенге, 3 тысячи долларов и 200 евро.', [false, false, false]],
    ['ru', 'Цена 5 млн тенге или около 10 тысяч долларов.', [true, true]],
  ] as const)('tells a conversion of the text from a list (%s: %s)', (language, text, given) => {
    const sums = findSums(text, lexiconFor(language), isIndexValue);
    expect(sums.map((sum) => sum.given)).toEqual(given);
  });

  it.each([
    ['екі жарым миллион теңге', 2_500_000],
    ['жарты миллион теңге', 500_000],
    ['үш жүз мың теңге', 300_000],
  ])('reads numbers in Kazakh words: %s', (text, value) => {
    expect(findSums(text, lexiconFor('kk'), isIndexValue)).toMatchObject([{ text, min: value, max: value }]);
  });

  it('reads every sentence of the development part', () => {
    const sentences = loadCorpus('dev');
    expect(sentences).toHaveLength(300);
    expect(sentences.filter(({ tricky }) => tricky)).toHaveLength(150);
    expect(score(sentences, readMarks).wrong).toEqual([]);
  });
});
