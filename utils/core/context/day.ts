import { astanaDate } from '../rates/astana.ts';

/** The day in Astana of an ISO time, `YYYY-MM-DD`; a date without a time is that day. Null for anything unreadable. */
export function astanaDay(iso: string | null): string | null {
  if (iso === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  const ms = Date.parse(iso);
  return Number.isFinite(ms) ? astanaDate(ms) : null;
}
