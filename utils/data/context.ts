import { createLexicon, type Lexicon, type LexiconSources } from '../core/context/lexicon.ts';
import type { CurrencyNouns, TextLanguage } from '../core/context/types.ts';
import { CURRENCY_CODES, CURRENCY_SYMBOLS } from './context-signs.ts';
import { PACKED_WORDS } from './context-words.ts';

/** Beside '' stands what the news of Kazakhstan means by the bare word; where that would be a guess there is none. */
export const CURRENCY_NOUNS: CurrencyNouns = {
  tenge: { '': 'KZT', kz: 'KZT' },
  dollar: { '': 'USD', us: 'USD', ca: 'CAD', au: 'AUD', sg: 'SGD', hk: 'HKD' },
  euro: { '': 'EUR' },
  rouble: { '': 'RUB', ru: 'RUB', by: 'BYN' },
  yuan: { '': 'CNY', cn: 'CNY' },
  // Also a weight.
  pound: { gb: 'GBP' },
  franc: { ch: 'CHF' },
  yen: { '': 'JPY', jp: 'JPY' },
  lira: { '': 'TRY', tr: 'TRY' },
  som: { '': 'KGS', kg: 'KGS', uz: 'UZS' },
  sum: { '': 'UZS', uz: 'UZS' },
  somoni: { '': 'TJS', tj: 'TJS' },
  lari: { '': 'GEL', ge: 'GEL' },
  dram: { '': 'AMD', am: 'AMD' },
  manat: { '': 'AZN', az: 'AZN' },
  dirham: { '': 'AED', ae: 'AED' },
  rial: { ir: 'IRR', sa: 'SAR' },
  dinar: { kw: 'KWD' },
  crown: { cz: 'CZK', dk: 'DKK', no: 'NOK', se: 'SEK' },
  rupee: { in: 'INR' },
  won: { '': 'KRW', kr: 'KRW' },
  zloty: { '': 'PLN', pl: 'PLN' },
  forint: { '': 'HUF', hu: 'HUF' },
  hryvnia: { '': 'UAH', ua: 'UAH' },
  baht: { '': 'THB', th: 'THB' },
  ringgit: { '': 'MYR', my: 'MYR' },
  leu: { md: 'MDL' },
  peso: { mx: 'MXN' },
  rand: { '': 'ZAR' },
  real: { '': 'BRL', br: 'BRL' },
};

const SOURCES: LexiconSources = {
  ...PACKED_WORDS,
  nouns: CURRENCY_NOUNS,
  symbols: CURRENCY_SYMBOLS,
  codes: CURRENCY_CODES,
};

const made = new Map<TextLanguage, Lexicon>();

/** The lexicon for a text in `language`, made once. */
export function lexiconFor(language: TextLanguage): Lexicon {
  const lexicon = made.get(language) ?? createLexicon(SOURCES, language);
  made.set(language, lexicon);
  return lexicon;
}
