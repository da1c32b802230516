import { isCount, isFiniteNumber, isNullOr, isObject, isOneOf, isPositive, isText } from '../guards.ts';
import { isDate } from './astana.ts';
import type {
  FallbackId,
  FallbackRates,
  OfficialRate,
  RateQuote,
  RatesDocument,
  RatesProblem,
  UnitRate,
} from './types.ts';

/** What the background keeps of the rates between its short lives. Times are ms since the epoch. */
export interface RatesState {
  version: 1;
  /** The last good document; only a good one replaces it. */
  document: RatesDocument | null;
  /** Last time the source answered with a good document. */
  fetchedAt: number | null;
  lastAttemptAt: number | null;
  /** A request was begun; still set on waking when the worker was stopped before the answer was stored. */
  pending: boolean;
  /** Why the last attempt failed; null after a success. */
  problem: RatesProblem | null;
  /** Failures in a row. */
  failures: number;
  /** Requests begun on a day of Astana, `YYYY-MM-DD`. */
  attempts: { date: string; count: number };
  /** What stands in for the feed while it fails; null as soon as it answers. */
  fallback: FallbackRates | null;
}

export const EMPTY_RATES_STATE: RatesState = {
  version: 1,
  document: null,
  fetchedAt: null,
  lastAttemptAt: null,
  pending: false,
  problem: null,
  failures: 0,
  attempts: { date: '1970-01-01', count: 0 },
  fallback: null,
};

export const PROBLEMS = [
  'rates.offline',
  'rates.http',
  'rates.timeout',
  'rates.not-xml',
  'rates.not-json',
  'rates.no-data',
  'rates.truncated',
  'rates.empty',
  'rates.no-date',
  'rates.implausible',
  'rates.too-big',
  'rates.no-permission',
] as const satisfies readonly RatesProblem[];

const FALLBACKS = ['frankfurter', 'jsdelivr', 'pages-dev', 'er-api'] as const satisfies readonly FallbackId[];

/** Beyond this a Date has no ISO form. */
const LAST_TIME = 8.64e15;

const isCode = (value: unknown): value is string => isText(value) && /^[A-Z]{3}$/.test(value);
const isDay = (value: unknown): value is string => isText(value) && isDate(value);
const isTime = (value: unknown): value is number => isFiniteNumber(value) && value >= 0 && value <= LAST_TIME;

function isOfficial(value: unknown): value is OfficialRate {
  return (
    isObject(value) &&
    isPositive(value.value) &&
    isNullOr(value.change, isFiniteNumber) &&
    isDay(value.effectiveDate) &&
    value.source === 'nbk'
  );
}

function isQuote(value: unknown): value is RateQuote {
  return (
    isObject(value) &&
    isCode(value.code) &&
    isCount(value.quant) &&
    value.quant > 0 &&
    isNullOr(value.official, isOfficial) &&
    // Prices of exchange offices are kept by themselves.
    value.cash === null
  );
}

function isUnitRate(value: unknown): value is UnitRate {
  return isObject(value) && isCode(value.code) && isPositive(value.value) && isDay(value.date);
}

function isFallback(value: unknown): value is FallbackRates {
  return (
    isObject(value) &&
    isOneOf(value.source, FALLBACKS) &&
    isTime(value.fetchedAt) &&
    Array.isArray(value.rates) &&
    value.rates.length > 0 &&
    value.rates.every(isUnitRate)
  );
}

function isDocument(value: unknown): value is RatesDocument {
  return (
    isObject(value) &&
    isDay(value.effectiveDate) &&
    Array.isArray(value.quotes) &&
    value.quotes.length > 0 &&
    value.quotes.every(isQuote)
  );
}

function readAttempts(value: unknown): RatesState['attempts'] {
  return isObject(value) && isDay(value.date) && isCount(value.count)
    ? { date: value.date, count: value.count }
    : EMPTY_RATES_STATE.attempts;
}

/**
 * A stored value as state; null when it is missing, of another version or not what we wrote. The bookkeeping
 * falls back field by field: a broken counter must not cost the last good document.
 */
export function parseRatesState(raw: unknown): RatesState | null {
  if (!isObject(raw) || raw.version !== 1 || !isNullOr(raw.document, isDocument)) return null;
  return {
    version: 1,
    document: raw.document,
    fetchedAt: isTime(raw.fetchedAt) ? raw.fetchedAt : null,
    lastAttemptAt: isTime(raw.lastAttemptAt) ? raw.lastAttemptAt : null,
    pending: raw.pending === true,
    problem: isOneOf(raw.problem, PROBLEMS) ? raw.problem : null,
    failures: isCount(raw.failures) ? raw.failures : 0,
    attempts: readAttempts(raw.attempts),
    fallback: isFallback(raw.fallback) ? raw.fallback : null,
  };
}
