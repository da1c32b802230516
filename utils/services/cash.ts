import { type CashReport, summarise } from '../core/rates/cash.ts';
import { beginCash, cashProblem, isCashDue, recordCash } from '../core/rates/cash-attempts.ts';
import { type CashState, cashKey } from '../core/rates/cash-state.ts';
import type { CashSource } from '../core/rates/source.ts';
import type { RatesProblem, RatesView } from '../core/rates/types.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { CitySlug } from '../core/settings.ts';
import { freedom } from '../data/rates/bankffin.kz.ts';
import { halyk } from '../data/rates/halykbank.kz.ts';
import { kurs } from '../data/rates/kurs.kz.ts';
import { mig } from '../data/rates/mig.kz.ts';
import { HTTP_PROBLEMS, type HttpPort, type Report } from './ports.ts';

/** Offices of the city first; each fails alone. */
export const CASH_SOURCES: readonly CashSource[] = [kurs, mig, halyk, freedom];
const TIMEOUT_MS = 8000;

export interface CashDeps {
  http: HttpPort;
  store: { read(): Promise<CashState>; write(state: CashState): Promise<void> };
  /** Whether the reader has allowed this host. */
  isAllowed: (hostPattern: string) => Promise<boolean>;
  /** The official rates known now, to tell a price from a slip. */
  official: () => Promise<RatesView>;
  clock: () => number;
  report: Report;
}

export interface CashService {
  /**
   * What every source says for the city. One that was asked less than 15 minutes ago answers from storage, one
   * without permission is not asked at all; `force` asks one that failed once more. Call only while a reader looks.
   */
  get(request: { city: CitySlug; force: boolean }): Promise<CashReport[]>;
}

export function createCashService(deps: CashDeps): CashService {
  const { clock, report, store } = deps;
  let running: { key: string; work: Promise<CashReport[]> } | null = null;

  async function fetchAll(city: CitySlug, sources: readonly CashSource[]): Promise<void> {
    let state = await store.read();
    for (const { id } of sources) state = beginCash(state, cashKey(id, city), clock());
    await keep(state);
    const official = officialPrices(await deps.official());
    const answers = await Promise.all(sources.map((source) => ask(deps.http, source, city, report)));
    state = await store.read();
    for (const [i, answer] of answers.entries()) {
      const key = cashKey(sources[i]?.id ?? '', city);
      const found = answer.ok ? summarise(answer.value, official, clock()) : null;
      // Offices that are all stale or absurd are no answer; the last good one stays.
      const outcome = found?.quotes.length ? found : answer.ok ? 'rates.empty' : answer.code;
      state = recordCash(state, key, outcome, clock());
    }
    await keep(state);
  }

  async function keep(state: CashState): Promise<void> {
    await store.write(state).catch((error) => report(error, 'cash.write'));
  }

  async function read(city: CitySlug, force: boolean): Promise<CashReport[]> {
    const sources = CASH_SOURCES.filter(({ cities }) => cities === null || cities.includes(city));
    const allowed = await Promise.all(sources.map(({ hostPattern }) => deps.isAllowed(hostPattern)));
    const before = await store.read();
    const due = sources.filter(
      ({ id }, i) => allowed[i] && isCashDue(before, cashKey(id, city), clock(), force),
    );
    if (due.length > 0) await fetchAll(city, due);
    const state = await store.read();
    return sources.map(({ id, kind, host, hostPattern, home }, i) => {
      const key = cashKey(id, city);
      const problem = allowed[i] ? cashProblem(state, key) : 'rates.no-permission';
      const mayRetry = problem !== null && isCashDue(state, key, clock(), true);
      const { summary, fetchedAt } = state.entries[key] ?? { summary: null, fetchedAt: null };
      return { source: id, kind, host, hostPattern, home: home(city), summary, fetchedAt, problem, mayRetry };
    });
  }

  return {
    get({ city, force }) {
      const key = `${city} ${force}`;
      if (running?.key === key) return running.work;
      const work = read(city, force).finally(() => {
        running = null;
      });
      running = { key, work };
      return work;
    },
  };
}

async function ask(
  http: HttpPort,
  source: CashSource,
  city: string,
  report: Report,
): Promise<Result<Parameters<typeof summarise>[0], RatesProblem>> {
  try {
    const limits = { timeoutMs: TIMEOUT_MS, maxBytes: source.maxBytes };
    const answer = await http.getText(source.url(city), limits);
    if (!answer.ok) return fail(HTTP_PROBLEMS[answer.code], answer.detail);
    const parsed = source.parse(answer.value);
    return parsed.ok ? ok(parsed.value) : parsed;
  } catch (error) {
    report(error, `cash.${source.id}`);
    return fail('rates.http');
  }
}

/** Tenge for one unit, in the bank's order. */
function officialPrices({ quotes }: RatesView): Map<string, number> {
  return new Map(
    quotes.flatMap(({ code, quant, official, market }): [string, number][] => {
      const value = official?.value ?? market?.value;
      return value === undefined ? [] : [[code, value / quant]];
    }),
  );
}
