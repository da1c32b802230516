/** 1 March 2024, 00:00 by the old clock: the whole country moved to +05:00. */
const CHANGE = Date.UTC(2024, 1, 29, 18);

/** Offset of Astana's and Almaty's clocks on a day (`YYYY-MM-DD`). Summer time ended in 2004, before most archives. */
export function astanaOffset(isoDay: string): '+05:00' | '+06:00' {
  return isoDay >= '2024-03-01' ? '+05:00' : '+06:00';
}

/** A moment (ms UTC) as Astana's clock showed it: `2026-01-20T10:00:00+05:00`. */
export function astanaTime(ms: number): string {
  const hours = ms < CHANGE ? 6 : 5;
  return `${new Date(ms + hours * 3_600_000).toISOString().slice(0, 19)}+0${hours}:00`;
}
