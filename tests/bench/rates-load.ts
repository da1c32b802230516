import { addDays, astanaDate, astanaInstant } from '../../utils/core/rates/astana.ts';
import { beginAttempt, recordFailure, recordSuccess } from '../../utils/core/rates/outcome.ts';
import { isDue, nextCheckAt, scheduleInput } from '../../utils/core/rates/schedule.ts';
import { EMPTY_RATES_STATE, type RatesState } from '../../utils/core/rates/state.ts';
import type { RatesDocument } from '../../utils/core/rates/types.ts';

/** A week that begins on a Monday. */
const MONDAY = '2026-10-12';
const READERS = 1_000_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

export interface LoadOptions {
  /** Readers that are simulated; the figures are scaled to a million. */
  sample: number;
  /** The bank answers nothing all week. */
  isDown: boolean;
  random: () => number;
}

export interface Load {
  /** Requests of a million readers in the busiest hour, and in its busiest minute. */
  peakHour: number;
  peakMinute: number;
  /** Start of that hour, «Mon 15:00» in Astana. */
  when: string;
  /** Requests of one reader on a day: most, and the mean of a week. */
  mostADay: number;
  meanADay: number;
}

/**
 * What a million readers ask of the National Bank in a week. Every browser is open from a random time between
 * 7:00 and 11:00 to one between 18:00 and 24:00 and its popup is opened ten times a day; the schedule is the
 * extension's own. Tomorrow's rates are out at 16:05.
 */
export function simulateLoad({ sample, isDown, random }: LoadOptions): Load {
  const byMinute = new Map<number, number>();
  let mostADay = 0;
  let total = 0;
  for (let reader = 0; reader < sample; reader += 1) {
    for (const [day, times] of weekOf(isDown, random)) {
      mostADay = Math.max(mostADay, times.length);
      total += times.length;
      for (const time of times) {
        const minute = Math.floor((time - astanaInstant(day, 0)) / MINUTE) + 24 * 60 * dayNumber(day);
        byMinute.set(minute, (byMinute.get(minute) ?? 0) + 1);
      }
    }
  }
  const byHour = new Map<number, number>();
  for (const [minute, count] of byMinute) {
    const hour = Math.floor(minute / 60);
    byHour.set(hour, (byHour.get(hour) ?? 0) + count);
  }
  const scale = READERS / sample;
  const [hour = 0, peak = 0] = [...byHour].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return {
    peakHour: Math.round(peak * scale),
    peakMinute: Math.round(Math.max(0, ...byMinute.values()) * scale),
    when: `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][Math.floor(hour / 24)]} ${hour % 24}:00`,
    mostADay,
    meanADay: total / sample / 7,
  };
}

function dayNumber(day: string): number {
  return Math.round((astanaInstant(day, 0) - astanaInstant(MONDAY, 0)) / (24 * HOUR));
}

/** The moments of one reader's requests, day by day. */
function weekOf(isDown: boolean, random: () => number): Map<string, number[]> {
  const asked = new Map<string, number[]>();
  const between = (from: number, to: number) => Math.round((from + random() * (to - from)) * 60);
  let state: RatesState = EMPTY_RATES_STATE;
  let alarm = 0;
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(MONDAY, ahead);
    const [open, shut] = [astanaInstant(day, between(7, 11)), astanaInstant(day, between(18, 24))];
    const popups = Array.from({ length: 10 }, () => open + random() * (shut - open));
    const events = [open, ...popups].toSorted((a, b) => a - b);
    // A browser fires an alarm that it slept through as soon as it is open.
    for (;;) {
      const due = Math.max(alarm || open, open);
      const next = Math.min(due, events[0] ?? Number.POSITIVE_INFINITY);
      if (next > shut) break;
      const isAlarm = next === due;
      if (!isAlarm) events.shift();
      if (isDue(scheduleInput(state, next))) {
        asked.set(day, [...(asked.get(day) ?? []), next]);
        state = answered(beginAttempt(state, next), isDown, next);
      }
      if (isAlarm || alarm === 0) alarm = nextCheckAt({ ...scheduleInput(state, next), random });
      if (isAlarm && events.length === 0 && alarm > shut) break;
    }
  }
  return asked;
}

function answered(state: RatesState, isDown: boolean, now: number): RatesState {
  if (isDown) return recordFailure(state, 'rates.http');
  const today = astanaDate(now);
  const isWorkday = dayNumber(today) % 7 < 5;
  const isOut = isWorkday && now >= astanaInstant(today, 16 * 60 + 5);
  const document: RatesDocument = {
    effectiveDate: isOut ? addDays(today, 1) : today,
    quotes: [
      {
        code: 'USD',
        quant: 1,
        official: { value: 450, change: 0, effectiveDate: today, source: 'nbk' },
        cash: null,
      },
    ],
  };
  return recordSuccess(state, document, now);
}
