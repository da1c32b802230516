import { describe, expect, it } from 'vitest';
import {
  convertAmount,
  type DatedRate,
  indexInTenge,
  type RatesByDate,
  roundLikeNews,
} from '../../../utils/core/context/convert.ts';
import type { Amount, IndexAmount } from '../../../utils/core/context/types.ts';
import { INDEX_ROWS } from '../../../utils/data/indices.ts';

/** Real days of the National Bank; a day without a document repeats the last one. */
const PUBLISHED: Record<string, Record<string, [number, number]>> = {
  '2026-04-01': { USD: [478.77, 1], EUR: [548.62, 1], AMD: [13.23, 10] },
  '2026-08-22': { USD: [456.88, 1], EUR: [532.6, 1] },
};

const rates: RatesByDate = {
  rateOn(code, date): DatedRate | null {
    const day = Object.keys(PUBLISHED).findLast((known) => known <= date);
    const rate = day && PUBLISHED[day]?.[code];
    return day && rate ? { value: rate[0], quant: rate[1], effectiveDate: day, source: 'nbk' } : null;
  },
};

const amount = (min: number, currency: string, more: Partial<Amount> = {}): Amount => ({
  ...{ kind: 'amount', start: 0, end: 1, text: '', bound: null, given: false },
  ...{ min, max: min, currency, ...more },
});
const day = { published: '2026-04-02', today: '2026-08-23', currencies: ['USD', 'EUR'] };

describe('conversion', () => {
  it('turns tenge into the reader’s currencies at the rate of the day, and today’s beside it', () => {
    const { published, today, why } = convertAmount(amount(478_770_000, 'KZT'), rates, day);
    expect(why).toBeNull();
    expect(published.map(({ currency, rate }) => [currency, rate.effectiveDate])).toEqual([
      ['USD', '2026-04-01'],
      ['EUR', '2026-04-01'],
    ]);
    expect(published[0]?.min).toBeCloseTo(1_000_000, 3);
    expect(today[0]?.min).toBeCloseTo(1_047_911.92, 1);
    expect(today[0]?.rate.effectiveDate).toBe('2026-08-22');
  });

  it('turns other money into tenge, by the unit the bank prices', () => {
    const { published } = convertAmount(amount(1000, 'AMD', { max: 2000 }), rates, day);
    expect(published).toHaveLength(1);
    expect(published[0]).toMatchObject({ currency: 'KZT', rateOf: 'AMD' });
    expect([published[0]?.min, published[0]?.max]).toEqual([1323, 2646]);
  });

  it('says today’s once where it is the same document', () => {
    expect(convertAmount(amount(5, 'USD'), rates, { ...day, today: '2026-04-02' }).today).toEqual([]);
  });

  it.each([
    ['given', amount(5, 'USD', { given: true }), day],
    ['no-date', amount(5, 'USD'), { ...day, published: null }],
    ['no-rate', amount(5, 'USD'), { ...day, published: '2009-01-01' }],
    ['no-rate', amount(5, 'CHF'), day],
    ['own-currency', amount(5, 'KZT'), { ...day, currencies: ['KZT'] }],
  ] as const)('says why there is none: %s', (why, sum, when) => {
    expect(convertAmount(sum, rates, when)).toEqual({ published: [], today: [], why });
  });

  it('never divides by a broken rate', () => {
    const broken: RatesByDate = {
      rateOn: (_code, date) => ({ value: 0, quant: 1, effectiveDate: date, source: 'nbk' }),
    };
    expect(convertAmount(amount(5, 'KZT'), broken, day).why).toBe('no-rate');
  });
});

describe('index units in tenge', () => {
  const index = (more: Partial<IndexAmount> = {}): IndexAmount => ({
    ...{ kind: 'index', start: 0, end: 1, text: '', bound: null, given: false, unit: 'MRP', purpose: null },
    ...{ min: 20, max: 50, ...more },
  });

  it('uses the value of the article’s day', () => {
    expect(indexInTenge(index(), INDEX_ROWS, '2026-05-01')).toEqual({
      min: 86_500,
      max: 216_250,
      value: { tenge: 4325, from: '2026-01-01' },
    });
  });

  it('is silent without a date, without a value and where the text gives it', () => {
    expect(indexInTenge(index(), INDEX_ROWS, null)).toBeNull();
    expect(indexInTenge(index(), INDEX_ROWS, '2022-06-01')).toBeNull();
    expect(indexInTenge(index({ given: true }), INDEX_ROWS, '2026-05-01')).toBeNull();
  });
});

describe('rounding as the news does', () => {
  it.each([
    [3_678_912_345, 3.68, 2, 1e9],
    [3_700_000, 3.7, 1, 1e6],
    [41_234_567, 41.2, 1, 1e6],
    [612_300_000, 612, 0, 1e6],
    [999_999, 1, 0, 1e6],
    [999_960_000, 1, 0, 1e9],
    [86_500, 86.5, 1, 1e3],
    [9_876.4, 9876, 0, 1],
    [10_000, 10, 0, 1e3],
    [45.678, 45.7, 1, 1],
    [2.345, 2.35, 2, 1],
    [2, 2, 0, 1],
    [0, 0, 0, 1],
    [Number.NaN, 0, 0, 1],
  ])('%d', (amount, value, digits, scale) => {
    expect(roundLikeNews(amount)).toEqual({ value, digits, scale });
  });
});
