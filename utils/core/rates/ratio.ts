/**
 * Exact arithmetic of money: a fraction of two whole numbers. A rate is a decimal with at most a few places
 * and a conversion one division, so nothing is rounded before it is shown (0.1 + 0.2 is 0.3 here, and
 * there and back again is where one started).
 */
export interface Ratio {
  /** Over a positive denominator. */
  n: bigint;
  d: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * A decimal number, «1500.5» or a JavaScript number, as an exact fraction; null for anything else. A number
 * stands for its shortest decimal form: 5.87 is 587/100, not the binary fraction nearest to it.
 */
export function ratio(decimal: string | number): Ratio | null {
  const m = DECIMAL.exec(String(decimal).trim());
  if (!m?.[2]) return null;
  const [, sign, whole, fraction = '', power = '0'] = m;
  const places = fraction.length - Number(power);
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return places >= 0
    ? { n: digits, d: 10n ** BigInt(places) }
    : { n: digits * 10n ** BigInt(-places), d: 1n };
}

export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });

/** Null for a division by zero. */
export function over(a: Ratio, b: Ratio): Ratio | null {
  if (b.n === 0n) return null;
  const sign = b.n < 0n ? -1n : 1n;
  return { n: a.n * b.d * sign, d: a.d * b.n * sign };
}

export const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

/** -1, 0 or 1. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Decimal text with exactly `places` places, halves away from zero as banks round: «-1.25». */
export function toDecimal({ n, d }: Ratio, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = n < 0n ? -n : n;
  const rounded = (size * scale * 2n + d) / (d * 2n);
  const digits = String(rounded).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return n < 0n && rounded !== 0n ? `-${text}` : text;
}
