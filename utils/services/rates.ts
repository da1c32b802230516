import { beginAttempt, recordFailure, recordSuccess } from '../core/rates/outcome.ts';
import { isDue, nextCheckAt, scheduleInput } from '../core/rates/schedule.ts';
import type { FallbackRates, RatesDocument, RatesProblem, RatesView } from '../core/rates/types.ts';
import { ratesView } from '../core/rates/view.ts';
import { fail, type Result } from '../core/result.ts';
import { nationalBank } from '../data/rates/nationalbank.kz.ts';
import { type AlarmPort, HTTP_PROBLEMS, type HttpPort, type RatesStore, type Report } from './ports.ts';
import { createKeeper } from './rates-keeper.ts';

export const RATES_ALARM = 'rates.check';
/** The schedule never looks a week ahead; a later alarm was set under a wrong clock. */
const LONGEST_WAIT_MS = 7 * 24 * 60 * 60_000;
/** Failures in a row from one look at the stand-ins to the next, once there is something to show. */
export const FALLBACK_EVERY = 4;
const LIMITS = { timeoutMs: 8000, maxBytes: 256 * 1024 };

export interface RatesDeps {
  http: HttpPort;
  store: RatesStore;
  alarms: AlarmPort;
  /** ms since the epoch. */
  clock: () => number;
  /** 0 ≤ n < 1. */
  random: () => number;
  report: Report;
  /** Asked when the feed failed: what may stand in for the last good document. Never rejects. */
  fallback?: (document: RatesDocument | null) => Promise<FallbackRates | null>;
  /** Told every good document, after it was stored. */
  onDocument?: (document: RatesDocument) => void;
}

export interface RatesService {
  /** What is known now, without asking the source. */
  get(): Promise<RatesView>;
  /** Asks the source when a check is due, or always with `force`; answers with what is known then. */
  refresh(options: { force: boolean }): Promise<RatesView>;
  /** For the browser's alarm event; other alarms are ignored. */
  onAlarm(name: string): Promise<void>;
  /** Call at every wake: sets the alarm when it is missing, leaves it alone when it is there. */
  ensureAlarm(): Promise<void>;
}

/**
 * The official rates as the background serves them. All state is in the store, so the worker may be
 * stopped at any moment; nothing here rejects: what fails is in the view (`problem`) or reported.
 */
export function createRatesService(deps: RatesDeps): RatesService {
  const { alarms, clock, random, report } = deps;
  const keeper = createKeeper(deps.store, report);
  let inFlight: Promise<void> | null = null;

  async function fetchAndStore(): Promise<void> {
    await keeper.keep(beginAttempt(await keeper.state(), clock()));
    const answer = await fetchDocument(deps.http, report);
    const state = await keeper.state();
    if (answer.ok) {
      await keeper.keep(recordSuccess(state, answer.value, clock()));
      deps.onDocument?.(answer.value);
      return;
    }
    // Written at once: the worker may be stopped while the others are asked.
    const failed = recordFailure(state, answer.code);
    await keeper.keep(failed);
    // Not with each of the eight: those who stand in owe us nothing.
    const hasSome = failed.document !== null || failed.fallback !== null;
    if (hasSome && failed.failures % FALLBACK_EVERY !== 1) return;
    const instead = (await deps.fallback?.(state.document)) ?? null;
    if (instead) await keeper.keep({ ...(await keeper.state()), fallback: instead });
  }

  async function refresh({ force }: { force: boolean }): Promise<RatesView> {
    const state = await keeper.state();
    if (inFlight || force || isDue(scheduleInput(state, clock()))) {
      inFlight ??= fetchAndStore().finally(() => {
        inFlight = null;
      });
      await inFlight;
    }
    return get();
  }

  async function get(): Promise<RatesView> {
    return ratesView(await keeper.state(), clock());
  }

  async function setAlarm(): Promise<void> {
    const when = nextCheckAt({ ...scheduleInput(await keeper.state(), clock()), random });
    await alarms.create(RATES_ALARM, { when });
  }

  async function onAlarm(name: string): Promise<void> {
    if (name !== RATES_ALARM) return;
    await refresh({ force: false });
    await setAlarm().catch((error) => report(error, 'alarm.create'));
  }

  async function ensureAlarm(): Promise<void> {
    try {
      const alarm = await alarms.get(RATES_ALARM);
      if (!alarm || alarm.scheduledTime > clock() + LONGEST_WAIT_MS) await setAlarm();
    } catch (error) {
      report(error, 'alarm.ensure');
    }
  }

  return { get, refresh, onAlarm, ensureAlarm };
}

async function fetchDocument(http: HttpPort, report: Report): Promise<Result<RatesDocument, RatesProblem>> {
  try {
    const answer = await http.getText(nationalBank.url, LIMITS);
    return answer.ok ? nationalBank.parse(answer.value) : fail(HTTP_PROBLEMS[answer.code], answer.detail);
  } catch (error) {
    report(error, 'rates.fetch');
    return fail('rates.http');
  }
}
