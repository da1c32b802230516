import type { IndexUnit } from './types.ts';

/** Values of the units from a day on, in tenge a month; null where no proof of the figure was found. */
export interface IndexRow {
  /** `YYYY-MM-DD`. */
  from: string;
  MRP: number | null;
  MZP: number | null;
  PM: number | null;
  /** Where fines and taxes kept another value of the МРП than benefits. */
  fineMRP?: number;
}

export interface IndexValue {
  tenge: number;
  /** The day from which it has been in force. */
  from: string;
}

/**
 * What a unit was worth on `date` (`YYYY-MM-DD`), or null: every year has its own law, so a year without a row has no
 * value, nor has a day on which fines and benefits differ unless `purpose` says which is meant.
 */
export function indexValueOn(
  rows: readonly IndexRow[],
  unit: IndexUnit,
  date: string,
  purpose: 'fine' | 'benefit' | null,
): IndexValue | null {
  const row = rows.findLast(({ from }) => from <= date && from.slice(0, 4) === date.slice(0, 4));
  if (!row) return null;
  const splits = unit === 'MRP' && row.fineMRP !== undefined;
  if (splits && purpose === null) return null;
  const tenge = splits && purpose === 'fine' ? (row.fineMRP ?? null) : row[unit];
  return tenge === null ? null : { tenge, from: row.from };
}

/** Journalists cut and round: «10 тыс. МРП (43,2 млн тенге)» is 43 250 000. */
const ROUNDING = 0.01;

/** Whether `tenge` is `count` units at the value of any year. */
export function isValueOfAnyYear(
  rows: readonly IndexRow[],
  unit: IndexUnit,
  count: number,
  tenge: number,
): boolean {
  return rows.some((row) =>
    [row[unit], unit === 'MRP' ? row.fineMRP : undefined].some(
      (value) => value && Math.abs(tenge / (count * value) - 1) <= ROUNDING,
    ),
  );
}

/**
 * How many МРП a sum is («= 50 МРП»), where it is exactly a count that law and news would name: whole, a half or a
 * quarter. Null otherwise: that something is 17,3 МРП tells nobody anything.
 */
export function asIndexCount(tenge: number, value: number): number | null {
  const count = Math.round((tenge / value) * 4) / 4;
  return count >= 1 && count <= 20_000 && Math.abs(count * value - tenge) < 1 ? count : null;
}
