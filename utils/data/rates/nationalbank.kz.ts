import { formatFeedDate } from '../../core/rates/astana.ts';
import { parseNbk } from '../../core/rates/nbk.ts';
import { defineRatesSource } from '../../core/rates/source.ts';

const PAGE = 'exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut';

/**
 * The official rates. One request brings all 39 currencies with the date they are in force. The host
 * sends no CORS header (only the background may read it) and no validators (nothing to ask conditionally).
 */
export const nationalBank = defineRatesSource({
  id: 'nbk',
  kind: 'official',
  name: {
    ru: 'Нацбанк РК',
    kk: 'ҚР Ұлттық Банкі',
    en: 'National Bank of Kazakhstan',
  },
  home: {
    ru: `https://nationalbank.kz/ru/${PAGE}`,
    kk: `https://nationalbank.kz/kz/${PAGE}`,
    en: `https://nationalbank.kz/en/${PAGE}`,
  },
  url: 'https://nationalbank.kz/rss/rates_all.xml',
  dayUrl: (date) => `https://nationalbank.kz/rss/get_rates.cfm?fdate=${formatFeedDate(date)}`,
  hostPattern: 'https://nationalbank.kz/*',
  parse: parseNbk,
});
