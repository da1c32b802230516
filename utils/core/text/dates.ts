import { monthNumber } from './months.ts';
import { collapse } from './normalize.ts';

const DAY_MS = 86_400_000;

/**
 * Offset of Astana and Almaty wall time on a day: +05:00 since 1 March 2024, +06:00 before (the west of the
 * country kept +05:00 then, but no national outlet writes western time).
 */
export function astanaOffset(isoDay: string): '+05:00' | '+06:00' {
  return isoDay >= '2024-03-01' ? '+05:00' : '+06:00';
}

function pad(n: number | string): string {
  return String(n).padStart(2, '0');
}

function makeDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
}

function astanaDay(ms: number): string {
  return new Date(ms + 5 * 3_600_000).toISOString().slice(0, 10);
}

/** The same moment on Astana's clock: engines that store UTC mean the reader's time. */
function fromUtc(iso: string): string {
  const utc = Date.parse(iso);
  const offset = astanaOffset(iso.slice(0, 10));
  const local = new Date(utc + Number(offset.slice(1, 3)) * 3_600_000).toISOString();
  return `${local.slice(0, 19)}${offset}`;
}

/** An ISO-like stamp: kept with its own offset, UTC turned into Astana time; naive times are Astana time; a bare day stays a day. */
function parseIso(text: string): string | null {
  const m =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    );
  if (!m) return null;
  const day = makeDay(Number(m[1]), Number(m[2]), Number(m[3]));
  if (!day) return null;
  if (m[4] === undefined || m[5] === undefined) return day;
  if (Number(m[4]) > 23 || Number(m[5]) > 59 || Number(m[6] ?? 0) > 59) return day;
  // Offsets end at +14:00; with another one the moment cannot be told.
  if (/^[+-](?:1[5-9]|[2-9])|[6-9]\d$/.test(m[7] ?? '')) return day;
  const zone = m[7] ? m[7].toUpperCase() : astanaOffset(day);
  const clock = `${m[4]}:${m[5]}:${m[6] ?? '00'}`;
  if (zone === 'Z' || /^[+-]00:?00$/.test(zone)) return fromUtc(`${day}T${clock}Z`);
  return `${day}T${clock}${zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}

function findDay(text: string, readAt: number | null): string | null {
  const dotted = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/.exec(text);
  if (dotted) return makeDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  // «24 декабря 2025», «24 желтоқсан, 2025», «15 Август 2025»
  const dayFirst = /(?<!\d)(\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?\s+(\p{L}{3,})\.?,?\s+(\d{4})/u.exec(text);
  // «2025 жылғы 24 желтоқсан», «2025 ж. 24 желтоқсан»
  const yearFirst = /(\d{4})\s*(?:жылғы|жылы|ж\.)\s*(\d{1,2})\s+(\p{L}{3,})/u.exec(text);
  // “December 24, 2025”
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})/u.exec(text);
  const found = yearFirst
    ? [yearFirst[2], yearFirst[3], yearFirst[1]]
    : dayFirst
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : monthFirst
        ? [monthFirst[2], monthFirst[1], monthFirst[3]]
        : null;
  if (found) {
    const month = monthNumber(found[1] ?? '');
    return month ? makeDay(Number(found[2]), month, Number(found[0])) : null;
  }
  if (readAt === null) return null;
  if (/(?<!\p{L})(?:[сc]егодня|б[үу]г[іi]н|today)(?!\p{L})/iu.test(text)) return astanaDay(readAt);
  if (/(?<!\p{L})(?:вчера|кеше|yesterday)(?!\p{L})/iu.test(text)) return astanaDay(readAt - DAY_MS);
  return null;
}

/**
 * A date as Kazakhstan's outlets write it, as ISO 8601: with offset when a time is known, `YYYY-MM-DD` when
 * only the day is. Day first always. `readAt` (ms, UTC) makes «сегодня» and «кеше» readable; pass null for
 * a saved page of unknown age. Returns null when there is no date. Forms: facts of 98 outlets.
 */
export function parseNewsDate(raw: string, readAt: number | null): string | null {
  const text = collapse(raw).slice(0, 200);
  const iso = parseIso(text);
  if (iso) return iso;
  const day = findDay(text, readAt);
  if (!day) return null;
  const time = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/.exec(text);
  return time ? `${day}T${pad(time[1] ?? '')}:${time[2]}:00${astanaOffset(day)}` : day;
}
