import { isObject } from '../../core/guards.ts';
import { isDate } from '../../core/rates/astana.ts';
import { parseJson, readPrice } from '../../core/rates/json.ts';
import { USD_TENGE } from '../../core/rates/plausible.ts';
import { defineFallbackSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

/**
 * The National Bank's figures, republished a day late (Saturday's stands until Monday afternoon). One
 * currency a request: an inverted table would be rounded to three digits. Any unknown parameter is answered
 * with 422, so nothing may be added to defeat a cache; without `providers` it is a blend of other banks.
 */
export const frankfurter = defineFallbackSource({
  id: 'frankfurter',
  kind: 'republished',
  urls: (codes) =>
    codes.map((code) => `https://api.frankfurter.dev/v2/rates?providers=NBK&base=${code}&quotes=KZT`),
  parse(text, codes) {
    const json = parseJson(text);
    if (!json.ok) return json;
    if (!Array.isArray(json.value)) return fail('rates.no-data', 'no list');
    const rates = json.value.flatMap((row: unknown) => {
      if (!isObject(row) || row.quote !== 'KZT') return [];
      const code = codes.find((wanted) => wanted === row.base);
      const value = readPrice(row.rate);
      return code && value && isDate(String(row.date)) ? [{ code, value, date: String(row.date) }] : [];
    });
    if (rates.length === 0) return fail('rates.empty');
    const usd = rates.find(({ code }) => code === 'USD')?.value;
    const isOdd = usd !== undefined && (usd <= USD_TENGE.min || usd >= USD_TENGE.max);
    return isOdd ? fail('rates.implausible', `USD ${usd}`) : ok(rates);
  },
});
