import { isCount, isObject, isPositive, isText } from '../guards.ts';
import { addDays, isDate, weekday } from './astana.ts';
import { over, ratio, times, toDecimal } from './ratio.ts';
import type { RatesDocument, RatesProblem } from './types.ts';

/** The official rates of one day as they are kept: `[code, quant, tenge for quant units]`. */
export interface StoredDay {
  /** `YYYY-MM-DD`: the day they are in force. */
  date: string;
  /** None: the bank has no rates for that day. */
  rows: [code: string, quant: number, value: number][];
  /** Without rows: when the bank said so, ms. */
  checkedAt?: number;
}

/** The official rate in force on a day. */
export interface OfficialOn {
  code: string;
  quant: number;
  /** Tenge for `quant` units, as published. */
  value: number;
  /** The day of the document it stands in, `YYYY-MM-DD`: the day asked for, or the last before it that has one. */
  date: string;
}

export interface HistoryPoint {
  date: string;
  /** Tenge for the quant of the newest point, so that all may be compared. */
  value: number;
}

export type OfficialProblem =
  | RatesProblem
  | 'rates.future' // not published yet
  | 'rates.unknown' // the bank has no such currency
  | 'rates.limit'; // enough asked for today

export interface History {
  quant: number;
  points: HistoryPoint[];
  /** Days that a fill would still ask for. */
  missing: number;
}

export interface FillStep {
  /** Days left after this step. */
  missing: number;
  /** When the next step may be asked for, ms from now; null: no more (done, or `problem`). */
  pauseMs: number | null;
  problem: OfficialProblem | null;
}

/** As far back as a walk over days without rates goes. */
export const WALK_BACK_DAYS = 10;
/** Days back whose rates tell most, whatever span is drawn. */
const TELLING = [7, 30, 365];
/** «No rates» may have been a bad day of the service: it is believed for a month. */
const EMPTY_LASTS_MS = 30 * 24 * 60 * 60_000;
/** The bank answers for about five years; before that nothing is promised. */
export const OLDEST_DAY = '2000-01-01';

export function storedDay(document: RatesDocument): StoredDay {
  const rows = document.quotes.flatMap(({ code, quant, official }): StoredDay['rows'] =>
    official ? [[code, quant, official.value]] : [],
  );
  return { date: document.effectiveDate, rows };
}

/** A stored value as a day; null when it is none of ours. */
export function parseStoredDay(raw: unknown): StoredDay | null {
  if (!isObject(raw) || !isText(raw.date) || !isDate(raw.date) || !Array.isArray(raw.rows)) return null;
  const isRow = (row: unknown) =>
    Array.isArray(row) && isText(row[0]) && isCount(row[1]) && row[1] > 0 && isPositive(row[2]);
  return raw.rows.every(isRow) ? (raw as unknown as StoredDay) : null;
}

/** Whether a stored day need not be asked for again at `now` (ms). */
export function isKnown(day: StoredDay, now: number): boolean {
  return day.rows.length > 0 || Math.abs(now - (day.checkedAt ?? 0)) < EMPTY_LASTS_MS;
}

export function rateIn(day: StoredDay, code: string): OfficialOn | null {
  const row = day.rows.find(([known]) => known === code);
  return row ? { code, quant: row[1], value: row[2], date: day.date } : null;
}

/**
 * The course of one currency over stored days (oldest first), all in the newest day's unit: a price for 1000
 * beside one for 10 000 would be a fall by nine tenths. `quant` is that unit; null where it never occurs.
 */
export function courseOf(
  days: readonly StoredDay[],
  code: string,
): { quant: number; points: HistoryPoint[] } | null {
  const found = days.flatMap((day) => rateIn(day, code) ?? []);
  const quant = found.at(-1)?.quant;
  if (quant === undefined) return null;
  const points = found.map(({ date, value, quant: own }) => ({ date, value: rescale(value, own, quant) }));
  return { quant, points };
}

function rescale(value: number, from: number, to: number): number {
  if (from === to) return value;
  const [price, own, wanted] = [ratio(value), ratio(from), ratio(to)];
  const scaled = price && own && wanted && over(times(price, wanted), own);
  return scaled ? Number(toDecimal(scaled, 6)) : value;
}

/**
 * The days a chart of `span` days up to `today` still lacks, the most telling first: a week, a month and a
 * year ago; the last month; then one a week, then the rest. Sundays and Mondays repeat Saturday's rate and
 * are never asked for. A stored day without rates counts as known.
 */
export function missingDays(known: ReadonlySet<string>, today: string, span: number): string[] {
  const back = Array.from({ length: span + 1 }, (_, i) => i);
  const order = [...TELLING, ...back.slice(0, 31), ...back.filter((i) => i % 7 === 0), ...back];
  const wanted = order
    .filter((i, place) => place < TELLING.length || i <= span)
    .map((i) => tradedDay(addDays(today, -i)));
  return [...new Set(wanted)].filter((date) => !known.has(date));
}

/** The day whose rate is in force on `date`: Saturday for Sunday and Monday. */
export function tradedDay(date: string): string {
  const day = weekday(date);
  return day === 7 ? addDays(date, -1) : day === 1 ? addDays(date, -2) : date;
}

/**
 * The rate a point is compared with, `days` before it. Against the day before, a Sunday's and a Monday's rate is
 * compared as the Saturday's that it is: «no change» would only say that nobody traded.
 */
export function pointBefore(
  points: readonly HistoryPoint[],
  last: HistoryPoint,
  days: number,
): HistoryPoint | null {
  return pointOn(points, addDays(days === 1 ? tradedDay(last.date) : last.date, -days));
}

/** The last point on or before `date`; null where none is within the walk. */
export function pointOn(points: readonly HistoryPoint[], date: string): HistoryPoint | null {
  const point = points.findLast((one) => one.date <= date);
  return point && point.date >= addDays(date, -WALK_BACK_DAYS) ? point : null;
}
