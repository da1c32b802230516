import { astanaDate, daysBetween } from './astana.ts';
import type { RatesState } from './state.ts';
import type { RatesDocument, RatesProblem } from './types.ts';
import { inOwnUnits } from './units.ts';

/** A request begins at `now` (ms): counted before it is sent, so that dying on the way cannot repeat it forever. */
export function beginAttempt(state: RatesState, now: number): RatesState {
  const date = astanaDate(now);
  const count = state.attempts.date === date ? state.attempts.count : 0;
  return { ...state, pending: true, lastAttemptAt: now, attempts: { date, count: count + 1 } };
}

/** A good document arrived at `now` (ms). */
export function recordSuccess(state: RatesState, document: RatesDocument, now: number): RatesState {
  const arrived = inOwnUnits(state.document, document);
  const kept = state.document && outranks(state.document, document, now) ? state.document : arrived;
  return {
    ...state,
    document: kept,
    fetchedAt: now,
    pending: false,
    problem: null,
    failures: 0,
    fallback: null,
  };
}

/** The attempt failed; what was there stays. */
export function recordFailure(state: RatesState, problem: RatesProblem): RatesState {
  return { ...state, pending: false, problem, failures: state.failures + 1 };
}

/**
 * Once tomorrow's rates are known, a lagging mirror's older document must not take them back. A stored
 * date beyond tomorrow protects nothing: it may be the source's own mistake, corrected since.
 */
function outranks(stored: RatesDocument, arrived: RatesDocument, now: number): boolean {
  return (
    arrived.effectiveDate < stored.effectiveDate && daysBetween(astanaDate(now), stored.effectiveDate) <= 1
  );
}
