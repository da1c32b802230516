import { compare, over, type Ratio, ratio, times, toDecimal } from './ratio.ts';

/** Tenge for `quant` units, as published. */
export interface Price {
  value: number;
  quant: number;
}

export const TENGE = 'KZT';
export const TENGE_PRICE: Price = { value: 1, quant: 1 };
const HUNDREDTH: Ratio = { n: 1n, d: 100n };

/**
 * `amount` of one currency in another by way of tenge: amount × from / to, exact. `priceOf` gives the price
 * of a currency, which side of buy and sell included; tenge has none. Null where a price is missing.
 */
export function convert(amount: Ratio, from: Price | null, to: Price | null): Ratio | null {
  const start = unitPrice(from);
  const end = unitPrice(to);
  return start && end ? over(times(amount, start), end) : null;
}

/** The price of tenge in tenge, or the given one. */
export function priceFor(code: string, prices: ReadonlyMap<string, Price>): Price | null {
  return code === TENGE ? TENGE_PRICE : (prices.get(code) ?? null);
}

function unitPrice(price: Price | null): Ratio | null {
  const value = price && ratio(price.value);
  const quant = price && ratio(price.quant);
  return value && quant && value.n > 0n ? over(value, quant) : null;
}

/**
 * A sum as it is shown, decimal text with a point: two places; below one hundredth as many as give three
 * digits that say something (1 sum is 0.00009 dollars, not 0.00), at most ten.
 */
export function sumText(sum: Ratio): string {
  const size: Ratio = { n: sum.n < 0n ? -sum.n : sum.n, d: sum.d };
  if (sum.n === 0n || compare(size, HUNDREDTH) >= 0) return toDecimal(sum, 2);
  let places = 2;
  while (places < 8 && compare(times(size, { n: 10n ** BigInt(places), d: 1n }), { n: 1n, d: 1n }) < 0)
    places += 1;
  return toDecimal(sum, places + 2);
}
