import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../utils/core/article/reading-time.ts';
import type { Block } from '../../../utils/core/article/types.ts';

const words = (count: number): Block[] => [
  { type: 'paragraph', inlines: [{ kind: 'text', text: Array(count).fill('сөз').join(' ') }] },
];

describe('the time that reading takes', () => {
  it.each([
    ['kk', 5],
    ['ru', 5],
    ['en', 4],
    ['kk-Cyrl', 5],
    ['', 5],
  ])('goes by the language (%s)', (language, minutes) => {
    expect(readingMinutes({ blocks: words(868), language })).toBe(minutes);
  });

  it('is longer in Kazakh than in Russian for as many words', () => {
    expect(readingMinutes({ blocks: words(1660), language: 'kk' })).toBe(10);
    expect(readingMinutes({ blocks: words(1660), language: 'ru' })).toBe(9);
  });

  it('is never nought, and unknown where there are no words', () => {
    expect(readingMinutes({ blocks: words(3), language: 'ru' })).toBe(1);
    expect(readingMinutes({ blocks: [], language: 'ru' })).toBeNull();
    expect(readingMinutes({ blocks: [{ type: 'rule' }], language: 'ru' })).toBeNull();
  });
});
