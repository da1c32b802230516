import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { astanaDate, astanaInstant, weekday } from '../../../utils/core/rates/astana.ts';
import {
  isDue,
  MAX_REQUESTS_A_DAY,
  nextCheckAt,
  type ScheduleInput,
} from '../../../utils/core/rates/schedule.ts';
import { at } from './world.ts';

/** Wednesday, today's rates fetched that morning. */
function input(time: string, other: Partial<ScheduleInput> = {}): ScheduleInput {
  return {
    now: at(time),
    effectiveDate: '2026-10-14',
    lastFetchAt: at('2026-10-14 09:07'),
    lastAttemptAt: at('2026-10-14 09:07'),
    problem: null,
    pending: false,
    failures: 0,
    attempts: { date: '2026-10-14', count: 1 },
    ...other,
  };
}

const fetched = (time: string): Partial<ScheduleInput> => ({
  lastFetchAt: at(time),
  lastAttemptAt: at(time),
});
const failed = (time: string, failures: number): Partial<ScheduleInput> => ({
  lastAttemptAt: at(time),
  problem: 'rates.http',
  failures,
});
const WEDNESDAY = '2026-10-14';
const next = (i: ScheduleInput, random = 0): number => nextCheckAt({ ...i, random: () => random });

describe('a check is due', () => {
  it('when there is nothing yet, at any hour', () => {
    const none = { effectiveDate: null, lastFetchAt: null, lastAttemptAt: null };
    expect(isDue(input('2026-10-14 03:00', none))).toBe(true);
    expect(isDue(input('2026-10-18 03:00', none))).toBe(true);
  });

  it.each([
    ['15:44', false],
    ['15:45', true],
  ])('on a weekday at %s: %s', (clock, due) => {
    expect(isDue(input(`2026-10-14 ${clock}`))).toBe(due);
  });

  it('again at each of the four times of the afternoon until the date moves', () => {
    for (const [before, slot] of [
      ['15:47', '16:15'],
      ['16:17', '16:45'],
      ['16:47', '17:30'],
    ] as const) {
      const state = fetched(`2026-10-14 ${before}`);
      expect(isDue({ ...input(`2026-10-14 ${slot}`, state), now: at(`2026-10-14 ${slot}`) - 1 })).toBe(false);
      expect(isDue(input(`2026-10-14 ${slot}`, state))).toBe(true);
      expect(isDue(input(`2026-10-14 ${slot}`, { ...state, effectiveDate: '2026-10-15' }))).toBe(false);
    }
    expect(isDue(input('2026-10-14 23:59', fetched('2026-10-14 17:31')))).toBe(false);
  });

  it('once for every check missed in sleep, not once per check', () => {
    const asleep = input('2026-10-14 22:00');
    expect(isDue(asleep)).toBe(true);
    expect(isDue({ ...asleep, ...fetched('2026-10-14 22:00') })).toBe(false);
    // The time of the attempt may be lost; the fetch alone says enough.
    expect(isDue({ ...asleep, ...fetched('2026-10-14 22:00'), lastAttemptAt: null })).toBe(false);
  });

  it('on waking when the stored day is over, then again at 09:05', () => {
    const stale = { effectiveDate: '2026-10-13', ...fetched('2026-10-13 17:31') };
    expect(isDue(input('2026-10-14 00:00', stale))).toBe(true);
    const night = { effectiveDate: '2026-10-13', ...fetched('2026-10-14 00:01') };
    expect(isDue(input('2026-10-14 09:04', night))).toBe(false);
    expect(isDue(input('2026-10-14 09:05', night))).toBe(true);
    expect(isDue(input('2026-10-14 09:05', fetched('2026-10-13 17:31')))).toBe(false);
  });

  it('at weekends only when the stored day is over', () => {
    const friday = fetched('2026-10-16 16:17');
    expect(isDue(input('2026-10-17 16:20', { ...friday, effectiveDate: '2026-10-17' }))).toBe(false);
    expect(isDue(input('2026-10-18 10:00', { ...friday, effectiveDate: '2026-10-17' }))).toBe(true);
    const sunday = { effectiveDate: '2026-10-17', ...fetched('2026-10-18 10:00') };
    expect(isDue(input('2026-10-18 20:00', sunday))).toBe(false);
  });

  it('after a failure when the pause is over, which grows', () => {
    for (const [failures, minutes] of [
      [1, 5],
      [2, 20],
      [3, 80],
      [4, 320],
      [5, 360],
      [50, 360],
    ] as const) {
      const state = input('2026-10-14 09:10', failed('2026-10-14 09:10', failures));
      const retry = state.now + minutes * 60_000;
      // Far from the afternoon's own checks.
      const day = { ...state, effectiveDate: '2026-10-15' };
      expect(isDue({ ...day, now: retry - 1 }), `${failures}`).toBe(false);
      expect(isDue({ ...day, now: retry }), `${failures}`).toBe(true);
    }
  });

  it('at the next check in spite of a pause', () => {
    expect(isDue(input('2026-10-14 16:15', failed('2026-10-14 15:46', 4)))).toBe(true);
  });

  it('at once when the worker was stopped before the answer', () => {
    const stopped = { lastAttemptAt: at('2026-10-14 15:46'), pending: true };
    expect(isDue(input('2026-10-14 15:46', stopped))).toBe(true);
  });

  it('never more than eight times a day, and repetitions leave room for the checks to come', () => {
    const attempts = (count: number) => ({ attempts: { date: WEDNESDAY, count } });
    expect(isDue(input('2026-10-14 17:30', attempts(7)))).toBe(true);
    expect(isDue(input('2026-10-14 17:30', attempts(8)))).toBe(false);
    const broken = { effectiveDate: '2026-10-13', ...failed('2026-10-14 09:06', 1) };
    expect(isDue(input('2026-10-14 10:00', { ...broken, ...attempts(3) }))).toBe(true);
    expect(isDue(input('2026-10-14 10:00', { ...broken, ...attempts(4) }))).toBe(false);
    const yesterday = { attempts: { date: '2026-10-13', count: 8 } };
    expect(isDue(input('2026-10-14 17:30', yesterday))).toBe(true);
  });

  it('in spite of times written under a wrong clock', () => {
    const future = { ...fetched('2030-01-01 12:00'), attempts: { date: '2030-01-01', count: 8 } };
    expect(isDue(input('2026-10-14 16:00', future))).toBe(true);
  });

  it('in spite of a date too far ahead to be true', () => {
    const mistaken = { ...fetched('2026-10-14 15:46'), effectiveDate: '2062-10-14' };
    expect(isDue(input('2026-10-14 16:15', mistaken))).toBe(true);
    expect(isDue(input('2026-10-14 16:15', { ...mistaken, effectiveDate: '2026-10-18' }))).toBe(false);
  });
});

describe('the next check', () => {
  it('follows the table', () => {
    const tomorrow = { ...fetched('2026-10-14 16:17'), effectiveDate: '2026-10-15' };
    expect(next(input('2026-10-14 10:00'))).toBe(at('2026-10-14 15:45'));
    expect(next(input('2026-10-14 15:50', fetched('2026-10-14 15:50')))).toBe(at('2026-10-14 16:15'));
    expect(next(input('2026-10-14 17:32', fetched('2026-10-14 17:32')))).toBe(at('2026-10-15 09:05'));
    expect(next(input('2026-10-14 16:18', tomorrow))).toBe(at('2026-10-15 15:45'));
  });

  it('goes over the weekend to Monday morning', () => {
    const saturday = { ...fetched('2026-10-16 16:17'), effectiveDate: '2026-10-17' };
    expect(next(input('2026-10-16 16:18', saturday))).toBe(at('2026-10-19 09:05'));
  });

  it('is spread over 25 minutes, so that readers do not ask together', () => {
    const state = input('2026-10-14 10:00');
    expect(next(state, 0.5)).toBe(at('2026-10-14 15:45') + 750_000);
    expect(next(state, 0.999999)).toBeLessThan(at('2026-10-14 16:10'));
    expect(next(state, 0.999999)).toBeGreaterThan(at('2026-10-14 16:09'));
  });

  it('is soon when one is due, but in the morning when it is night', () => {
    const stale = { effectiveDate: '2026-10-13', ...fetched('2026-10-13 12:00') };
    expect(next(input('2026-10-14 11:00', stale))).toBe(at('2026-10-14 11:01'));
    expect(next(input('2026-10-14 11:00', stale), 0.5)).toBe(at('2026-10-14 11:01') + 150_000);
    expect(next(input('2026-10-14 02:00', stale))).toBe(at('2026-10-14 09:05'));
    expect(next(input('2026-10-14 02:00', { ...stale, effectiveDate: null }))).toBe(at('2026-10-14 02:01'));
  });

  it('repeats what failed, before the next of the table', () => {
    const broken = { effectiveDate: '2026-10-13', ...failed('2026-10-14 09:06', 1) };
    expect(next(input('2026-10-14 09:06', broken))).toBe(at('2026-10-14 09:11'));
    const often = { ...broken, failures: 4 };
    expect(next(input('2026-10-14 12:06', often))).toBe(at('2026-10-14 14:26'));
    const spent = { ...broken, attempts: { date: WEDNESDAY, count: 4 } };
    expect(next(input('2026-10-14 09:06', spent))).toBe(at('2026-10-14 15:45'));
  });

  it('waits for tomorrow when today’s requests are used up', () => {
    const spent = { attempts: { date: WEDNESDAY, count: MAX_REQUESTS_A_DAY } };
    expect(next(input('2026-10-14 16:00', spent))).toBe(at('2026-10-15 09:05'));
  });

  it('always comes: later than now by a minute, within a week, by day and not before it is due', () => {
    const instant = fc.integer({ min: at('2026-03-01 00:00'), max: at('2026-12-31 00:00') });
    const offset = fc.integer({ min: -5, max: 4 });
    const sample = fc.record({
      now: instant,
      ahead: fc.option(offset),
      since: fc.option(fc.nat({ max: 5 * 86_400_000 })),
      problem: fc.option(fc.constant('rates.http')),
      pending: fc.boolean(),
      failures: fc.nat({ max: 20 }),
      count: fc.nat({ max: 9 }),
      random: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    });
    fc.assert(
      fc.property(sample, ({ now, ahead, since, count, random, ...rest }) => {
        const day = 86_400_000;
        const state: ScheduleInput = {
          ...rest,
          now,
          effectiveDate: ahead === null ? null : astanaDate(now + ahead * day),
          lastFetchAt: since === null ? null : now - since,
          lastAttemptAt: since === null ? null : now - since,
          attempts: { date: astanaDate(now), count },
        };
        const when = next(state, random);
        expect(when).toBeGreaterThanOrEqual(now + 60_000);
        expect(when).toBeLessThan(now + 7 * day);
        if (state.effectiveDate === null) return;
        // Without its spread, which may carry it over midnight.
        const planned = when - Math.floor(random * 300_000);
        expect(planned).toBeGreaterThanOrEqual(astanaInstant(astanaDate(planned), 9 * 60 + 5));
        if (!isDue(state)) expect(isDue({ ...state, now: when })).toBe(true);
        if (weekday(astanaDate(when)) > 5)
          expect(state.problem !== null || state.pending || isDue(state)).toBe(true);
      }),
    );
  });
});
