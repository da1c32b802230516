import type { CashSummary } from './cash.ts';
import type { CashState } from './cash-state.ts';

/** Asked no more often, by one reader, whatever is opened and closed. */
export const CASH_LASTS_MS = 15 * 60_000;
/** Cities looked at long ago are forgotten: prices of last week are of no use. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;

/** Whether a source may be asked again at `now`. A time in the future was written under a wrong clock. */
export function isCashDue(state: CashState, key: string, now: number): boolean {
  const last = state.attempts[key] ?? 0;
  return last > now || now - last >= CASH_LASTS_MS;
}

/** The state with what an attempt at `now` brought (null: nothing), without what is long past. */
export function recordCash(
  state: CashState,
  key: string,
  summary: CashSummary | null,
  now: number,
): CashState {
  const entries = summary ? { ...state.entries, [key]: { summary, fetchedAt: now } } : state.entries;
  const isRecent = (at: number) => Math.abs(now - at) < FORGOTTEN_MS;
  return {
    entries: Object.fromEntries(Object.entries(entries).filter(([, { fetchedAt }]) => isRecent(fetchedAt))),
    attempts: state.attempts,
  };
}

/** An attempt begins: counted first, so that a worker that dies on the way cannot repeat it at once. */
export function beginCash(state: CashState, key: string, now: number): CashState {
  const recent = Object.entries(state.attempts).filter(([, at]) => Math.abs(now - at) < FORGOTTEN_MS);
  return { ...state, attempts: { ...Object.fromEntries(recent), [key]: now } };
}
