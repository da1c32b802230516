import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, priceFor, sumText } from '../../../utils/core/rates/convert.ts';
import {
  compare,
  minus,
  over,
  type Ratio,
  ratio,
  times,
  toDecimal,
} from '../../../utils/core/rates/ratio.ts';

const exact = (text: string | number): Ratio => {
  const found = ratio(text);
  if (!found) throw new Error(`not a number: ${text}`);
  return found;
};

describe('exact numbers', () => {
  it.each([
    ['0.1', 1n, 10n],
    [5.87, 587n, 100n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    ['-12.50', -1250n, 100n],
  ])('%s', (text, n, d) => expect(ratio(text)).toEqual({ n, d }));

  it.each(['', ' ', 'NaN', 'Infinity', '1,5', '1.', '.5', '0x10', '1e9999'])('is not one: "%s"', (text) => {
    expect(ratio(text)).toBeNull();
  });

  it('adds up as on paper', () => {
    expect(compare(minus(exact(0.3), exact(0.1)), exact(0.2))).toBe(0);
  });

  it.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['0.0049', 2, '0.00'],
    ['-0.0049', 2, '0.00'],
    ['1.005', 2, '1.01'],
    ['1234.5', 0, '1235'],
    ['7', 3, '7.000'],
  ])('%s to %i places is %s', (text, places, shown) => expect(toDecimal(exact(text), places)).toBe(shown));

  it('rounds to within half of the last place, whatever the number', () => {
    const number = fc.tuple(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
    );
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 8 }), ([n, d], places) => {
        const off = minus({ n, d }, exact(toDecimal({ n, d }, places)));
        const size = { n: off.n < 0n ? -off.n : off.n, d: off.d };
        expect(compare(size, { n: 1n, d: 2n * 10n ** BigInt(places) })).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('does not divide by nothing', () => expect(over(exact(1), exact(0))).toBeNull());
});

const price = fc.record({
  value: fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100),
  quant: fc.constantFrom(1, 10, 100, 1000, 10_000),
});
const amount = fc
  .integer({ min: 0, max: 10 ** 12 })
  .map((cents) => exact(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`));

describe('conversion', () => {
  const prices = new Map([
    ['USD', { value: 505.21, quant: 1 }],
    ['UZS', { value: 3.93, quant: 100 }],
  ]);
  const shown = (sum: string, from: string, to: string) => {
    const found = convert(exact(sum), priceFor(from, prices), priceFor(to, prices));
    return found && sumText(found);
  };

  it.each([
    ['100', 'USD', 'KZT', '50521.00'],
    ['50521', 'KZT', 'USD', '100.00'],
    ['100', 'UZS', 'KZT', '3.93'],
    ['1', 'UZS', 'USD', '0.0000778'],
    ['1', 'KZT', 'UZS', '25.45'],
    ['0', 'USD', 'KZT', '0.00'],
    ['0.1', 'USD', 'KZT', '50.52'],
    ['1', 'KZT', 'KZT', '1.00'],
  ])('%s %s in %s is %s', (sum, from, to, expected) => expect(shown(sum, from, to)).toBe(expected));

  it('has nothing to say without a price', () => {
    expect(shown('1', 'EUR', 'KZT')).toBeNull();
    expect(convert(exact(1), { value: 0, quant: 1 }, { value: 1, quant: 1 })).toBeNull();
    expect(convert(exact(1), { value: Number.NaN, quant: 1 }, { value: 1, quant: 1 })).toBeNull();
  });

  it('comes back to where it started, to the last digit', () => {
    fc.assert(
      fc.property(amount, price, price, (sum, from, to) => {
        const there = convert(sum, from, to);
        const back = there && convert(there, to, from);
        expect(back && compare(back, sum)).toBe(0);
      }),
    );
  });

  it('does not depend on the unit a price is given for', () => {
    fc.assert(
      fc.property(amount, price, (sum, { value, quant }) => {
        const one = convert(sum, { value, quant }, { value: 1, quant: 1 });
        const ten = convert(
          sum,
          { value: Number(toDecimal(times(exact(value), exact(10)), 2)), quant: quant * 10 },
          { value: 1, quant: 1 },
        );
        expect(one && ten && compare(one, ten)).toBe(0);
      }),
    );
  });
});
