/**
 * The calendar of the rates. Offsets are fixed numbers because browsers with old zone data still put
 * Almaty at UTC+6; Kazakhstan has no daylight saving time.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 1 March 2024, 00:00 by the old clocks: the whole country went to UTC+5. */
const ONE_ZONE_SINCE = Date.UTC(2024, 1, 29, 18);
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FEED_DATE = /^(\d{2})\.(\d{2})\.(\d{4}|\d{2})$/;

/** Hours Astana is ahead of UTC at that instant: 6 before 2024-03-01, 5 since. */
function offset(msUtc: number): number {
  return (msUtc < ONE_ZONE_SINCE ? 6 : 5) * HOUR;
}

/** The day in Astana at an instant (ms since the epoch), `YYYY-MM-DD`. */
export function astanaDate(msUtc: number): string {
  return new Date(msUtc + offset(msUtc)).toISOString().slice(0, 10);
}

/** The instant (ms since the epoch) at which it is `minutes` after midnight of `date` in Astana. */
export function astanaInstant(date: string, minutes: number): number {
  const wall = midnight(date) + minutes * MINUTE;
  const now = wall - 5 * HOUR;
  return now < ONE_ZONE_SINCE ? wall - 6 * HOUR : now;
}

/**
 * A date as the feed writes it, `DD.MM.YYYY` or (2018) `DD.MM.YY`, as `YYYY-MM-DD`; null for anything
 * else, for days that do not exist and for years without a tenge (it was introduced in 1993).
 */
export function parseFeedDate(text: string): string | null {
  const m = FEED_DATE.exec(text.trim());
  if (!m?.[1] || !m[2] || !m[3]) return null;
  const year = m[3].length === 2 ? `20${m[3]}` : m[3];
  const iso = `${year}-${m[2]}-${m[1]}`;
  return Number(year) >= 1993 && Number(year) < 2100 && isDate(iso) ? iso : null;
}

/** `YYYY-MM-DD` as the feed's addresses want it, `DD.MM.YYYY`. */
export function formatFeedDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** A day of the calendar, `YYYY-MM-DD` (no 31 February). */
export function isDate(text: string): boolean {
  const ms = ISO_DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: string): number {
  return new Date(midnight(date)).getUTCDay() || 7;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(midnight(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`: 1 when `to` is the day after. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

function midnight(date: string): number {
  if (!isDate(date)) throw new Error(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}
