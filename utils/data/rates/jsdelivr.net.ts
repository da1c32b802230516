import { parseCurrencyApi } from '../../core/rates/currency-api.ts';
import { defineFallbackSource } from '../../core/rates/source.ts';

/** A market's middle rates, CC0, once a day. jsDelivr is several networks at once, so not behind the one of Frankfurter. */
export const jsdelivr = defineFallbackSource({
  id: 'jsdelivr',
  kind: 'market',
  urls: () => ['https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@latest/v1/currencies/usd.min.json'],
  parse: parseCurrencyApi,
});
