import { isObject } from '../../core/guards.ts';
import type { CashOffice } from '../../core/rates/cash.ts';
import { objectAt, parseJson, readPrice } from '../../core/rates/json.ts';
import { defineCashSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

/** What the bank's branches pay and ask. Undocumented, without a key. */
export const halyk = defineCashSource({
  id: 'halyk',
  kind: 'bank',
  host: 'back.halykbank.kz',
  hostPattern: 'https://back.halykbank.kz/*',
  cities: null,
  url: () => 'https://back.halykbank.kz/common/currency-history',
  home: () => 'https://halykbank.kz/exchange-rates',
  maxBytes: 1024 * 1024,
  /**
   * Days are a list or an object with the keys "0", "1" …, newest first. On a new day the first one may still be
   * without prices: then the day before counts. Crosses such as XAU/USD are no prices in tenge.
   */
  parse(text) {
    const json = parseJson(text);
    if (!json.ok) return json;
    const history = objectAt(json.value, 'data')?.currencyHistory;
    if (!isObject(history) && !Array.isArray(history)) return fail('rates.no-data', 'no currencyHistory');
    for (const day of ['0', '1']) {
      const prices = readDay(objectAt((history as Record<string, unknown>)[day], 'privatePersons'));
      if (Object.keys(prices).length > 0)
        return ok([{ name: 'Halyk Bank', address: '', updatedAt: null, prices }]);
    }
    return fail('rates.empty');
  },
});

function readDay(section: Record<string, unknown> | null): CashOffice['prices'] {
  const prices: CashOffice['prices'] = {};
  for (const [pair, value] of Object.entries(section ?? {})) {
    const code = /^([A-Z]{3})\/KZT$/.exec(pair)?.[1];
    if (!code || !isObject(value)) continue;
    const [buy, sell] = [readPrice(value.buy), readPrice(value.sell)];
    if (buy !== null || sell !== null) prices[code] = { buy, sell };
  }
  return prices;
}
