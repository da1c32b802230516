import { astanaTime } from '../text/astana.ts';
import { parseNewsDate } from '../text/dates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Where a date comes from, by how much it is worth: what the page tells machines (`json-ld`, `meta`, `mark` of an
 * element), what it shows readers, the address; `change` is the time of a change that stands in for a missing
 * time of publishing.
 */
export type DateFamily = 'json-ld' | 'meta' | 'mark' | 'shown' | 'address' | 'change';

/** One source's date. */
export interface DateClaim {
  family: DateFamily;
  /** As published. */
  raw: string;
  /** A time of change that engines also write on publishing. */
  mayStandIn?: boolean;
  /** As `parseNewsDate` answers; null for a date that is none («1970-01-01», «0000-00-00»). */
  iso: string | null;
  /** ms UTC; NaN for a bare day. */
  ms: number;
  /** Told by a word («сегодня»), true only on the day of reading. */
  isRelative: boolean;
}

/** A claim out of a source's text; `iso` where the text's date is already read. */
export function claimDate(
  from: Pick<DateClaim, 'family' | 'raw' | 'mayStandIn'>,
  readAt: number | null,
  iso = parseNewsDate(from.raw, readAt),
): DateClaim {
  return {
    ...from,
    iso,
    ms: iso?.includes('T') ? Date.parse(iso) : Number.NaN,
    isRelative: iso !== null && readAt !== null && parseNewsDate(from.raw, null) === null,
  };
}

export interface DatesInput {
  /** The more trusted first. */
  published: readonly DateClaim[];
  modified: readonly DateClaim[];
  readAt: number | null;
  /** The page is one of Kazakhstan: what it shows is Astana time. */
  isLocal: boolean;
  /** It is in neither of the country's languages: its UTC stays UTC, of which the day is told. */
  isForeign: boolean;
}

export interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

/**
 * One time of publishing and one of change out of what the sources say. The most trusted sound source wins; a bare
 * day takes the clock of a source of the same day; a clock with a wrong zone mark is mended by what the page shows.
 * A change before the publishing is none.
 */
export function resolveDates({ published, modified, readAt, isLocal, isForeign }: DatesInput): Dates {
  const latest = readAt === null ? Number.POSITIVE_INFINITY : readAt + 12 * HOUR;
  const isPast = (claim: DateClaim) => claim.iso !== null && !(startOf(claim.iso) > latest);
  const changes = modified.filter(isPast);
  const dated = published.filter(({ iso }) => iso !== null);
  const isSound = (claim: DateClaim) => isPast(claim) && !claim.isRelative && claim.family !== 'change';
  const first = dated.find(isSound) ?? dated[0];
  const base = first && withClock(first, dated);
  // What a page of another country shows mends nothing; one of this country is told on Astana's clock, for some of
  // its engines stamp Moscow's or an old offset.
  const shift = base && isLocal ? zoneShift(base, dated, changes) : 0;
  const tell = ({ raw, iso, ms }: DateClaim, by = shift) => {
    if (!ms) return iso;
    if (isLocal) return astanaTime(ms + by);
    return isForeign && UTC.test(raw) ? `${new Date(ms).toISOString().slice(0, 19)}+00:00` : iso;
  };
  const publishedAt = base ? tell(base) : null;
  // A source whose zone was mended is mended here too.
  const changed = changes.map((claim) => tell(claim, claim.family === first?.family ? shift : 0));
  return { publishedAt, modifiedAt: changed.find((iso) => isLater(iso, publishedAt)) ?? null };
}

/** A bare day, or midnight, takes the time from a source of the same day that has one. */
function withClock(first: DateClaim, pool: readonly DateClaim[]): DateClaim {
  const day = first.iso?.slice(0, 10) ?? '';
  const hasClock = ({ iso }: DateClaim) => /T(?!00:00)/.test(iso ?? '');
  return [first, ...pool].find((claim) => hasClock(claim) && claim.iso?.startsWith(day)) ?? first;
}

/**
 * What to add (ms) to a time whose zone mark is wrong, a whole zone apart from the clock that the page shows: 1 stale
 * zone, 2 and 3 Moscow, 5 and 6 UTC. 0 when right.
 */
function zoneShift(base: DateClaim, pool: readonly DateClaim[], changes: readonly DateClaim[]): number {
  // Engines tell machines the seconds, readers only minutes.
  const apart = ({ ms }: DateClaim) => Math.floor(ms / MINUTE) - Math.floor(base.ms / MINUTE);
  const isChange = (claim: DateClaim) => changes.some((change) => apart(change) === apart(claim));
  const isWrong = (claim: DateClaim) => claim.family === 'shown' && ZONES.has(Math.abs(apart(claim)) / 60);
  const shown =
    base.family === 'shown' ? undefined : pool.find((claim) => isWrong(claim) && !isChange(claim));
  return shown ? apart(shown) * MINUTE : 0;
}

/** `parseNewsDate` tells it as Astana time. */
const UTC = /(?:z|[+-]00:?00|utc|gmt)$/i;

const ZONES = new Set([1, 2, 3, 5, 6]);

function isLater(change: string | null, published: string | null): boolean {
  if (!change || !published) return change !== null;
  // Of a time and a bare day the days are compared.
  return change.length === published.length
    ? Date.parse(change) > Date.parse(published)
    : change.slice(0, 10) > published.slice(0, 10);
}

/** The first moment that a date can mean. */
function startOf(iso: string): number {
  return Date.parse(iso.includes('T') ? iso : `${iso}T00:00+05:00`);
}
