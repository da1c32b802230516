import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CashOffice, summarise } from '../../../utils/core/rates/cash.ts';

const NOW = Date.parse('2026-10-14T09:00:00Z');
const HOUR = 3_600_000;
const OFFICIAL = new Map([
  ['USD', 451],
  ['EUR', 524],
]);

function office(name: string, usd: [number | null, number | null], age = 0): CashOffice {
  return {
    name,
    address: `${name}, 1`,
    updatedAt: NOW - age,
    prices: { USD: { buy: usd[0], sell: usd[1] } },
  };
}
const usd = (...offices: CashOffice[]) =>
  summarise(offices, OFFICIAL, NOW).quotes.find(({ code }) => code === 'USD');

describe('a city’s exchange offices', () => {
  it('give medians, the best of each side and their number', () => {
    const { quotes, asOf } = summarise(
      [office('А', [449, 453], HOUR), office('Б', [450, 452], 2 * HOUR), office('В', [448, 454], 3 * HOUR)],
      OFFICIAL,
      NOW,
    );
    expect(quotes).toEqual([
      {
        code: 'USD',
        buy: 449,
        sell: 453,
        bestBuy: { value: 450, name: 'Б', address: 'Б, 1' },
        bestSell: { value: 452, name: 'Б', address: 'Б, 1' },
        offices: 3,
      },
    ]);
    expect(asOf).toBe(NOW - HOUR);
  });

  it('of an even number the middle lies between two, exactly', () => {
    expect(usd(office('А', [449.1, 452]), office('Б', [449.2, 453]))).toMatchObject({
      buy: 449.15,
      sell: 452.5,
    });
  });

  it('of a currency of less than a tenge no digit is lost', () => {
    const sums = (buy: number, sell: number) => ({
      ...office('А', [449, 452]),
      prices: { UZS: { buy, sell } },
    });
    const { quotes } = summarise(
      [sums(0.0381, 0.0409), sums(0.0382, 0.041)],
      new Map([['UZS', 0.0393]]),
      NOW,
    );
    expect(quotes[0]).toMatchObject({ code: 'UZS', buy: 0.03815, sell: 0.04095 });
  });

  it('that were silent for a day do not count, nor those from the future', () => {
    expect(
      usd(office('А', [449, 453]), office('Б', [470, 471], 25 * HOUR), office('В', [470, 471], -2 * HOUR)),
    ).toMatchObject({
      offices: 1,
      bestBuy: { name: 'А' },
    });
  });

  it('a price far from the official one is a slip, and only that side falls out', () => {
    expect(usd(office('А', [449, 453]), office('Б', [45.1, 452]), office('В', [449.5, 4530]))).toMatchObject({
      buy: 449.25,
      sell: 452.5,
      offices: 3,
    });
    expect(usd(office('А', [383.4, 453]))?.buy).toBe(383.4);
    expect(usd(office('А', [383.3, 453]))?.buy).toBeNull();
  });

  it('that sell below what they pay are mixed up', () =>
    expect(usd(office('А', [453, 449]))).toBeUndefined());

  it('without one that counts there is no time', () => {
    expect(summarise([office('А', [1, 2])], OFFICIAL, NOW)).toEqual({ quotes: [], asOf: null });
  });

  it('are listed in the official order, then the rest, gold last', () => {
    const prices = {
      GOLD: { buy: 59_000, sell: 62_000 },
      KGS: { buy: 5, sell: 6 },
      EUR: { buy: 520, sell: 527 },
      USD: { buy: 450, sell: 452 },
    };
    const { quotes } = summarise([{ name: 'МиГ', address: '', updatedAt: null, prices }], OFFICIAL, NOW);
    expect(quotes.map(({ code }) => code)).toEqual(['USD', 'EUR', 'KGS', 'GOLD']);
  });

  it('whatever they say, the best is never worse than the median and nothing is off by more than 15 %', () => {
    const side = fc.option(fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100));
    const any = fc.array(fc.tuple(side, side, fc.integer({ min: -5, max: 50 })));
    fc.assert(
      fc.property(any, (list) => {
        const quote = usd(...list.map(([buy, sell, age], i) => office(`${i}`, [buy, sell], age * HOUR)));
        if (!quote) return;
        expect((quote.bestBuy?.value ?? 0) >= (quote.buy ?? 0)).toBe(true);
        expect((quote.bestSell?.value ?? Infinity) <= (quote.sell ?? Infinity)).toBe(true);
        for (const value of [quote.buy, quote.sell, quote.bestBuy?.value, quote.bestSell?.value])
          if (value != null) expect(Math.abs(value / 451 - 1)).toBeLessThanOrEqual(0.1501);
      }),
    );
  });
});
