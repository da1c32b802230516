import { describe, expect, it } from 'vitest';
import { findSums } from '../../../utils/core/context/find-sums.ts';
import { asIndexCount, indexValueOn, isValueOfAnyYear } from '../../../utils/core/context/index-values.ts';
import { lexiconFor } from '../../../utils/data/context.ts';
import { INDEX_ROWS } from '../../../utils/data/indices.ts';
import { isIndexValue } from './read.ts';

const on = (date: string, purpose: 'fine' | 'benefit' | null = null) =>
  indexValueOn(INDEX_ROWS, 'MRP', date, purpose)?.tenge ?? null;

describe('the values of the units', () => {
  it('has a row from the first of January for every year that has begun', () => {
    const years = new Set(
      INDEX_ROWS.filter(({ from }) => from.endsWith('-01-01')).map(({ from }) => from.slice(0, 4)),
    );
    const now = new Date().getUTCFullYear();
    for (let year = 2010; year <= now; year++) expect(years, `no values for ${year}`).toContain(String(year));
    const current = INDEX_ROWS.findLast(({ from }) => from.startsWith(String(now)));
    expect(current?.MRP, `no МРП for ${now}`).not.toBeNull();
  });

  it('lists days in order', () => {
    const days = INDEX_ROWS.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  });

  it.each([
    ['2026-08-15', 4325],
    ['2025-12-31', 3932],
    ['2020-03-31', 2651],
    ['2020-04-01', 2778],
    ['2022-03-31', 3063],
    ['2015-06-01', 1982],
  ])('on %s one МРП was %i', (date, value) => expect(on(date)).toBe(value));

  it('tells fines from benefits in the year that parted them', () => {
    expect(on('2022-05-01', 'fine')).toBe(3063);
    expect(on('2022-05-01', 'benefit')).toBe(3180);
    expect(on('2022-05-01')).toBeNull();
    expect(on('2023-05-01')).toBe(3450);
  });

  it('keeps silent where no figure is proved', () => {
    expect(on('2017-05-01')).toBeNull();
    expect(on('2018-05-01')).toBeNull();
    expect(on('2009-05-01')).toBeNull();
    expect(indexValueOn(INDEX_ROWS, 'MZP', '2016-05-01', null)).toBeNull();
    expect(on('9999-01-01')).toBeNull();
  });

  it('knows what a sentence of 2022 speaks of', () => {
    const purposes = (text: string, language: 'ru' | 'kk' | 'en' = 'ru') =>
      findSums(text, lexiconFor(language), isIndexValue).map((sum) =>
        sum.kind === 'index' ? sum.purpose : null,
      );
    expect(purposes('Штраф составит 20 МРП.')).toEqual(['fine']);
    expect(purposes('Пособие составит 20 МРП.')).toEqual(['benefit']);
    expect(purposes('Порог равен 20 МРП.')).toEqual([null]);
    expect(purposes('Пособие выросло. Порог равен 20 МРП.')).toEqual([null]);
    expect(purposes('Айыппұл 20 АЕК болды.', 'kk')).toEqual(['fine']);
    expect(purposes('Жәрдемақы 20 АЕК болды.', 'kk')).toEqual(['benefit']);
    expect(purposes('The fine is 20 MCI.', 'en')).toEqual(['fine']);
    expect(purposes('The allowance is 20 MCI.', 'en')).toEqual(['benefit']);
  });

  it('finds counts back', () => {
    expect(asIndexCount(216_250, 4325)).toBe(50);
    expect(asIndexCount(5406.25, 4325)).toBe(1.25);
    expect(asIndexCount(200_000, 4325)).toBeNull();
    expect(asIndexCount(100, 4325)).toBeNull();
  });

  it('takes the rounding of journalists for the same value, and no more', () => {
    expect(isValueOfAnyYear(INDEX_ROWS, 'MRP', 10_000, 43_200_000)).toBe(true);
    expect(isValueOfAnyYear(INDEX_ROWS, 'MRP', 10_000, 44_200_000)).toBe(false);
  });
});
