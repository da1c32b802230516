import * as z from 'zod/mini';
import { isDate } from './astana.ts';
import type { RatesDocument, RatesProblem } from './types.ts';

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
};

const PROBLEMS = [
  'rates.offline',
  'rates.http',
  'rates.timeout',
  'rates.not-xml',
  'rates.truncated',
  'rates.empty',
  'rates.no-date',
  'rates.implausible',
  'rates.too-big',
  'rates.no-permission',
] as const satisfies readonly RatesProblem[];

const positive = z.number().check(z.positive());
const date = z.string().check(z.refine(isDate));
/** Beyond this a Date has no ISO form. */
const LAST_TIME = 8.64e15;
const time = z.catch(z.nullable(z.number().check(z.nonnegative(), z.lte(LAST_TIME))), null);
const count = z.int().check(z.nonnegative());
const source = z.literal('nbk');

const official = z.object({
  value: positive,
  change: z.nullable(z.number()),
  effectiveDate: date,
  source,
});
const cash = z.object({
  buy: z.nullable(positive),
  sell: z.nullable(positive),
  city: z.string(),
  offices: count,
  asOf: z.string(),
  source,
});
const quote = z.object({
  code: z.string().check(z.regex(/^[A-Z]{3}$/)),
  quant: z.int().check(z.positive()),
  official: z.nullable(official),
  cash: z.nullable(cash),
});

/** The bookkeeping falls back field by field: a broken counter must not cost the last good document. */
const state = z.object({
  version: z.literal(1),
  document: z.nullable(z.object({ effectiveDate: date, quotes: z.array(quote).check(z.minLength(1)) })),
  fetchedAt: time,
  lastAttemptAt: time,
  pending: z.catch(z.boolean(), false),
  problem: z.catch(z.nullable(z.enum(PROBLEMS)), null),
  failures: z.catch(count, 0),
  attempts: z.catch(z.object({ date, count }), EMPTY_RATES_STATE.attempts),
});

/** A stored value as state; null when it is missing, of another version or not what we wrote. */
export function parseRatesState(raw: unknown): RatesState | null {
  const parsed = z.safeParse(state, raw);
  return parsed.success ? parsed.data : null;
}
