import { parseCurrencyApi } from '../../core/rates/currency-api.ts';
import { defineFallbackSource } from '../../core/rates/source.ts';

/** The same files from their author's own place, as he asks: where the CDN fails or lags. */
export const pagesDev = defineFallbackSource({
  id: 'pages-dev',
  kind: 'market',
  urls: () => ['https://latest.currency-api.pages.dev/v1/currencies/usd.min.json'],
  parse: parseCurrencyApi,
});
