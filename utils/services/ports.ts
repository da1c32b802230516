import type { StoredDay } from '../core/rates/days.ts';
import type { Lookups } from '../core/rates/lookups.ts';
import type { RatesState } from '../core/rates/state.ts';
import type { RatesProblem } from '../core/rates/types.ts';
import type { Result } from '../core/result.ts';

/** What the services need of the outside world; `utils/platform` fits these, tests fake them. */

export type HttpProblem =
  | 'http.offline' // no connection, name not found, certificate refused
  | 'http.status' // answered with another status than success
  | 'http.timeout'
  | 'http.too-big'
  | 'http.no-permission'; // the browser withholds the host from us

/** The same, in the words of the rates. */
export const HTTP_PROBLEMS: Record<HttpProblem, RatesProblem> = {
  'http.offline': 'rates.offline',
  'http.status': 'rates.http',
  'http.timeout': 'rates.timeout',
  'http.too-big': 'rates.too-big',
  'http.no-permission': 'rates.no-permission',
};

export interface HttpPort {
  /** The body as UTF-8 text. Never rejects for what can go wrong on a network. */
  getText(url: string, limits: { timeoutMs: number; maxBytes: number }): Promise<Result<string, HttpProblem>>;
}

export interface RatesStore {
  /** What was written last; null when there is nothing readable. Rejects when storage itself fails. */
  read(): Promise<RatesState | null>;
  write(state: RatesState): Promise<void>;
}

export interface AlarmPort {
  get(name: string): Promise<{ scheduledTime: number } | null | undefined>;
  /** One alarm at `when` (ms); replaces the one of the same name. */
  create(name: string, alarm: { when: number }): Promise<void>;
}

/** Official rates of past days, each kept for ever. Rejects when storage itself fails. */
export interface DaysStore {
  get(date: string): Promise<StoredDay | null>;
  put(day: StoredDay): Promise<void>;
  /** Days stored from `from` to `to` (both included), oldest first. */
  range(from: string, to: string): Promise<StoredDay[]>;
}

/** How often dated documents were asked for; survives the worker. */
export interface LookupStore {
  read(): Promise<Lookups>;
  write(lookups: Lookups): Promise<void>;
}

/** Where an unexpected failure is told; `where` is `noun.verb`. Never throws. */
export type Report = (error: unknown, where: string) => void;
