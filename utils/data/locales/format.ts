import type { ContextMessages, Messages, ReadingMessages } from './ru.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Kazakhstan has been UTC+5 as a whole since 1 March 2024; older ICU data still says +6. */
const ASTANA_OFFSET = 5 * HOUR;

/**
 * A number with exactly `digits` decimals, grouped and pointed as the language does, with a real minus.
 * Anything that is not a finite number becomes a dash: the reader never sees NaN.
 */
export function formatNumber(m: Pick<ContextMessages, 'number'>, n: number, digits: number): string {
  if (!Number.isFinite(n)) return '–';
  const { decimal, group } = m.number;
  const rounded = Math.abs(n).toFixed(digits);
  const [whole = '0', fraction] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : grouped + decimal + fraction;
  return n < 0 && Number(rounded) > 0 ? `\u2212${text}` : text;
}

/** Day, month and clock as they stand in the text; `time` is null for a date without one. */
export interface WallClock {
  year: number;
  /** Counts from 0. */
  month: number;
  day: number;
  time: string | null;
}

/**
 * Reads `YYYY-MM-DD` or an ISO 8601 time. A time of Kazakhstan keeps its own clock, that of before March 2024
 * (+06:00) as well: it is what the outlet printed. Any other is moved to Astana. Null for anything else.
 */
export function wallClock(iso: string): WallClock | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(
    /Z$|[+-](?!0[56]:)\d\d:\d\d$/.test(iso) ? toAstana(iso) : iso,
  );
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]) - 1, Number(m[3])];
  if (month < 0 || month > 11 || day < 1 || day > 31) return null;
  return { year, month, day, time: m[4] ?? null };
}

function toAstana(iso: string): string {
  const ms = Date.parse(iso);
  return Number.isFinite(ms) ? new Date(ms + ASTANA_OFFSET).toISOString().slice(0, -1) : '';
}

/**
 * «24 декабря 2025, 18:05» in the language's own order. `time` adds the clock where the text has one,
 * `year: false` leaves the year out. An unreadable date gives an empty string.
 */
export function formatDate(
  m: Pick<ContextMessages, 'calendar'>,
  iso: string,
  options: { time?: boolean; year?: boolean } = {},
): string {
  const at = wallClock(iso);
  if (!at) return '';
  const { months, date } = m.calendar;
  const day = date(at.day, months[at.month] ?? '', options.year === false ? null : at.year);
  return options.time && at.time ? `${day}, ${at.time}` : day;
}

/**
 * «сегодня, 18:05», «вчера, 18:05», else the whole date with its time: the day against that of `now` (ms) in
 * Astana. An unreadable date gives an empty string.
 */
export function formatDay(
  m: Pick<ReadingMessages, 'calendar' | 'article'>,
  iso: string,
  now: number,
): string {
  const at = wallClock(iso);
  const isDay = (back: number) => {
    const day = wallClock(new Date(now - back).toISOString());
    return at?.day === day?.day && at?.month === day?.month && at?.year === day?.year;
  };
  if (!at || !Number.isFinite(now)) return '';
  if (isDay(0)) return m.article.today(at.time ?? '');
  if (isDay(DAY)) return m.article.yesterday(at.time ?? '');
  return formatDate(m, iso, { time: true });
}

/**
 * «5 минут назад» between an ISO time and `nowMs`. A time in the future (a clock set wrong) is "just now";
 * an unreadable or absurd time (before 2000, an epoch of zero) gives an empty string.
 */
export function formatAge(m: Pick<Messages, 'age'>, fromIso: string, nowMs: number): string {
  const from = Date.parse(fromIso);
  if (!(from > Date.UTC(2000, 0)) || !Number.isFinite(nowMs)) return '';
  const passed = nowMs - from;
  if (passed < MINUTE) return m.age.now;
  if (passed < HOUR) return m.age.minutes(Math.floor(passed / MINUTE));
  if (passed < DAY) return m.age.hours(Math.floor(passed / HOUR));
  return m.age.days(Math.floor(passed / DAY));
}
