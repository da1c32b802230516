import { fail, ok, type Result } from '../result.ts';
import { readPrice } from './json.ts';
import { findDoubt } from './plausible.ts';
import type { RatesProblem, UnitRate } from './types.ts';

/** Enough for any currency, and no more digits than a middle rate can mean. */
const DIGITS = 7;

/**
 * Tenge for one unit of each wanted currency, out of a table of units for one dollar («KZT»: 450.1). The
 * table must hold tenge and euro and be believable; currencies it lacks are left out.
 */
export function fromDollarTable(
  unitsPerDollar: (code: string) => unknown,
  date: string,
  codes: readonly string[],
): Result<UnitRate[], RatesProblem> {
  const tenge = readPrice(unitsPerDollar('KZT'));
  if (tenge === null) return fail('rates.empty', 'no KZT');
  const price = (code: string) => {
    const units = code === 'USD' ? 1 : readUnits(unitsPerDollar(code));
    return units === null ? null : Number((tenge / units).toPrecision(DIGITS));
  };
  const doubt = findDoubt(price);
  if (doubt !== null) return fail('rates.implausible', doubt);
  const rates = codes.flatMap((code) => {
    const value = price(code);
    return value === null ? [] : [{ code, value, date }];
  });
  return rates.length > 0 ? ok(rates) : fail('rates.empty', codes.join());
}

/** Longer decimals than a price has: 0.86012345678. */
function readUnits(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : readPrice(value);
}
