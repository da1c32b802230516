import { addDays, astanaDate } from '../../utils/core/rates/astana.ts';
import type { RatesState } from '../../utils/core/rates/state.ts';
import { nbkRows } from '../fixtures/nbk.ts';
import type { Stage } from './stage.ts';

const HOUR = 3_600_000;

/** Puts rates in another state, as a bad day would; returns the way back. */
export async function withRates(
  stage: Stage,
  change: (state: RatesState, now: number) => RatesState,
): Promise<() => Promise<void>> {
  const read = 'chrome.storage.local.get("rates").then(({ rates }) => rates)';
  const before = await stage.inExtension<{ v: number; value: RatesState }>(read);
  const write = (stored: unknown) =>
    stage.inExtension(
      ((rates: unknown) =>
        (globalThis as unknown as ChromeWorld).chrome.storage.local.set({ rates })) as never,
      stored,
    );
  const put = async (stored: unknown) => {
    // The worker has the last state in mind.
    await stage.session.stopBackground();
    await write(stored);
  };
  await put({ v: before.v, value: change(before.value, Date.now()) });
  return () => put(before);
}

interface ChromeWorld {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

/** The network is gone since three hours; the last rates are there. */
export function offline(state: RatesState, now: number): RatesState {
  return {
    ...state,
    fetchedAt: now - 3 * HOUR,
    lastAttemptAt: now - 60_000,
    problem: 'rates.offline',
    failures: 4,
  };
}

/** No newer document than that of three days ago. */
export function stale(state: RatesState, now: number): RatesState {
  const effectiveDate = addDays(astanaDate(now), -3);
  return {
    ...dated(state, effectiveDate, (change) => change),
    fetchedAt: now - 70 * HOUR,
    lastAttemptAt: now - 60_000,
    attempts: { date: astanaDate(now), count: 99 },
  };
}

/** Today nobody traded: every change is nought. */
export function holiday(state: RatesState, now: number): RatesState {
  return dated(state, astanaDate(now), () => 0);
}

/** Nothing was ever received. */
export function none(state: RatesState, now: number): RatesState {
  return {
    ...state,
    document: null,
    fetchedAt: null,
    lastAttemptAt: now - 60_000,
    problem: 'rates.offline',
    failures: 4,
  };
}

function dated(
  state: RatesState,
  effectiveDate: string,
  changeOf: (change: number | null) => number | null,
): RatesState {
  if (!state.document) throw new Error('there are no rates to start from');
  const quotes = state.document.quotes.map((quote) => ({
    ...quote,
    official: quote.official && {
      ...quote.official,
      effectiveDate,
      change: changeOf(quote.official.change),
    },
  }));
  return { ...state, document: { ...state.document, effectiveDate, quotes } };
}

/** Stores the official rates of the last `days` days, as a reader has them who looked at the history before. */
export async function seedHistory(stage: Stage, days: number): Promise<void> {
  const today = astanaDate(Date.now());
  const stored = Array.from({ length: days }, (_, back) => {
    const date = addDays(today, -back);
    return { date, rows: nbkRows(date).map(({ code, quant, value }) => [code, quant, value / 100]) };
  });
  await stage.inExtension(putDays as never, stored);
}

function putDays(days: { date: string }[]): Promise<number> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('rates', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('days', { keyPath: 'date' });
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('days', 'readwrite');
      for (const day of days) writing.objectStore('days').put(day);
      writing.oncomplete = () => {
        opening.result.close();
        done(days.length);
      };
      writing.onerror = () => fail(writing.error);
    };
  });
}
