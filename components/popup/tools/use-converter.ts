import { useEffect, useMemo, useState } from 'preact/hooks';
import { type AmountInput, parseAmount } from '../../../utils/core/rates/amount-input.ts';
import type { CashReport } from '../../../utils/core/rates/cash.ts';
import { convert, type Price, sumText, TENGE, TENGE_PRICE } from '../../../utils/core/rates/convert.ts';
import type { OfficialOn } from '../../../utils/core/rates/days.ts';
import type { RateQuote } from '../../../utils/core/rates/types.ts';
import type { ToolsClient } from './client.ts';

export type PriceKind = 'official' | 'cash';

export interface ConverterState {
  text: string;
  from: string;
  to: string;
  kind: PriceKind;
  /** `YYYY-MM-DD`; empty for the latest. */
  date: string;
}

/** What is known of the two currencies on the chosen day. */
export interface DayPrices {
  /** The day asked for. */
  date: string;
  prices: Map<string, Price>;
  /** Dates of the documents the prices stand in. */
  dates: string[];
  failed: boolean;
}

/** The amount as understood, the sum it makes as decimal text, and the currency it is counted from. */
export interface Outcome {
  input: AmountInput | null;
  from: string;
  sum: string | null;
  /** The code without a price, when that is why there is no sum. */
  missing: string | null;
}

export function outcomeOf(
  { text, from, to }: Pick<ConverterState, 'text' | 'from' | 'to'>,
  prices: (code: string, side: 'from' | 'to') => Price | null,
  known: readonly string[],
  comma: 'decimal' | 'groups',
): Outcome {
  const input = parseAmount(text, known, comma);
  const source = input?.code ?? from;
  if (!input) return { input, from: source, sum: null, missing: null };
  const [start, end] = [prices(source, 'from'), prices(to, 'to')];
  const sum = convert(input.amount, start, end);
  return {
    input,
    from: source,
    sum: sum && sumText(sum),
    missing: start === null ? source : end === null ? to : null,
  };
}

/** Official prices of the newest document, or a market's where that is what there is. */
export function latestPrices(quotes: readonly RateQuote[]): Map<string, Price> {
  return new Map(
    quotes.flatMap(({ code, quant, official, market }): [string, Price][] => {
      const value = market?.value ?? official?.value;
      return value === undefined ? [] : [[code, { value, quant }]];
    }),
  );
}

/**
 * What an exchange office pays or asks: it buys the currency that is given and sells the one that is wanted.
 * The first source that has the side counts; sources come with the city's offices first.
 */
export function cashPrice(
  reports: readonly CashReport[],
  code: string,
  side: 'from' | 'to',
): CashPrice | null {
  if (code === TENGE) return { price: TENGE_PRICE, source: null, at: null };
  for (const { summary, source, fetchedAt } of reports) {
    const quote = summary?.quotes.find((one) => one.code === code);
    const value = side === 'from' ? quote?.buy : quote?.sell;
    if (value) return { price: { value, quant: 1 }, source, at: summary?.asOf ?? fetchedAt };
  }
  return null;
}

interface CashPrice {
  price: Price;
  /** Null for tenge. */
  source: CashReport['source'] | null;
  /** ms of the source's word, or of its answer where it gives no time. */
  at: number | null;
}

/** The official prices of a past day, asked for when day or currencies change; null while they are looked up. */
export function useDayPrices(client: ToolsClient, date: string, codes: readonly string[]): DayPrices | null {
  const wanted = codes.filter((code) => code !== TENGE).join();
  const [found, setFound] = useState<(DayPrices & { wanted: string }) | null>(null);
  useEffect(() => {
    if (!date) return;
    let isCurrent = true;
    const ask = wanted.split(',').filter(Boolean);
    Promise.all(ask.map((code) => client.on(code, date))).then(
      (answers) => {
        const rates = answers.flatMap((answer): OfficialOn[] => (answer.ok ? [answer.value] : []));
        const prices = new Map(rates.map(({ code, value, quant }) => [code, { value, quant }]));
        const dates = [...new Set(rates.map((rate) => rate.date))];
        if (isCurrent) setFound({ wanted, date, prices, dates, failed: rates.length < ask.length });
      },
      () => isCurrent && setFound({ wanted, date, prices: new Map(), dates: [], failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, date, wanted]);
  return useMemo(
    () => (date && found?.date === date && found.wanted === wanted ? found : null),
    [date, found, wanted],
  );
}
