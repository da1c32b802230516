import { addDays, astanaDate } from '../core/rates/astana.ts';
import {
  courseOf,
  type FillStep,
  type History,
  isKnown,
  missingDays,
  type OfficialOn,
  type OfficialProblem,
  OLDEST_DAY,
  rateIn,
  type StoredDay,
  storedDay,
  WALK_BACK_DAYS,
} from '../core/rates/days.ts';
import { NO_LOOKUPS } from '../core/rates/lookups.ts';
import type { RatesDocument } from '../core/rates/types.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { nationalBank } from '../data/rates/nationalbank.kz.ts';
import { type DaysStore, HTTP_PROBLEMS, type HttpPort, type LookupStore, type Report } from './ports.ts';

const LIMITS = { timeoutMs: 8000, maxBytes: 256 * 1024 };
/**
 * Requests a day, apart from the eight of the schedule. `dates`: what articles name; a day already stored costs
 * nothing. `fills`: a chart being filled, step by step, while its reader looks. Neither can starve the other.
 */
export const MOST_A_DAY = { dates: 40, fills: 120 } as const;
type Purpose = keyof typeof MOST_A_DAY;
export const FILL_PAUSE_MS = 1000;
const YEAR = 366;

export interface OfficialDeps {
  http: HttpPort;
  days: DaysStore;
  lookups: LookupStore;
  clock: () => number;
  report: Report;
}

export interface OfficialService {
  /** The official rate of `code` in force on `date` (`YYYY-MM-DD`, Astana): from storage, else fetched once. */
  on(code: string, date: string): Promise<Result<OfficialOn, OfficialProblem>>;
  /** What is stored of the last year; `missing` counts what a chart of `span` days lacks. Asks nobody. */
  history(code: string, span: number): Promise<History | null>;
  /** Fetches one of the days that a chart of `span` days lacks. */
  fill(span: number): Promise<FillStep>;
  /** Keeps a day's document that came by other ways. */
  keep(document: RatesDocument): Promise<void>;
}

/** Official rates of any day. A past day never changes: it is fetched once, whoever asks, and kept for ever. */
export function createOfficialService({ http, days, lookups, clock, report }: OfficialDeps): OfficialService {
  const inFlight = new Map<string, Promise<Result<StoredDay, OfficialProblem>>>();

  function dayOf(date: string, purpose: Purpose): Promise<Result<StoredDay, OfficialProblem>> {
    const running = inFlight.get(date);
    if (running) return running;
    const work = readDay(date, purpose).finally(() => inFlight.delete(date));
    inFlight.set(date, work);
    return work;
  }

  async function readDay(date: string, purpose: Purpose): Promise<Result<StoredDay, OfficialProblem>> {
    const stored = await days.get(date).catch((error) => {
      report(error, 'days.read');
      return null;
    });
    if (stored && isKnown(stored, clock())) return ok(stored);
    if (!(await mayAsk(purpose))) return fail('rates.limit');
    const fetched = await fetchDay(http, date, clock());
    if (fetched.ok && fetched.value.isFinal)
      await days.put(fetched.value.day).catch((error) => report(error, 'days.write'));
    return fetched.ok ? ok(fetched.value.day) : fetched;
  }

  /** Counted before the request, so that dying on the way cannot repeat it for ever. */
  async function mayAsk(purpose: Purpose): Promise<boolean> {
    const now = clock();
    const date = astanaDate(now);
    const stored = await lookups.read();
    const known = stored.date === date ? stored : NO_LOOKUPS;
    if (known[purpose] >= MOST_A_DAY[purpose]) return false;
    await lookups.write({ ...known, date, [purpose]: known[purpose] + 1, lastAt: now });
    return true;
  }

  async function on(code: string, date: string): Promise<Result<OfficialOn, OfficialProblem>> {
    if (date > addDays(astanaDate(clock()), 1)) return fail('rates.future');
    if (date < OLDEST_DAY) return fail('rates.empty');
    for (let back = 0; back <= WALK_BACK_DAYS; back += 1) {
      const day = await dayOf(addDays(date, -back), 'dates');
      if (!day.ok) return day;
      if (day.value.rows.length === 0) continue;
      const rate = rateIn(day.value, code);
      return rate ? ok(rate) : fail('rates.unknown');
    }
    return fail('rates.empty');
  }

  async function storedDays(span: number): Promise<{ stored: StoredDay[]; missing: string[] }> {
    const today = astanaDate(clock());
    // The change in a year is told whatever is drawn; its day may lean on one before it.
    const stored = await days.range(addDays(today, -YEAR - WALK_BACK_DAYS), addDays(today, 1));
    const known = new Set(stored.filter((day) => isKnown(day, clock())).map(({ date }) => date));
    return { stored, missing: missingDays(known, today, span) };
  }

  async function history(code: string, span: number): Promise<History | null> {
    const { stored, missing } = await storedDays(span);
    const course = courseOf(stored, code);
    return course && { ...course, missing: missing.length };
  }

  async function fill(span: number): Promise<FillStep> {
    const { missing } = await storedDays(span);
    const [next] = missing;
    if (next === undefined) return { missing: 0, pauseMs: null, problem: null };
    const wait = (await lookups.read()).lastAt + FILL_PAUSE_MS - clock();
    // Two popups may ask in turn: the pause is kept here, not by their good manners.
    if (wait > 0 && wait <= FILL_PAUSE_MS) return { missing: missing.length, pauseMs: wait, problem: null };
    const day = await dayOf(next, 'fills');
    if (!day.ok) return { missing: missing.length, pauseMs: null, problem: day.code };
    const left = missing.length - 1;
    return { missing: left, pauseMs: left > 0 ? FILL_PAUSE_MS : null, problem: null };
  }

  async function keep(document: RatesDocument): Promise<void> {
    await days.put(storedDay(document)).catch((error) => report(error, 'days.write'));
  }

  return { on, history, fill, keep };
}

/**
 * One day's document. A day without rates is final once it lies two days back; before that they may yet
 * come. A document of another day than the one asked for is none.
 */
async function fetchDay(
  http: HttpPort,
  date: string,
  now: number,
): Promise<Result<{ day: StoredDay; isFinal: boolean }, OfficialProblem>> {
  const answer = await http.getText(nationalBank.dayUrl(date), LIMITS);
  if (!answer.ok) return fail(HTTP_PROBLEMS[answer.code], answer.detail);
  const parsed = nationalBank.parse(answer.value);
  if (!parsed.ok && parsed.code === 'rates.empty' && answer.value.trim() !== '')
    return ok({ day: { date, rows: [], checkedAt: now }, isFinal: date < addDays(astanaDate(now), -1) });
  if (!parsed.ok) return parsed;
  if (parsed.value.effectiveDate !== date) return fail('rates.implausible', parsed.value.effectiveDate);
  return ok({ day: storedDay(parsed.value), isFinal: true });
}
