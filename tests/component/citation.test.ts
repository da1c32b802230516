import { expect, it } from 'vitest';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { enTake } from '../../utils/data/locales/overlay-en.ts';
import { kkTake } from '../../utils/data/locales/overlay-kk.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { citation, sourceLine } from '../../utils/data/locales/take-words.ts';
import { plain } from './mount.ts';
import { article } from './samples.ts';

const usd = {
  ...{ currency: 'USD', min: 1, max: 1, rateDate: '2025-11-26', rate: 505.2, quant: 1, rateOf: 'USD' },
  source: 'nbk',
};
const amount = {
  text: '5 млн тенге',
  min: 5e6,
  max: 5e6,
  currency: 'KZT',
  bound: null,
  mrp: null,
  why: null,
};
const context: ContextSummary = {
  amounts: [
    { ...amount, converted: [usd], today: [] },
    { ...amount, text: '6 млн тенге', converted: [usd], today: [] },
  ],
  indices: [],
  terms: [],
};

it('a citation names authors, title, outlet, day, address and each rate once', () => {
  expect(plain(citation(readingMessagesFor('en'), enTake, article(), context))).toBe(
    'Асель Нурланова. “В степи построили новую школу”. Example.kz, 26 November 2025. https://example.kz/a. National Bank’s rate of 26 November 2025: 1 USD = 505.20 ₸',
  );
});

it('a citation leaves out what is not known', () => {
  const unknown = article({ byline: [], publishedAt: null, siteName: '' });
  expect(citation(readingMessagesFor('kk'), kkTake, unknown, null)).toBe(
    '«В степи построили новую школу». https://example.kz/a',
  );
  expect(sourceLine(readingMessagesFor('kk'), unknown)).toBe('');
});
