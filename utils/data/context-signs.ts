/** ¥ stands for yuan on some boards and for yen elsewhere: not read. */
export const CURRENCY_SYMBOLS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₸': 'KZT',
  '₺': 'TRY',
  '₴': 'UAH',
  '₼': 'AZN',
  '₾': 'GEL',
  '₹': 'INR',
  '₩': 'KRW',
};

/** Tenge and the codes of the National Bank's feed. */
export const CURRENCY_CODES = (
  'KZT AED AMD AUD AZN BRL BYN CAD CHF CNY CZK DKK EUR GBP GEL HKD HUF INR IRR JPY KGS KRW KWD MDL MXN MYR ' +
  'NOK PLN RUB SAR SEK SGD THB TJS TRY UAH USD UZS XDR ZAR'
).split(' ');
