import { formatFeedDate } from '../../core/rates/astana.ts';
import { parseNbk } from '../../core/rates/nbk.ts';
import { defineRatesSource } from '../../core/rates/source.ts';

/**
 * The official rates. One request brings all 39 currencies with the date they are in force. The host
 * sends no CORS header (only the background may read it) and no validators (nothing to ask conditionally).
 */
export const nationalBank = defineRatesSource({
  id: 'nbk',
  kind: 'official',
  url: 'https://nationalbank.kz/rss/rates_all.xml',
  dayUrl: (date) => `https://nationalbank.kz/rss/get_rates.cfm?fdate=${formatFeedDate(date)}`,
  hostPattern: 'https://nationalbank.kz/*',
  parse: parseNbk,
});
