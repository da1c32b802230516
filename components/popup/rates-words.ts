import type { RateQuote, RatesView, SourceId } from '../../utils/core/rates/types.ts';
import { formatDate, formatNumber, wallClock } from '../../utils/data/locales/format.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';

/** Fixed public holidays (month-day): a session never takes place on them. */
const HOLIDAYS = '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16'.split(
  ' ',
);

/** «на сегодня», «на завтра, 25 ноября», «на 22 ноября»: the day the rate is in force; '' when unknown. */
export function effectiveWords(m: Messages, { label }: RatesView): string {
  if (!label) return '';
  if (label.kind === 'today' || label.kind === 'weekend') return m.rates.onToday;
  if (label.kind === 'tomorrow') return m.rates.onTomorrow(formatDate(m, label.date, { year: false }));
  return dayWords(m, label.date);
}

/**
 * Why today's figures stand still, or ''. Friday's session makes the rate of Saturday, Sunday and Monday;
 * where that Friday was itself a holiday, only what is certain is said.
 */
export function sessionWords(m: Messages, { label, flat }: RatesView): string {
  if (flat === 'holiday') return m.rates.noTrading;
  const isOurDay = label?.kind === 'today' || label?.kind === 'weekend';
  if (!isOurDay || !label.setOn) return '';
  return HOLIDAYS.includes(label.setOn.slice(5)) ? m.rates.noTrading : m.rates.setOnFriday;
}

/** What is shown of a quote: a market's rate before an official one that is days old. */
export interface Figure {
  value: number;
  source: SourceId;
  /** `YYYY-MM-DD`. */
  date: string;
}

export function figureOf({ market, official }: RateQuote): Figure | null {
  if (market) return market;
  return official && { value: official.value, source: official.source, date: official.effectiveDate };
}

/** «Нацбанк, на 20 ноября» of a figure that is not what the view's own line says of all; else ''. */
export function ownWords(m: Messages, { source, asOf }: RatesView, figure: Figure): string {
  if (figure.source === source && figure.date === asOf) return '';
  return `${m.rates.source[figure.source]}, ${dayWords(m, figure.date)}`;
}

function dayWords(m: Messages, date: string): string {
  const at = wallClock(date);
  return at ? m.rates.onDate(at.day, at.month) : '';
}

/** The bank publishes two decimals; a rarer finer figure keeps four rather than being rounded away. */
export function rateText(m: Messages, value: number): string {
  const cents = value * 100;
  return formatNumber(m, value, Math.abs(cents - Math.round(cents)) > 1e-6 ? 4 : 2);
}

/** A price of an exchange office: they move by tenths of a tenge, and cheap currencies by hundredths. */
export function cashText(m: Messages, price: number | null): string {
  if (price === null) return '–';
  // A median of 469,4 and 469,5 is 469,45, which a binary fraction would round down.
  return price >= 100 ? formatNumber(m, Math.round(price * 10) / 10, 1) : formatNumber(m, price, 2);
}

/** The sentence under the figures, or '' when all is well; that there are none yet is said in the line above. */
export function noticeWords(m: Messages, view: RatesView | null, failed: boolean): string {
  if (failed) return m.rates.broken;
  if (!view) return '';
  const has = view.quotes.length > 0;
  // What stands in for the bank's rates says in the line above whose it is; "kept" would be untrue.
  const isKept = has && (view.source === 'nbk' || view.source === null);
  // Past three days it is no longer the previous rate but an old one.
  const isOld = has && (view.label?.days ?? 0) < -3;
  const kept = isOld ? m.rates.old : isKept ? m.rates.keptLast : '';
  if (view.problem) return [m.rates.problem[view.problem], kept].filter(Boolean).join(' ');
  if (isOld) return m.rates.old;
  // On Sunday and Monday a rate of Saturday is in force, as the line above says.
  return has && view.stale && view.label?.kind !== 'weekend' ? m.rates.stale : '';
}
