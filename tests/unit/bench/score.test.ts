import { describe, expect, it } from 'vitest';
import { countSnippets, mean, quantile, scoreText, words } from '../../bench/score.ts';

describe('words', () => {
  it('are letters and digits of any script, lower case', () => {
    expect(words('Ұлттық банк: 1 560,02 тг — «snake_case»!')).toEqual([
      'ұлттық',
      'банк',
      '1',
      '560',
      '02',
      'тг',
      'snake_case',
    ]);
  });
});

describe('the score of a text', () => {
  it('counts each word as often as it stands in both', () => {
    // Shared: a, a, b. Four words against five.
    const score = scoreText('a a b x', 'a a a b c');
    expect(score.precision).toBeCloseTo(3 / 4);
    expect(score.recall).toBeCloseTo(3 / 5);
    expect(score.f1).toBeCloseTo(6 / 9);
  });

  it('does not see order, case or punctuation', () => {
    expect(scoreText('Тенге. Курс!', 'курс тенге').f1).toBe(1);
  });

  it('is the harmonic mean of precision and recall', () => {
    const { precision, recall, f1 } = scoreText('one two three four', 'two three five');
    expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall));
  });

  it('is zero for nothing in common and for one empty side', () => {
    expect(scoreText('a b', 'c d').f1).toBe(0);
    expect(scoreText('', 'c d')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreText('a', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('is full for two empty sides', () => {
    expect(scoreText(' … ', '').f1).toBe(1);
  });
});

describe('snippets', () => {
  it('are found across line breaks and whatever the case', () => {
    const text = 'First line\n\nand the SECOND  one';
    expect(countSnippets(text, ['line and the second one', 'third'])).toBe(1);
  });
});

describe('averages', () => {
  it('give mean and quantiles by nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect(mean(values)).toBe(3);
    expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([1, 3, 5, 5]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });

  it('are no number where there is nothing', () => {
    expect(mean([])).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
  });
});
