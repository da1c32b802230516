import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../utils/core/rates/amount-input.ts';
import { toDecimal } from '../../../utils/core/rates/ratio.ts';

const KNOWN = ['USD', 'EUR', 'RUB', 'CNY', 'UZS', 'GBP'];
const read = (text: string, comma: 'groups' | 'decimal' = 'decimal') => {
  const found = parseAmount(text, KNOWN, comma);
  return found && `${toDecimal(found.amount, 2)} ${found.code ?? '?'}`;
};

describe('a typed sum', () => {
  it.each([
    ['1 500,50', '1500.50 ?'],
    ['1\u00a0500,50', '1500.50 ?'],
    ['1\u202f500', '1500.00 ?'],
    ['1500.5', '1500.50 ?'],
    ['1,500', '1.50 ?'],
    ['1.5k', '1500.00 ?'],
    ['1,5к', '1500.00 ?'],
    ['2 млн', '2000000.00 ?'],
    ['2млн', '2000000.00 ?'],
    ['1,9 трлн тг', '1900000000000.00 KZT'],
    ['3 млрд.', '3000000000.00 ?'],
    ['12 мың теңге', '12000.00 KZT'],
    ['5 тыс. рублей', '5000.00 RUB'],
    ['100 usd', '100.00 USD'],
    ['100usd', '100.00 USD'],
    ['USD 100', '100.00 USD'],
    ['$100', '100.00 USD'],
    ['100$', '100.00 USD'],
    ['$1,5 млрд', '1500000000.00 USD'],
    ['250 евро', '250.00 EUR'],
    ['250 еуро', '250.00 EUR'],
    ['7 юаней', '7.00 CNY'],
    ['10 ₸', '10.00 KZT'],
    ['1.234.567', '1234567.00 ?'],
    ['1.234,56', '1234.56 ?'],
    ['1,234.56', '1234.56 ?'],
    ["1'000", '1000.00 ?'],
    ['0', '0.00 ?'],
    ['100.', '100.00 ?'],
    ['0,1', '0.10 ?'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('groups by comma in English', () => {
    expect(read('1,500', 'groups')).toBe('1500.00 ?');
    expect(read('1,5', 'groups')).toBe('1.50 ?');
    expect(read('1,500,000.25', 'groups')).toBe('1500000.25 ?');
  });

  it.each([
    '',
    'usd',
    'сто',
    '-',
    '1.23.4',
    '1,2,3',
    '12 13 usd eur',
    '100 xyz',
    '100 usd eur',
    '1 000 млн млн',
    '1e5',
    'a1b',
    '9'.repeat(41),
  ])('is refused: "%s"', (text) => expect(read(text)).toBeNull());

  it('knows only currencies that have a rate', () => {
    expect(parseAmount('5 лир', KNOWN)).toBeNull();
    expect(parseAmount('5 лир', [...KNOWN, 'TRY'])?.code).toBe('TRY');
  });

  it('reads back every sum as it is written in Russian', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (cents) => {
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
        const fraction = String(cents % 100).padStart(2, '0');
        expect(read(`${whole},${fraction}`)).toBe(`${whole.replaceAll('\u202f', '')}.${fraction} ?`);
      }),
    );
  });

  it('never throws and never gives a negative sum', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,  \u00a0$€kм-usdтгe'.split('')) }),
        (text) => {
          const found = parseAmount(text, KNOWN);
          if (found) expect(found.amount.n >= 0n).toBe(true);
        },
      ),
    );
  });
});
