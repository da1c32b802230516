import type { RateQuote, RatesView } from '../../utils/core/rates/types.ts';
import { formatNumber } from '../../utils/data/locales/format.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { cashText, figureOf, ownWords, rateText } from './rates-words.ts';

interface Props {
  code: string;
  quote: RateQuote | null;
  view: RatesView | null;
  /** Some currency of the strip has a cash price: every cell keeps a line for it. */
  hasCash: boolean;
  messages: Messages;
}

/** One currency: unit, official value, change, cash. Its lines keep their height while there is nothing yet. */
export function RateCell({ code, quote, view, hasCash, messages }: Props) {
  const figure = quote && figureOf(quote);
  // Another source's or day's than the line under the strip says: that is told instead of a change.
  const own = view && figure ? ownWords(messages, view, figure) : '';
  const unit = quote && quote.quant !== 1 ? `${formatNumber(messages, quote.quant, 0)}\u00a0${code}` : code;
  // Where the exchange was closed a change would say nothing.
  const change = view?.flat || quote?.market || own ? null : (quote?.official?.change ?? null);
  const direction = change === null ? 'none' : change > 0 ? 'up' : change < 0 ? 'down' : 'none';
  return (
    <li class="rate">
      <span class="visually-hidden">{spokenRate(code, quote, own || change, messages)}</span>
      <span class="rate-unit" aria-hidden="true">
        {unit}
      </span>
      <span class="rate-value" aria-hidden="true">
        {figure ? rateText(messages, figure.value) : '–'}
      </span>
      <span class={`rate-change rate-${direction}`} title={own} aria-hidden="true">
        {own && figure ? shortDay(figure.date) : change === null ? '\u00a0' : changeText(change, messages)}
      </span>
      {hasCash ? (
        <span class="rate-unit" aria-hidden="true">
          {quote?.cash
            ? `${cashText(messages, quote.cash.buy)}\u2009/\u2009${cashText(messages, quote.cash.sell)}`
            : '\u00a0'}
        </span>
      ) : null}
    </li>
  );
}

/** «20.11»: there is no room for more, the words are spoken and in the title. */
function shortDay(date: string): string {
  return date.slice(5).split('-').reverse().join('.');
}

function changeText(change: number, messages: Messages): string {
  if (change === 0) return rateText(messages, 0);
  return `${change > 0 ? '↑\u00a0+' : '↓\u00a0'}${rateText(messages, change)}`;
}

/** «доллар США: 505,21 тенге, курс вырос на 1,24»; in place of a number, `change` may be words. */
function spokenRate(
  code: string,
  quote: RateQuote | null,
  change: number | string | null,
  messages: Messages,
): string {
  const m = messages.rates;
  const name = messages.currencies[code] ?? code;
  const figure = quote && figureOf(quote);
  if (!quote || !figure) return `${name}: ${m.unknown}`;
  const value = rateText(messages, figure.value);
  const said =
    quote.quant === 1 ? m.one(name, value) : m.many(name, formatNumber(messages, quote.quant, 0), value);
  const moved =
    typeof change !== 'number'
      ? change
      : change === 0
        ? m.same
        : (change > 0 ? m.up : m.down)(rateText(messages, Math.abs(change)));
  const cash = quote.cash
    ? m.cashSides(cashText(messages, quote.cash.buy), cashText(messages, quote.cash.sell))
    : '';
  return [said, moved, cash].filter(Boolean).join(', ');
}
