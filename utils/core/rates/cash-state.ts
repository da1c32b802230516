import { isCount, isFiniteNumber, isNullOr, isObject, isOneOf, isPositive, isText } from '../guards.ts';
import type { CashBest, CashQuote, CashSummary } from './cash.ts';
import { PROBLEMS } from './state.ts';
import type { RatesProblem } from './types.ts';

/** What is kept of one source's word for one city. Times are ms since the epoch. */
export interface CashEntry {
  summary: CashSummary;
  fetchedAt: number;
}

/** Begun, and not come to its end yet. */
export const PENDING = 'pending';

/** The last time a source was asked, whatever came of it. */
export interface CashAttempt {
  at: number;
  problem: RatesProblem | typeof PENDING | null;
  /** It was asked a second time within its 15 minutes, and is not again. */
  again: boolean;
}

/** By «source city». */
export interface CashState {
  entries: Record<string, CashEntry>;
  attempts: Record<string, CashAttempt>;
}

export const EMPTY_CASH: CashState = { entries: {}, attempts: {} };

/** Prices older than this are no offer any more. */
export const OFFER_LASTS_MS = 24 * 60 * 60_000;
export const cashKey = (source: string, city: string) => `${source} ${city}`;

/** A stored value as state, entry by entry: one that is broken does not cost the others. */
export function parseCashState(raw: unknown): CashState | null {
  if (!isObject(raw) || !isObject(raw.entries) || !isObject(raw.attempts)) return null;
  const entries = Object.entries(raw.entries).filter((entry): entry is [string, CashEntry] =>
    isEntry(entry[1]),
  );
  const attempts = Object.entries(raw.attempts).filter((entry): entry is [string, CashAttempt] =>
    isAttempt(entry[1]),
  );
  return { entries: Object.fromEntries(entries), attempts: Object.fromEntries(attempts) };
}

function isAttempt(value: unknown): value is CashAttempt {
  return (
    isObject(value) &&
    isFiniteNumber(value.at) &&
    isNullOr(value.problem, (one) => one === PENDING || isOneOf(one, PROBLEMS)) &&
    typeof value.again === 'boolean'
  );
}

function isEntry(value: unknown): value is CashEntry {
  return isObject(value) && isFiniteNumber(value.fetchedAt) && isSummary(value.summary);
}

function isSummary(value: unknown): value is CashSummary {
  return (
    isObject(value) &&
    isNullOr(value.asOf, isFiniteNumber) &&
    Array.isArray(value.quotes) &&
    value.quotes.every(isQuote)
  );
}

function isQuote(value: unknown): value is CashQuote {
  return (
    isObject(value) &&
    isText(value.code) &&
    isNullOr(value.buy, isPositive) &&
    isNullOr(value.sell, isPositive) &&
    isNullOr(value.bestBuy, isBest) &&
    isNullOr(value.bestSell, isBest) &&
    isCount(value.offices)
  );
}

function isBest(value: unknown): value is CashBest {
  return isObject(value) && isPositive(value.value) && isText(value.name) && isText(value.address);
}
