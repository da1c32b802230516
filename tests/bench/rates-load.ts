import { addDays, astanaDate, astanaInstant, weekday } from '../../utils/core/rates/astana.ts';
import { beginCash, isCashDue, recordCash } from '../../utils/core/rates/cash-attempts.ts';
import { cashKey, EMPTY_CASH } from '../../utils/core/rates/cash-state.ts';
import { missingDays, tradedDay } from '../../utils/core/rates/days.ts';
import { needsFallback, needsMarket } from '../../utils/core/rates/fallback.ts';
import { beginAttempt, recordFailure, recordSuccess } from '../../utils/core/rates/outcome.ts';
import { isDue, nextCheckAt, scheduleInput } from '../../utils/core/rates/schedule.ts';
import { EMPTY_RATES_STATE, type RatesState } from '../../utils/core/rates/state.ts';
import type { FallbackId, RatesDocument } from '../../utils/core/rates/types.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { CASH_SOURCES } from '../../utils/services/cash.ts';
import { FALLBACKS } from '../../utils/services/fallback.ts';
import { FILL_PAUSE_MS } from '../../utils/services/official.ts';
import { FALLBACK_EVERY } from '../../utils/services/rates.ts';
import { type SourceLoad, Tally } from './rates-tally.ts';

/** A week that begins on a Monday. */
const MONDAY = '2026-10-12';
const READERS = 1_000_000;

/** Who does more than look at the strip; assumptions, not measurements. */
const LOOKS_AT_CASH = 1 / 20;
const CASH_LOOKS_A_DAY = 3;
const IN_ALMATY = 1 / 3;
const DRAWS_A_CHART = 1 / 20;
const OLD_ARTICLES_A_DAY = 1;
const OLDEST_ARTICLE_DAYS = 60;

export interface LoadOptions {
  /** Readers that are simulated; the figures are scaled to a million. */
  sample: number;
  /** Sources that answer nothing all week. */
  down: readonly ('nbk' | FallbackId)[];
  random: () => number;
}

/** One reader in the middle of the week, and where what he asks is counted. */
interface Reader {
  id: number;
  tally: Tally;
  options: LoadOptions;
}

/**
 * What a million readers ask of each source in a week, by the extension's own schedule and chain. Every browser is open
 * from a random time between 7:00 and 11:00 to one between 18:00 and 24:00 and its popup is opened ten times a day;
 * tomorrow's rates are out at 16:05. All of them have the rates of the Saturday before.
 */
export function simulateLoad(options: LoadOptions): Map<string, SourceLoad> {
  const tally = new Tally(MONDAY);
  for (let id = 0; id < options.sample; id += 1) {
    const reader = { id, tally, options };
    const isCashReader = options.random() < LOOKS_AT_CASH;
    const city = options.random() < IN_ALMATY ? 'almaty' : 'astana';
    let state = recordSuccess(EMPTY_RATES_STATE, documentOf(addDays(MONDAY, -2)), astanaInstant(MONDAY, 0));
    let alarm = 0;
    const opened: number[][] = [];
    for (let ahead = 0; ahead < 7; ahead += 1) {
      const day = dayOf(ahead, options.random);
      opened.push(day.popups);
      [state, alarm] = liveADay(reader, state, alarm, day);
    }
    if (isCashReader) lookAtCash(reader, city, opened);
    readOldDays(reader, opened);
  }
  return tally.loads(options.sample, READERS);
}

interface Day {
  open: number;
  shut: number;
  popups: number[];
}

function dayOf(ahead: number, random: () => number): Day {
  const day = addDays(MONDAY, ahead);
  const between = (from: number, to: number) => Math.round((from + random() * (to - from)) * 60);
  const [open, shut] = [astanaInstant(day, between(7, 11)), astanaInstant(day, between(18, 24))];
  const popups = Array.from({ length: 10 }, () => open + random() * (shut - open));
  return { open, shut, popups: popups.toSorted((a, b) => a - b) };
}

/** State and next alarm of one reader at the end of a day. */
function liveADay(
  reader: Reader,
  before: RatesState,
  set: number,
  { open, shut, popups }: Day,
): [RatesState, number] {
  const { random } = reader.options;
  let [state, alarm] = [before, set];
  const events = [open, ...popups];
  // A browser fires an alarm that it slept through as soon as it is open.
  for (;;) {
    const due = Math.max(alarm || open, open);
    const next = Math.min(due, events[0] ?? Number.POSITIVE_INFINITY);
    if (next > shut) break;
    const isAlarm = next === due;
    if (!isAlarm) events.shift();
    if (isDue(scheduleInput(state, next))) state = askTheBank(reader, state, next);
    if (isAlarm || alarm === 0) alarm = nextCheckAt({ ...scheduleInput(state, next), random });
    if (isAlarm && events.length === 0 && alarm > shut) break;
  }
  return [state, alarm];
}

function askTheBank(reader: Reader, before: RatesState, now: number): RatesState {
  const { id, tally, options } = reader;
  tally.add('nbk', id, now);
  const state = beginAttempt(before, now);
  if (!options.down.includes('nbk')) {
    const today = astanaDate(now);
    const isOut = weekday(today) <= 5 && now >= astanaInstant(today, 16 * 60 + 5);
    return recordSuccess(state, documentOf(isOut ? addDays(today, 1) : today), now);
  }
  const failed = recordFailure(state, 'rates.http');
  return failed.failures % FALLBACK_EVERY === 1 ? askOthers(reader, failed, now) : failed;
}

/** The chain as the service goes through it, each answer dated today. */
function askOthers({ id, tally, options }: Reader, state: RatesState, now: number): RatesState {
  const today = astanaDate(now);
  if (!needsFallback(state.document, today)) return state;
  for (const source of FALLBACKS) {
    if (source.kind === 'market' && !needsMarket(state.document, today)) continue;
    tally.add(source.id, id, now, source.urls(DEFAULT_SETTINGS.currencies).length);
    if (options.down.includes(source.id)) continue;
    return {
      ...state,
      fallback: { source: source.id, fetchedAt: now, rates: [{ code: 'USD', value: 450, date: today }] },
    };
  }
  return state;
}

/** Some of a reader's openings of the popup are for the cash prices of one city. */
function lookAtCash({ id, tally }: Reader, city: string, opened: readonly number[][]): void {
  let state = EMPTY_CASH;
  for (const now of opened.flatMap((popups) => popups.slice(0, CASH_LOOKS_A_DAY))) {
    for (const { id: source, cities } of CASH_SOURCES) {
      const key = cashKey(source, city);
      if ((cities && !cities.includes(city)) || !isCashDue(state, key, now, false)) continue;
      tally.add(source, id, now);
      state = recordCash(beginCash(state, key, now), key, { quotes: [], asOf: null }, now);
    }
  }
}

/** Dated documents: of the days of older articles, and for one chart of a month; each day once. */
function readOldDays({ id, tally, options: { random } }: Reader, opened: readonly number[][]): void {
  const known = new Set<string>();
  const chartDay = random() < DRAWS_A_CHART ? Math.floor(random() * 7) : -1;
  for (const [ahead, popups] of opened.entries()) {
    const today = addDays(MONDAY, ahead);
    for (const now of popups.slice(0, OLD_ARTICLES_A_DAY)) {
      const date = tradedDay(addDays(today, -Math.floor(random() * OLDEST_ARTICLE_DAYS)));
      if (!known.has(date)) tally.add('nbk, past days', id, now);
      known.add(date);
    }
    const [began = 0] = ahead === chartDay ? popups.slice(-1) : [];
    for (const [i, date] of (began ? missingDays(known, today, 30) : []).entries()) {
      tally.add('nbk, past days', id, began + i * FILL_PAUSE_MS);
      known.add(date);
    }
  }
}

function documentOf(effectiveDate: string): RatesDocument {
  const official = { value: 450, change: 0, effectiveDate, source: 'nbk' } as const;
  return { effectiveDate, quotes: [{ code: 'USD', quant: 1, official, cash: null }] };
}
