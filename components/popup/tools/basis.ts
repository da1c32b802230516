import { TENGE } from '../../../utils/core/rates/convert.ts';
import type { RatesView } from '../../../utils/core/rates/types.ts';
import { formatAge, formatDate } from '../../../utils/data/locales/format.ts';
import { effectiveWords, type Figure, figureOf, ownWords, rateText } from '../rates-words.ts';
import type { DeskParts } from './parts.ts';
import type { CashModel } from './use-cash.ts';
import { type ConverterState, cashPrice, type DayPrices } from './use-converter.ts';

interface Counted extends Pick<DeskParts, 'words' | 'messages' | 'rates' | 'client'> {
  state: ConverterState;
  cash: CashModel;
  /** The chosen past day. */
  day: DayPrices | null;
}

/** What stands behind a conversion, said under it: one sentence for each rate, source and day. */
export function basisWords(counted: Counted, from: string, to: string): string[] {
  const { state, day, words, messages, rates } = counted;
  if (state.kind === 'cash') return cashWords(counted, from, to);
  if (day) return [words.converter.onDate(day.dates.map((date) => formatDate(messages, date)).join(', '))];
  const { view } = rates;
  if (!view) return [];
  const usual = view.source ? `${messages.rates.source[view.source]}, ${effectiveWords(messages, view)}` : '';
  const said = figuresOf(view, from, to).map((figure) => ownWords(messages, view, figure) || usual);
  return [...new Set(said)].filter(Boolean);
}

/** The figures a sum is counted by; tenge needs none. */
export function figuresOf(view: RatesView | null, from: string, to: string): Figure[] {
  return [from, to].flatMap((code) => {
    const quote = code === TENGE ? null : view?.quotes.find((one) => one.code === code);
    return (quote && figureOf(quote)) ?? [];
  });
}

/** Which side of whose price, and how old the older of the two is. */
function cashWords({ cash, words, messages, client }: Counted, from: string, to: string): string[] {
  const w = words.converter;
  const give = cashPrice(cash.reports, from, 'from');
  const take = cashPrice(cash.reports, to, 'to');
  const used = [give, take].flatMap((one) => (one?.source ? [{ source: one.source, at: one.at ?? 0 }] : []));
  const names = [...new Set(used.map(({ source }) => messages.rates.source[source]))].join(', ');
  const oldest = new Date(Math.min(...used.map(({ at }) => at), client.now())).toISOString();
  const sides = [
    give?.source ? w.sells(from, rateText(messages, give.price.value)) : '',
    take?.source ? w.buys(to, rateText(messages, take.price.value)) : '',
    names ? w.source(names, words.cities[cash.city], formatAge(messages, oldest, client.now())) : '',
  ];
  return [sides.filter(Boolean).join(' ')];
}
