import { isCount, isFiniteNumber, isObject, isText } from '../guards.ts';
import { isDate } from './astana.ts';

/** How often dated documents were asked for; survives the worker. */
export interface Lookups {
  /** Day of Astana, `YYYY-MM-DD`, and the requests begun on it: for articles' dates, and for charts. */
  date: string;
  dates: number;
  fills: number;
  /** ms. */
  lastAt: number;
}

export const NO_LOOKUPS: Lookups = { date: '1970-01-01', dates: 0, fills: 0, lastAt: 0 };

export function parseLookups(raw: unknown): Lookups | null {
  if (!isObject(raw) || !isText(raw.date) || !isDate(raw.date)) return null;
  return isCount(raw.dates) && isCount(raw.fills) && isFiniteNumber(raw.lastAt)
    ? { date: raw.date, dates: raw.dates, fills: raw.fills, lastAt: raw.lastAt }
    : null;
}
