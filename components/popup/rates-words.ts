import type { RateQuote, RatesView } from '../../utils/core/rates/types.ts';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { astanaTime, formatDate, formatNumber, wallClock } from '../../utils/data/locales/locale.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';

const DAY = 86_400_000;

/** Fixed public holidays (month-day): a session never takes place on them. */
const HOLIDAYS = '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16'.split(
  ' ',
);

/** «на сегодня», «на завтра, 25 ноября», «на 22 ноября»: the day the rate is in force, seen from Astana. */
export function effectiveWords(m: Messages, language: UiLanguage, asOf: string, nowMs: number): string {
  if (asOf === astanaTime(nowMs).slice(0, 10)) return m.rates.onToday;
  if (asOf === astanaTime(nowMs + DAY).slice(0, 10)) {
    return m.rates.onTomorrow(formatDate(language, asOf, { year: false }));
  }
  const at = wallClock(asOf);
  return at ? m.rates.onDate(at.day, at.month) : '';
}

/** No figure moved: the exchange was closed, and "0,00" would read as a calm market. */
export function isWithoutTrading(quotes: readonly RateQuote[]): boolean {
  return quotes.length > 0 && quotes.every((quote) => !quote.official?.change);
}

/**
 * Why the figures stand still, or ''. Friday's session sets the rate of Saturday, and Sunday and Monday repeat
 * it; where that Friday was itself a holiday, only what is certain is said.
 */
export function sessionWords(m: Messages, view: RatesView): string {
  if (!view.asOf) return '';
  const day = new Date(`${view.asOf}T00:00:00Z`);
  const daysSinceFriday = { 6: 1, 0: 2, 1: 3 }[day.getUTCDay()] ?? 0;
  const still = isWithoutTrading(view.quotes);
  if (daysSinceFriday > 0 && still === daysSinceFriday > 1) {
    const friday = new Date(day.getTime() - daysSinceFriday * DAY).toISOString().slice(5, 10);
    if (!HOLIDAYS.includes(friday)) return m.rates.setOnFriday;
  }
  return still ? m.rates.noTrading : '';
}

/** The bank publishes two decimals; a rarer finer figure keeps four rather than being rounded away. */
export function rateText(language: UiLanguage, value: number): string {
  const cents = value * 100;
  return formatNumber(language, value, Math.abs(cents - Math.round(cents)) > 1e-6 ? 4 : 2);
}

/** The sentence under the figures, or '' when all is well; that there are none yet is said in the line above. */
export function noticeWords(m: Messages, view: RatesView | null, failed: boolean): string {
  if (failed) return m.rates.broken;
  if (!view) return '';
  const has = view.quotes.length > 0;
  if (view.problem) return m.rates.problem[view.problem] + (has ? ` ${m.rates.keptLast}` : '');
  return has && view.stale ? m.rates.stale : '';
}
