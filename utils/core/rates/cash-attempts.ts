import type { CashSummary } from './cash.ts';
import { type CashAttempt, type CashState, PENDING } from './cash-state.ts';
import type { RatesProblem } from './types.ts';

/** Asked no more often, by one reader, whatever is opened and closed. */
export const CASH_LASTS_MS = 15 * 60_000;
/** Cities looked at long ago are forgotten: prices of last week are of no use. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;

/**
 * Whether a source may be asked at `now`. Within the 15 minutes one more time at most: by itself what was broken off
 * (a popup is closed before the answer is there), `byHand` what failed. What reached nobody costs nobody anything.
 */
export function isCashDue(state: CashState, key: string, now: number, byHand: boolean): boolean {
  const last = state.attempts[key];
  if (!last || !isRunning(last, now)) return true;
  if (last.problem === 'rates.offline') return byHand;
  return !last.again && (last.problem === PENDING || (byHand && last.problem !== null));
}

/** What is wrong with a source by its last attempt; null when it answered, or was not asked yet. */
export function cashProblem({ attempts }: CashState, key: string): RatesProblem | null {
  const problem = attempts[key]?.problem ?? null;
  return problem === PENDING ? 'rates.timeout' : problem;
}

/** An attempt begins: counted first, so that one that is broken off cannot be repeated without end. */
export function beginCash(state: CashState, key: string, now: number): CashState {
  const last = state.attempts[key];
  const again = last !== undefined && isRunning(last, now);
  const recent = Object.entries(state.attempts).filter(([, { at }]) => isRecent(at, now));
  // The second one does not begin another quarter of an hour.
  const attempt: CashAttempt = { at: again ? last.at : now, problem: PENDING, again };
  return { ...state, attempts: { ...Object.fromEntries(recent), [key]: attempt } };
}

/** The state with what an attempt brought at `now`: prices, or why there are none. Without what is long past. */
export function recordCash(
  state: CashState,
  key: string,
  outcome: CashSummary | RatesProblem,
  now: number,
): CashState {
  const failed = typeof outcome === 'string';
  const entries = failed ? state.entries : { ...state.entries, [key]: { summary: outcome, fetchedAt: now } };
  const attempt = state.attempts[key] ?? { at: now, again: false };
  return {
    entries: Object.fromEntries(Object.entries(entries).filter(([, one]) => isRecent(one.fetchedAt, now))),
    attempts: { ...state.attempts, [key]: { ...attempt, problem: failed ? outcome : null } },
  };
}

/** A time in the future was written under a wrong clock. */
const isRunning = ({ at }: CashAttempt, now: number) => at <= now && now - at < CASH_LASTS_MS;
const isRecent = (at: number, now: number) => Math.abs(now - at) < FORGOTTEN_MS;
