import type { RateQuote } from '../../utils/core/rates/types.ts';
import { formatNumber } from '../../utils/data/locales/format.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { cashText, rateText } from './rates-words.ts';

interface Props {
  code: string;
  quote: RateQuote | null;
  /** The exchange was closed: a change would say nothing. */
  still: boolean;
  /** Some currency of the strip has a cash price: every cell keeps a line for it. */
  hasCash: boolean;
  messages: Messages;
}

/** One currency: unit, official value, change, cash. Its lines keep their height while there is nothing yet. */
export function RateCell({ code, quote, still, hasCash, messages }: Props) {
  const official = quote?.official ?? null;
  const value = quote?.market?.value ?? official?.value;
  const unit = quote && quote.quant !== 1 ? `${formatNumber(messages, quote.quant, 0)}\u00a0${code}` : code;
  const change = still || quote?.market ? null : (official?.change ?? null);
  const direction = change === null ? 'none' : change > 0 ? 'up' : change < 0 ? 'down' : 'none';
  return (
    <li class="rate">
      <span class="visually-hidden">{spokenRate(code, quote, change, messages)}</span>
      <span class="rate-unit" aria-hidden="true">
        {unit}
      </span>
      <span class="rate-value" aria-hidden="true">
        {value === undefined ? '–' : rateText(messages, value)}
      </span>
      <span class={`rate-change rate-${direction}`} aria-hidden="true">
        {change === null ? '\u00a0' : changeText(change, messages)}
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

function changeText(change: number, messages: Messages): string {
  if (change === 0) return rateText(messages, 0);
  return `${change > 0 ? '↑\u00a0+' : '↓\u00a0'}${rateText(messages, change)}`;
}

/** «доллар США: 505,21 тенге, курс вырос на 1,24». */
function spokenRate(
  code: string,
  quote: RateQuote | null,
  change: number | null,
  messages: Messages,
): string {
  const m = messages.rates;
  const name = messages.currencies[code] ?? code;
  const figure = quote?.market?.value ?? quote?.official?.value;
  if (!quote || figure === undefined) return `${name}: ${m.unknown}`;
  const value = rateText(messages, figure);
  const said =
    quote.quant === 1 ? m.one(name, value) : m.many(name, formatNumber(messages, quote.quant, 0), value);
  const moved =
    change === null
      ? ''
      : change === 0
        ? m.same
        : (change > 0 ? m.up : m.down)(rateText(messages, Math.abs(change)));
  const cash = quote.cash
    ? m.cashSides(cashText(messages, quote.cash.buy), cashText(messages, quote.cash.sell))
    : '';
  return [said, moved, cash].filter(Boolean).join(', ');
}
