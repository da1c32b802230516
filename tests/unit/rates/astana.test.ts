import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  astanaDate,
  astanaInstant,
  daysBetween,
  formatFeedDate,
  isDate,
  parseFeedDate,
  weekday,
} from '../../../utils/core/rates/astana.ts';

const day = fc
  .integer({ min: Date.UTC(1994, 0, 1), max: Date.UTC(2099, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

describe('the calendar of Astana', () => {
  it('is five hours ahead of UTC, the day turning at 19:00 UTC', () => {
    expect(astanaDate(Date.UTC(2026, 9, 14, 18, 59, 59, 999))).toBe('2026-10-14');
    expect(astanaDate(Date.UTC(2026, 9, 14, 19))).toBe('2026-10-15');
  });

  it('was six hours ahead before March 2024', () => {
    expect(astanaDate(Date.UTC(2024, 1, 28, 18))).toBe('2024-02-29');
    expect(astanaDate(Date.UTC(2024, 1, 29, 17, 59))).toBe('2024-02-29');
    // The clocks went back an hour at midnight, so the last day of February lasted 25 hours.
    expect(astanaDate(Date.UTC(2024, 1, 29, 18, 30))).toBe('2024-02-29');
    expect(astanaDate(Date.UTC(2024, 1, 29, 19))).toBe('2024-03-01');
  });

  it('finds the instant of a time of day, in both zones', () => {
    expect(astanaInstant('2026-10-14', 15 * 60 + 45)).toBe(Date.UTC(2026, 9, 14, 10, 45));
    expect(astanaInstant('2024-02-28', 9 * 60)).toBe(Date.UTC(2024, 1, 28, 3));
    expect(astanaInstant('2024-03-01', 0)).toBe(Date.UTC(2024, 1, 29, 19));
  });

  it('knows weekdays, months and leap years', () => {
    expect(weekday('2026-10-12')).toBe(1);
    expect(weekday('2026-10-18')).toBe(7);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-10-14', '2026-10-12')).toBe(-2);
  });

  it('reads both forms of the feed and nothing else', () => {
    expect(parseFeedDate('15.10.2026')).toBe('2026-10-15');
    expect(parseFeedDate(' 22.05.18\n')).toBe('2018-05-22');
    for (const text of [
      '',
      '2026-10-15',
      '31.02.2026',
      '00.10.2026',
      '15.13.2026',
      '1.10.2026',
      '15.10.0026',
    ]) {
      expect(parseFeedDate(text), text).toBeNull();
    }
    expect(parseFeedDate('15.10.2026 12:00')).toBeNull();
    expect(isDate('2026-02-29')).toBe(false);
  });

  it('keeps every day through the feed’s form and through day arithmetic', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(parseFeedDate(formatFeedDate(date))).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(astanaDate(astanaInstant(date, 600))).toBe(date);
      }),
    );
  });
});
