import { over, type Ratio, ratio } from './ratio.ts';

/** Tenge for `quant` units, as published. */
export interface Price {
  value: number;
  quant: number;
}

/** Tenge for one unit, exact; null without a price, or with one that is none. */
export function unitPrice(price: Price | null): Ratio | null {
  const value = price && ratio(price.value);
  const quant = price && ratio(price.quant);
  return value && quant && value.n > 0n ? over(value, quant) : null;
}
