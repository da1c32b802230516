import { isObject, isText } from '../../core/guards.ts';
import type { CashOffice } from '../../core/rates/cash.ts';
import { objectAt, parseJson, readPrice } from '../../core/rates/json.ts';
import { defineCashSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

/** Freedom Bank's cash desks. Prices are text, thousands with a space: "11 595.28". */
export const freedom = defineCashSource({
  id: 'freedom',
  kind: 'bank',
  host: 'bankffin.kz',
  hostPattern: 'https://bankffin.kz/*',
  cities: null,
  url: () => 'https://bankffin.kz/api/exchange-rates/getRates',
  home: () => 'https://bankffin.kz/ru/exchange-rates',
  maxBytes: 512 * 1024,
  parse(text) {
    const json = parseJson(text);
    if (!json.ok) return json;
    const cash = objectAt(json.value, 'data')?.cash;
    const success = objectAt(json.value)?.success;
    if (!Array.isArray(cash) || (success !== undefined && success !== true))
      return fail('rates.no-data', 'no cash');
    const prices: CashOffice['prices'] = {};
    for (const pair of cash) {
      // The list also has crosses such as USD/RUB: only pairs against tenge count.
      if (!isObject(pair) || pair.sellCode !== 'KZT') continue;
      const code = isText(pair.buyCode) ? pair.buyCode : '';
      const [buy, sell] = [readPrice(pair.buyRate), readPrice(pair.sellRate)];
      if (/^[A-Z]{3}$/.test(code) && (buy !== null || sell !== null) && !(code in prices))
        prices[code] = { buy, sell };
    }
    if (Object.keys(prices).length === 0) return fail('rates.empty');
    return ok([{ name: 'Freedom Bank', address: '', updatedAt: null, prices }]);
  },
});
