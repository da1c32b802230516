import { isCount, isFiniteNumber, isNullOr, isObject, isPositive, isText } from '../guards.ts';
import type { CashBest, CashQuote, CashSummary } from './cash.ts';

/** What is kept of one source's word for one city. Times are ms since the epoch. */
export interface CashEntry {
  summary: CashSummary;
  fetchedAt: number;
}

/** By «source city»; attempts count whether or not they brought something. */
export interface CashState {
  entries: Record<string, CashEntry>;
  attempts: Record<string, number>;
}

export const EMPTY_CASH: CashState = { entries: {}, attempts: {} };

/** Asked no more often, by one reader, whatever is opened and closed. */
export const CASH_LASTS_MS = 15 * 60_000;
/** Prices older than this are no offer any more. */
export const OFFER_LASTS_MS = 24 * 60 * 60_000;
/** Cities looked at long ago are forgotten: prices of last week are of no use. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;

export const cashKey = (source: string, city: string) => `${source} ${city}`;

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

/** A stored value as state, entry by entry: one that is broken does not cost the others. */
export function parseCashState(raw: unknown): CashState | null {
  if (!isObject(raw) || !isObject(raw.entries) || !isObject(raw.attempts)) return null;
  const entries = Object.entries(raw.entries).filter((entry): entry is [string, CashEntry] =>
    isEntry(entry[1]),
  );
  const attempts = Object.entries(raw.attempts).filter((entry): entry is [string, number] =>
    isFiniteNumber(entry[1]),
  );
  return { entries: Object.fromEntries(entries), attempts: Object.fromEntries(attempts) };
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
