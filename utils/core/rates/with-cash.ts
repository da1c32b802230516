import { type CashState, cashKey, OFFER_LASTS_MS } from './cash-state.ts';
import type { CashRate, CashSourceId, RateQuote, RatesView } from './types.ts';

/** Whose word is taken for a city first: its exchange offices, then a chain of them, then banks. */
export const CASH_ORDER: readonly CashSourceId[] = ['kurs', 'mig', 'halyk', 'freedom'];

/**
 * The view with what is stored of the reader's city in its quotes, counted for the same unit as the official rate.
 * Prices older than a day are no offer any more and are left out; nothing is asked for here.
 */
export function withCash(view: RatesView, state: CashState, city: string, now: number): RatesView {
  const quotes = view.quotes.map((quote) => ({ ...quote, cash: cashOf(quote, state, city, now) }));
  return { ...view, quotes };
}

function cashOf({ code, quant }: RateQuote, state: CashState, city: string, now: number): CashRate | null {
  for (const source of CASH_ORDER) {
    const entry = state.entries[cashKey(source, city)];
    const found = entry?.summary.quotes.find((quote) => quote.code === code);
    const at = entry ? (entry.summary.asOf ?? entry.fetchedAt) : 0;
    if (!found || Math.abs(now - at) > OFFER_LASTS_MS) continue;
    const [buy, sell] = [found.buy, found.sell].map((price) => perQuant(price, quant));
    const asOf = new Date(at).toISOString();
    return { buy: buy ?? null, sell: sell ?? null, city, offices: found.offices, asOf, source };
  }
  return null;
}

/** Offices price one unit, the National Bank some of them a hundred. */
function perQuant(price: number | null, quant: number): number | null {
  return price === null ? null : Math.round(price * quant * 10_000) / 10_000;
}
