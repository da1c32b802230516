import * as z from 'zod/mini';
import type { CashOffice } from '../../core/rates/cash.ts';
import { parseJson, readPrice } from '../../core/rates/json.ts';
import { defineCashSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

const answerShape = z.object({
  success: z.optional(z.literal(true)),
  data: z.object({ cash: z.array(z.unknown()) }),
});
/** The list also has crosses such as USD/RUB: only pairs against tenge count. */
const pairShape = z.object({
  buyCode: z.string().check(z.regex(/^[A-Z]{3}$/)),
  sellCode: z.literal('KZT'),
  buyRate: z.unknown(),
  sellRate: z.unknown(),
});

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
    const answer = answerShape.safeParse(json.value);
    if (!answer.success) return fail('rates.no-data', 'no cash');
    const prices: CashOffice['prices'] = {};
    for (const raw of answer.data.data.cash) {
      const pair = pairShape.safeParse(raw);
      if (!pair.success) continue;
      const { buyCode, buyRate, sellRate } = pair.data;
      const [buy, sell] = [readPrice(buyRate), readPrice(sellRate)];
      if ((buy !== null || sell !== null) && !(buyCode in prices)) prices[buyCode] = { buy, sell };
    }
    if (Object.keys(prices).length === 0) return fail('rates.empty');
    return ok([{ name: 'Freedom Bank', address: '', updatedAt: null, prices }]);
  },
});
