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

  it.each(['later', 'latest'] as const)('reads every sentence that was written %s', (part) => {
    expect(score(loadCorpus(part), readMarks).wrong).toEqual([]);
  });

  it('reads what was set aside well enough', () => {
    const sentences = loadCorpus('held-out');
    const { right, found, expected } = score(sentences, readMarks);
    expect(sentences).toHaveLength(300);
    expect(right / found).toBeGreaterThanOrEqual(0.995);
    expect(right / expected).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['ru', 'два с половиной миллиона тенге', 2_500_000, 2_500_000],
    ['ru', '3,5 с лишним миллиарда тенге', 3.5e9, 3.5e9],
    ['ru', 'два-три миллиона тенге', 2e6, 3e6],
    ['kk', 'екі-үш миллион теңге', 2e6, 3e6],
    ['en', 'two and a half billion tenge', 2.5e9, 2.5e9],
    ['en', 'two hundred and fifty thousand dollars', 250_000, 250_000],
    ['en', 'twenty-five million tenge', 25e6, 25e6],
    ['en', '5,000 to 7,000 tenge', 5000, 7000],
  ] as const)('reads parts and pairs in words (%s: %s)', (language, text, min, max) => {
    expect(findSums(text, lexiconFor(language), isIndexValue)).toMatchObject([{ text, min, max }]);
  });

  it('leaves a share of a million alone that it cannot count', () => {
    expect(findSums('Ушла треть миллиарда тенге.', lexiconFor('ru'), isIndexValue)).toEqual([]);
  });

  it.each([
    ['Выделили 99,5 млрд тенге (по курсу на пятницу 205 млн долларов).', [true, true]],
    ['Выделили 99,5 млрд тенге (из них 20 млн долларов кредит).', [false, false]],
    ['Взыскали 150 МРП (в 2026 году 648 750 тенге).', [true, false]],
    ['Лимит в 10 МРП составлял 39 320 тенге.', [true, false]],
    ['Штраф 25 МРП. Пенсия выросла до 69 049 тенге.', [false, false]],
  ] as const)('knows a conversion in a bracket by its words or its value: %s', (text, given) => {
    expect(findSums(text, lexiconFor('ru'), isIndexValue).map((sum) => sum.given)).toEqual(given);
  });
});
