import { objectAt, parseJson } from '../../core/rates/json.ts';
import { fromDollarTable } from '../../core/rates/per-dollar.ts';
import { defineFallbackSource } from '../../core/rates/source.ts';
import { fail } from '../../core/result.ts';

/** 1 January 2020: an update before that is the zero of some clock. */
const OLDEST = 1_577_836_800;
const NEWEST = 4_102_444_800;

/**
 * Middle rates, once a day. Its terms: one request a day is welcome, 429 stands for twenty minutes, no
 * redistribution, and a link «Rates By Exchange Rate API» wherever they are shown.
 */
export const erApi = defineFallbackSource({
  id: 'er-api',
  kind: 'market',
  urls: () => ['https://open.er-api.com/v6/latest/USD'],
  parse(text, codes) {
    const json = parseJson(text);
    if (!json.ok) return json;
    const answer = objectAt(json.value);
    if (answer?.result !== 'success' || answer.base_code !== 'USD')
      return fail('rates.no-data', String(answer?.['error-type'] ?? answer?.base_code));
    const seconds = answer.time_last_update_unix;
    if (typeof seconds !== 'number' || !(seconds > OLDEST && seconds < NEWEST)) return fail('rates.no-date');
    const table = objectAt(answer, 'rates');
    if (!table) return fail('rates.empty');
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    return fromDollarTable((code) => table[code], date, codes);
  },
});
