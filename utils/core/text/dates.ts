import { astanaOffset, astanaTime } from './astana.ts';
import { monthNumber } from './months.ts';
import { collapse } from './normalize.ts';

const DAY_MS = 86_400_000;

/** Where year, month and day stand in a pattern; in figures the day always comes before the month. */
const FORMS: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)(\d{4})[-./](\d\d?)[-./](\d\d?)(?!\d)/, 1, 2, 3],
  [/(?<!\d)(\d\d?)[-./](\d\d?)[-./](\d{4}|\d\d)(?!\d)/, 3, 2, 1],
  // «2025 жылғы 24 желтоқсан», «2025 ж. 24 желтоқсан»
  [/(\d{4})\s*[жj]\S*\s*(\d\d?)[\s-]+([^\s\d.,]{3,})/, 1, 3, 2],
  // «24 декабря 2025», «24-желтоқсан, 2025», “3rd Oct. 2025”
  [/(?<!\d)(\d\d?)[a-z]{0,2}[\s-]+([^\s\d.,]{3,})[.,]*\s+(\d{4})(?!\d)/, 3, 2, 1],
  // “December 24, 2025”
  [/([^\s\d.,]{3,})\.?\s+(\d\d?)[a-z]{0,2},?\s+(\d{4})(?!\d)/, 3, 1, 2],
];

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

function makeDay(year: number, month: number, day: number): string | null {
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return year >= 1990 && year <= 2100 && iso === `${year}-${pad(month)}-${pad(day)}` ? iso : null;
}

function findDay(text: string): string | null {
  for (const [pattern, ...places] of FORMS) {
    const m = pattern.exec(text);
    if (!m) continue;
    const [year, month, day] = places.map((place) => m[place] ?? '') as [string, string, string];
    const full = year.length < 4 ? 2000 + Number(year) : Number(year);
    const number = Number(month) || (monthNumber(month) ?? 0);
    const found = makeDay(full, number, Number(day));
    if (found) return found;
    // «09/25/2025» can only be the American order.
    if (number > 12 && m[0].includes('/')) return makeDay(full, Number(day), number);
  }
  return null;
}

/** Days that only the day of reading makes a date: «сегодня», «кеше», and «12 марта, 14:20» of the year before it. */
function relativeDay(text: string, readAt: number): string | null {
  const today = astanaTime(readAt).slice(0, 10);
  const word = /(?:^|[\s,|])(?:([сc]егодня|б[үу]г[іi]н|today)|вчера|кеше|yesterday)(?![^\s,|])/.exec(text);
  if (word) return word[1] ? today : astanaTime(readAt - DAY_MS).slice(0, 10);
  const m = CLOCK.test(text) ? /(?<!\d)(\d\d?)[\s-]+([^\s\d.,]{3,})(?!\S*\s+\d{4})/.exec(text) : null;
  if (!m) return null;
  const [year, month, day] = [Number(today.slice(0, 4)), monthNumber(m[2] ?? '') ?? 0, Number(m[1])];
  const found = makeDay(year, month, day);
  return found !== null && found > today ? makeDay(year - 1, month, day) : found;
}

const CLOCK = /(?<![\d:.+])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?:\s?([ap])\.?m(?![a-z]))?/;
/** What stands behind a clock: “+05:00”, “.123+0500”, “Z”, “ UTC”, “ | GMT +5”, «МСК». */
const ZONE =
  /^(?:\.\d+)?\s?(?:z(?![a-z])|([+-]\d\d)(?::?(\d\d))?(?!\d))|(?:gmt|utc)(?:\s?([+-]\s?\d\d?)(?::?(\d\d))?)?|мск/;

/** The day with the line's clock. UTC becomes Astana time, no zone is Astana time, any other is kept. */
function withClock(day: string, text: string): string {
  const m = CLOCK.exec(text);
  if (!m) return day;
  const hours = m[4] ? (Number(m[1]) % 12) + (m[4] === 'p' ? 12 : 0) : Number(m[1]);
  const time = `${day}T${pad(hours)}:${m[2]}:${m[3] ?? '00'}`;
  const zone = ZONE.exec(text.slice(m.index + m[0].length));
  if (!zone) return time + astanaOffset(day);
  const offset = (zone[1] ?? zone[3] ?? (zone[0] === 'мск' ? '+3' : '+0')).replace(' ', '');
  const minutes = zone[2] ?? zone[4] ?? '00';
  // Offsets end at +14:00; with another one the moment cannot be told.
  if (Number(offset.slice(1)) > 14 || minutes > '59') return day;
  if (Number(offset) === 0 && minutes === '00') return astanaTime(Date.parse(`${time}Z`));
  return `${time}${offset.charAt(0)}${pad(offset.slice(1))}:${minutes}`;
}

/**
 * A date as Kazakhstan's outlets write it, as ISO 8601: with offset when a time is known, `YYYY-MM-DD` when
 * only the day is. Day first always. `readAt` (ms, UTC) makes «сегодня» and «кеше» readable; pass null for
 * a saved page of unknown age. Returns null when there is no date.
 */
export function parseNewsDate(raw: string, readAt: number | null): string | null {
  const text = collapse(raw.slice(0, 400))
    .slice(0, 200)
    .toLowerCase()
    // The basic format, as one agency's engine writes it: `20260312T1440+0500`.
    .replace(/^(\d{4})(\d\d)(\d\d)(?:t(\d\d)(\d\d)(?:\d\d)?|$)/, '$1-$2-$3t$4:$5');
  const day = findDay(text) ?? (readAt === null ? null : relativeDay(text, readAt));
  return day && withClock(day, text);
}
