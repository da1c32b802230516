import { describe, expect, it } from 'vitest';
import type { CashState } from '../../../utils/core/rates/cash-state.ts';
import type { CashSourceId } from '../../../utils/core/rates/types.ts';
import { ratesView } from '../../../utils/core/rates/view.ts';
import { CASH_ORDER, withCash } from '../../../utils/core/rates/with-cash.ts';
import { CASH_SOURCES } from '../../../utils/services/cash.ts';
import { at } from './world.ts';

const NOW = at('2026-10-14 12:00');
const HOUR = 60 * 60_000;

function state(
  prices: Partial<Record<CashSourceId, [buy: number | null, sell: number | null]>>,
  age = HOUR,
): CashState {
  const entries = Object.entries(prices).map(([source, [buy, sell]]) => {
    const quote = { buy, sell, bestBuy: null, bestSell: null, offices: 3 };
    const quotes = ['USD', 'UZS'].map((code) => ({ code, ...quote }));
    return [`${source} almaty`, { fetchedAt: NOW - age, summary: { quotes, asOf: null } }] as const;
  });
  return { entries: Object.fromEntries(entries), attempts: {} };
}

const official = (code: string, quant: number) => ({ code, quant, official: null, cash: null });
const view = {
  ...ratesView(null, NOW),
  quotes: [official('USD', 1), official('UZS', 100), official('EUR', 1)],
};
const cash = (stored: CashState, city = 'almaty', now = NOW) =>
  withCash(view, stored, city, now).quotes.map((quote) => quote.cash);

describe('cash prices beside the official rate', () => {
  it('are those of the reader’s city, for the unit of the official rate', () => {
    const asOf = new Date(NOW - HOUR).toISOString();
    const rest = { city: 'almaty', offices: 3, asOf, source: 'kurs' };
    expect(cash(state({ kurs: [0.0371, 0.0393] }))).toEqual([
      { buy: 0.0371, sell: 0.0393, ...rest },
      { buy: 3.71, sell: 3.93, ...rest },
      null,
    ]);
    expect(cash(state({ kurs: [449, 452] }), 'semei')).toEqual([null, null, null]);
  });

  it('are the offices’ word before a chain’s and a bank’s', () => {
    expect(cash(state({ halyk: [447, 453], mig: [448, 452] }))[0]?.source).toBe('mig');
    expect(CASH_SOURCES.map(({ id }) => id)).toEqual(CASH_ORDER);
  });

  it('may have one side only', () => {
    expect(cash(state({ kurs: [null, 452] }))[0]).toMatchObject({ buy: null, sell: 452 });
  });

  it('are no offer after a day, nor under a clock that was wrong', () => {
    expect(cash(state({ kurs: [449, 452] }, 25 * HOUR))).toEqual([null, null, null]);
    expect(cash(state({ kurs: [449, 452] }, -25 * HOUR))).toEqual([null, null, null]);
  });

  it('leave the official rate as it was', () => {
    const stored = state({ kurs: [449, 452] });
    const without = withCash(view, stored, 'almaty', NOW).quotes.map((quote) => ({ ...quote, cash: null }));
    expect(without).toEqual(view.quotes);
  });
});
