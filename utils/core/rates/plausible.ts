/**
 * Bounds of believable rates, wide enough for every day since the tenge floated (1 USD: 120 in 2007, 540
 * in 2025). What lies outside is a mixed-up column or a lost nominal, not a market.
 */
export const USD_TENGE = { min: 100, max: 2000 } as const;
/** The pair stayed within 0.82 and 1.60 since the euro exists; swapped or shifted rows fall out. */
export const EUR_PER_USD = { min: 0.5, max: 2 } as const;
/** 4 to 9 tenge since 2010; a price per 100 roubles would be hundreds. */
export const RUB_TENGE_MAX = 50;

/**
 * What is not believable about rates, for the log; null when nothing. `tenge` gives tenge for one unit of
 * a currency, null where there is none; a whole document must have dollar and euro.
 */
export function findDoubt(tenge: (code: string) => number | null): string | null {
  const usd = tenge('USD');
  const eur = tenge('EUR');
  if (usd === null || eur === null) return 'USD or EUR missing';
  if (usd <= USD_TENGE.min || usd >= USD_TENGE.max) return `USD ${usd}`;
  if (eur / usd <= EUR_PER_USD.min || eur / usd >= EUR_PER_USD.max) return `USD ${usd}, EUR ${eur}`;
  const rub = tenge('RUB');
  if (rub !== null && (rub >= RUB_TENGE_MAX || rub >= usd)) return `RUB ${rub}`;
  return null;
}
