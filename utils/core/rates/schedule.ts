import { addDays, astanaDate, astanaInstant, daysBetween, weekday } from './astana.ts';
import type { RatesState } from './state.ts';

/** Times of Astana as minutes of the day. Rates of the next day are published between 15:45 and 17:30. */
const MORNING = 9 * 60 + 5;
const AFTERNOON = [15 * 60 + 45, 16 * 60 + 15, 16 * 60 + 45, 17 * 60 + 30];
const MINUTE = 60_000;
/** The source is a public service without a promise; this is all we ask of it on our own. */
export const MAX_REQUESTS_A_DAY = 8;
/**
 * So that not every reader's browser asks in the same second. A check has the time until nearly the next one:
 * within five minutes a million readers would be thousands a second (`npm run bench:rates`). What is due or
 * repeated comes at times that differ already.
 */
const SPREAD = 25 * MINUTE;
const SMALL_SPREAD = 5 * MINUTE;
/** Pause after the first failure in a row; each further one quadruples it. */
const COOL_DOWN = 5 * MINUTE;
const LONGEST_COOL_DOWN = 6 * 60 * MINUTE;
/** A rate is set for the next working day; a date further ahead is a mistake and must not stop the checks. */
const BELIEVED_AHEAD_DAYS = 4;
/** Browsers refuse or stretch shorter alarms. */
const SHORTEST_WAIT = MINUTE;

export interface ScheduleInput {
  /** ms since the epoch, like all times here. */
  now: number;
  /** Date of the stored document; null when there is none. */
  effectiveDate: string | null;
  lastFetchAt: number | null;
  lastAttemptAt: number | null;
  /** The last attempt failed (or never came to its end: `pending`). */
  problem: string | null;
  pending: boolean;
  failures: number;
  attempts: { date: string; count: number };
}

/** The stored state as the schedule sees it at `now` (ms). */
export function scheduleInput(state: RatesState, now: number): ScheduleInput {
  return {
    now,
    effectiveDate: state.document?.effectiveDate ?? null,
    lastFetchAt: state.fetchedAt,
    lastAttemptAt: state.lastAttemptAt,
    problem: state.problem,
    pending: state.pending,
    failures: state.failures,
    attempts: state.attempts,
  };
}

/**
 * Whether to ask the source now: a check of today was missed or not reached the source, the stored day is
 * over, or a failed or interrupted attempt may be repeated. Never beyond MAX_REQUESTS_A_DAY.
 */
export function isDue(input: ScheduleInput): boolean {
  const today = astanaDate(input.now);
  const used = usedOn(input, today);
  if (used >= MAX_REQUESTS_A_DAY) return false;
  const slot = lastSlot(input, today);
  // A time in the future was written under a wrong clock and says nothing.
  const attempted = past(input.lastAttemptAt, input.now);
  const fetched = past(input.lastFetchAt, input.now);
  if (slot !== null && attempted < slot && fetched < slot) return true;
  const retry = retryAt(input);
  if (retry === null || retry > input.now) return false;
  // A repetition may not use up what the checks still to come today need.
  return used + slotsAhead(input, today) < MAX_REQUESTS_A_DAY;
}

/**
 * When to look next (ms), later than now by at least a minute: the next check that the stored date leaves
 * necessary, plus 0 to 25 minutes by `random` (0 ≤ n < 1), or the repetition of a failed one, plus 0 to 5. Nothing at
 * night: no rates appear then, so what is due waits for the morning unless there are no rates at all.
 */
export function nextCheckAt(input: ScheduleInput & { random: () => number }): number {
  const today = astanaDate(input.now);
  const chance = input.random();
  const retry = retryAt(input);
  const soon: number[] = isDue(input) ? [input.now] : [];
  if (retry !== null && retry > input.now && isDue({ ...input, now: retry })) soon.push(retry);
  const settle = (at: number, spread: number) => {
    const allowed = notAtNight(Math.max(at, input.now + SHORTEST_WAIT), input.effectiveDate === null);
    return allowed + Math.floor(chance * spread);
  };
  return Math.min(settle(nextSlot(input, today), SPREAD), ...soon.map((at) => settle(at, SMALL_SPREAD)));
}

/** Whether a check of `day` at `minutes` can bring news, judging by the date already known. */
function isNeeded(effectiveDate: string | null, day: string, minutes: number): boolean {
  if (effectiveDate === null) return true;
  const ahead = daysBetween(day, effectiveDate);
  if (ahead > BELIEVED_AHEAD_DAYS) return true;
  return minutes > MORNING ? ahead <= 0 : ahead < 0;
}

/** Checks with an alarm of their own; there are no new rates at weekends. */
function slotsOf(day: string): number[] {
  return weekday(day) <= 5 ? [MORNING, ...AFTERNOON] : [];
}

/** The newest check of today that has passed; midnight is one that comes true with whatever wakes us. */
function lastSlot(input: ScheduleInput, today: string): number | null {
  const passed = [0, ...slotsOf(today)]
    .filter((minutes) => isNeeded(input.effectiveDate, today, minutes))
    .map((minutes) => astanaInstant(today, minutes))
    .filter((at) => at <= input.now);
  return passed.at(-1) ?? null;
}

function slotsAhead(input: ScheduleInput, today: string): number {
  return slotsOf(today).filter((minutes) => astanaInstant(today, minutes) > input.now).length;
}

function nextSlot(input: ScheduleInput, today: string): number {
  const isSpent = usedOn(input, today) >= MAX_REQUESTS_A_DAY;
  for (let ahead = isSpent ? 1 : 0; ; ahead += 1) {
    const day = addDays(today, ahead);
    const next = slotsOf(day)
      .filter((minutes) => isNeeded(input.effectiveDate, day, minutes))
      .map((minutes) => astanaInstant(day, minutes))
      .find((at) => at > input.now);
    if (next !== undefined) return next;
  }
}

/** When a failed or interrupted attempt may be repeated; null when the last one went well. */
function retryAt(input: ScheduleInput): number | null {
  const attempted = past(input.lastAttemptAt, input.now);
  if (input.pending) return attempted;
  if (input.problem === null) return null;
  const pause = COOL_DOWN * 4 ** Math.min(Math.max(input.failures - 1, 0), 10);
  return attempted + Math.min(pause, LONGEST_COOL_DOWN);
}

function notAtNight(at: number, isUrgent: boolean): number {
  return isUrgent ? at : Math.max(at, astanaInstant(astanaDate(at), MORNING));
}

function usedOn(input: ScheduleInput, today: string): number {
  return input.attempts.date === today ? input.attempts.count : 0;
}

function past(time: number | null, now: number): number {
  return time !== null && time <= now ? time : Number.NEGATIVE_INFINITY;
}
