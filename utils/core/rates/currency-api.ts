import { isText } from '../guards.ts';
import { fail, type Result } from '../result.ts';
import { isDate } from './astana.ts';
import { objectAt, parseJson } from './json.ts';
import { fromDollarTable } from './per-dollar.ts';
import type { RatesProblem, UnitRate } from './types.ts';

/**
 * `usd.json` of the currency-api: `{ "date": "2026-10-14", "usd": { "kzt": 450.12, … } }`, lower-case codes,
 * no nominals. The date inside counts, not that the answer came: `latest` has been days old.
 */
export function parseCurrencyApi(text: string, codes: readonly string[]): Result<UnitRate[], RatesProblem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const table = objectAt(json.value, 'usd');
  if (!table) return fail('rates.no-data', 'no usd');
  const date = objectAt(json.value)?.date;
  if (!isText(date) || !isDate(date)) return fail('rates.no-date');
  return fromDollarTable((code) => table[code.toLowerCase()], date, codes);
}
