import { astanaTime } from '../text/astana.ts';
import { parseNewsDate } from '../text/dates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
  /** Date and clock as written, whatever the zone: `2026-01-20T10:00`; '' for a bare day. */
  wall: string;
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
  const isTimed = iso?.includes('T') === true;
  const written = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.exec(from.raw)?.[0].replace(' ', 'T');
  return {
    ...from,
    iso,
    wall: isTimed ? (written ?? iso.slice(0, 16)) : '',
    ms: isTimed ? Date.parse(iso) : Number.NaN,
    isRelative: iso !== null && readAt !== null && !written && parseNewsDate(from.raw, null) === null,
  };
}

export interface DatesInput {
  /** The more trusted first. */
  published: readonly DateClaim[];
  modified: readonly DateClaim[];
  readAt: number | null;
  /** The page is one of Kazakhstan: what it shows is Astana time. */
  isLocal: boolean;
}

export interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

/**
 * One time of publishing and one of change out of what the sources say. The most trusted sound source wins; two
 * others that agree on another day outvote it; a bare day takes the clock of a source of the same day; a clock
 * with a wrong zone mark is mended by what the page shows. A change before the publishing is none.
 */
export function resolveDates({ published, modified, readAt, isLocal }: DatesInput): Dates {
  const latest = readAt === null ? Number.POSITIVE_INFINITY : readAt + DAY / 2;
  const changes = modified.filter(({ iso }) => iso !== null);
  const dated = published.filter(({ iso }) => iso !== null);
  const sound = dated.filter((claim) => isSound(claim, changes, latest));
  const first = choose(sound.length > 0 ? sound : dated);
  const base = first && withClock(first, dated);
  // What a page of another country shows mends nothing; one of this country is told on Astana's clock, for some of
  // its engines stamp Moscow's or an old offset.
  const shift = base && isLocal ? zoneShift(base, dated, changes) : 0;
  const tell = ({ iso, ms }: DateClaim, by = shift) => (isLocal && ms ? astanaTime(ms + by) : iso);
  const publishedAt = base && tell(base);
  // A source whose zone was mended is mended here too.
  const modifiedAt =
    changes
      .filter((claim) => start(claim) <= latest)
      .map((claim) => tell(claim, claim.family === first?.family ? shift : 0))
      .find((iso) => isLater(iso, publishedAt)) ?? null;
  return { publishedAt, modifiedAt };
}

/** Can be true: neither to come nor, as what is written anew on each request, later than every change. */
function isSound(claim: DateClaim, changes: readonly DateClaim[], latest: number): boolean {
  const isLate =
    changes.length > 0 && changes.every((change) => !change.isRelative && start(claim) > start(change) + DAY);
  return start(claim) <= latest && !isLate && !claim.isRelative && claim.family !== 'change';
}

/** The first, unless two others of different kinds agree on another day. */
function choose(voters: readonly DateClaim[]): DateClaim | null {
  const agree = (a: DateClaim | undefined, b: DateClaim) => a && kind(a) !== kind(b) && isSameDay(a, b);
  const first = voters[0];
  if (!first || voters.some((claim) => agree(first, claim))) return first ?? null;
  const others = voters.filter((claim) => kind(claim) !== kind(first));
  return others.find((a) => others.some((b) => agree(a, b))) ?? first;
}

/** What is marked and what is shown is mostly one element, so it has one voice. */
function kind({ family }: DateClaim): DateFamily {
  return family === 'mark' ? 'shown' : family;
}

/** A bare day, or midnight, takes the time from a source of the same day that has one. */
function withClock(first: DateClaim, pool: readonly DateClaim[]): DateClaim {
  const hasClock = ({ wall }: DateClaim) => wall !== '' && !wall.endsWith('T00:00');
  const day = (first.wall || (first.iso ?? '')).slice(0, 10);
  const timed = hasClock(first) ? first : pool.find((claim) => hasClock(claim) && claim.iso?.startsWith(day));
  return timed ?? first;
}

/**
 * What to add (ms) to a time whose zone mark is wrong: the same clock marked UTC here and Astana time there, or a
 * whole zone apart from the clock that the page shows (1 stale zone, 2 and 3 Moscow, 5 and 6 UTC). 0 when right.
 */
function zoneShift(base: DateClaim, pool: readonly DateClaim[], changes: readonly DateClaim[]): number {
  for (const other of pool) {
    const apart = Math.floor(other.ms / MINUTE) - Math.floor(base.ms / MINUTE);
    // NaN where one is a bare day.
    if (!apart || other.family === 'change') continue;
    const isMended =
      other.wall === base.wall
        ? isAstanaTime(other) && !isAstanaTime(base)
        : other.family === 'shown' &&
          base.family !== 'shown' &&
          [1, 2, 3, 5, 6].includes(Math.abs(apart) / 60) &&
          !changes.some(({ ms }) => Math.abs(ms - other.ms) < MINUTE);
    if (isMended) return apart * MINUTE;
  }
  return 0;
}

/** The clock, as written, is Astana's. */
function isAstanaTime({ ms, wall }: DateClaim): boolean {
  return astanaTime(ms).startsWith(wall);
}

function isLater(change: string | null, published: string | null): boolean {
  if (!change || !published) return change !== null;
  // Of a time and a bare day the days are compared.
  return change.length === published.length
    ? Date.parse(change) > Date.parse(published)
    : change.slice(0, 10) > published.slice(0, 10);
}

function isSameDay(a: DateClaim, b: DateClaim): boolean {
  return Math.abs(a.ms - b.ms) <= 6 * HOUR || a.iso?.slice(0, 10) === b.iso?.slice(0, 10);
}

/** The first moment that a claim can mean. */
function start({ ms, iso }: DateClaim): number {
  return ms || Date.parse(`${iso}T00:00+05:00`);
}
