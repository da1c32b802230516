import { astanaDate, astanaInstant } from '../../../utils/core/rates/astana.ts';
import { parseRatesState, type RatesState } from '../../../utils/core/rates/state.ts';
import type { Result } from '../../../utils/core/result.ts';
import { fail, ok } from '../../../utils/core/result.ts';
import { createFallback } from '../../../utils/services/fallback.ts';
import type { AlarmPort, HttpPort, HttpProblem, RatesStore } from '../../../utils/services/ports.ts';
import { createRatesService, RATES_ALARM, type RatesService } from '../../../utils/services/rates.ts';
import { type NbkScenario, nbkScenario } from '../../fixtures/nbk.ts';

export type Answer = Result<string, HttpProblem> | Promise<Result<string, HttpProblem>>;

/** Everything around the rates service: a clock that is moved by hand, storage, alarms and a counted network. */
export interface World {
  now: number;
  /** 0 ≤ n < 1, handed to every spread. */
  random: number;
  answer: () => Answer;
  stored: unknown;
  failing: { read: boolean; write: boolean; alarms: boolean };
  alarms: Map<string, number>;
  /** How often alarms were set. */
  created: number;
  /** The moments of all requests. */
  requests: number[];
  /** Answers of the sources that stand in for the feed; none by default. */
  others: (url: string) => Answer;
  /** What they were asked. */
  othersAsked: string[];
  codes: string[];
  /** Documents handed on. */
  documents: string[];
  /** What was asked for, with the limits given. */
  asked: [string, { timeoutMs: number; maxBytes: number }][];
  reads: number;
  reports: string[];
  service: RatesService;
  /** The worker is stopped and started again: only the store and the alarms remain. */
  restart(): void;
  requestsOn(date: string): number;
}

/** `time` is `YYYY-MM-DD HH:MM`, Astana. */
export function at(time: string): number {
  const [date = '', clock = ''] = time.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return astanaInstant(date, hours * 60 + minutes);
}

/** What the HTTP adapter makes of an answer of the fixture's service. */
export function httpAnswer(name: NbkScenario, today: string): Result<string, HttpProblem> {
  const { status, body, delayMs = 0 } = nbkScenario(name, today);
  if (delayMs > 8000) return fail('http.timeout');
  return status === 200 ? ok(body) : fail('http.status');
}

export function createWorld(time: string): World {
  const world: World = {
    now: at(time),
    random: 0.5,
    answer: () => httpAnswer('normal', astanaDate(world.now)),
    stored: undefined,
    failing: { read: false, write: false, alarms: false },
    alarms: new Map(),
    created: 0,
    requests: [],
    asked: [],
    others: () => fail('http.offline'),
    othersAsked: [],
    codes: ['USD', 'EUR', 'RUB', 'CNY'],
    documents: [],
    reads: 0,
    reports: [],
    service: undefined as unknown as RatesService,
    restart: () => {
      world.service = startService(world);
    },
    requestsOn: (date) => world.requests.filter((moment) => astanaDate(moment) === date).length,
  };
  world.restart();
  return world;
}

function startService(world: World): RatesService {
  const http: HttpPort = {
    getText: async (url, limits) => {
      if (!url.startsWith('https://nationalbank.kz/')) {
        world.othersAsked.push(url);
        return world.others(url);
      }
      world.requests.push(world.now);
      world.asked.push([url, limits]);
      return world.answer();
    },
  };
  const store: RatesStore = {
    read: async () => {
      world.reads += 1;
      if (world.failing.read) throw new Error('storage cannot be read');
      return parseRatesState(world.stored);
    },
    write: async (state: RatesState) => {
      if (world.failing.write) throw new Error('storage is full');
      world.stored = JSON.parse(JSON.stringify(state));
    },
  };
  const alarms: AlarmPort = {
    get: async (name) => {
      if (world.failing.alarms) throw new Error('no alarms');
      const scheduledTime = world.alarms.get(name);
      return scheduledTime === undefined ? undefined : { scheduledTime };
    },
    create: async (name, { when }) => {
      if (world.failing.alarms) throw new Error('no alarms');
      world.created += 1;
      world.alarms.set(name, when);
    },
  };
  const common = {
    http,
    clock: () => world.now,
    report: (_error: unknown, where: string) => {
      world.reports.push(where);
    },
  };
  return createRatesService({
    ...common,
    store,
    alarms,
    random: () => world.random,
    fallback: createFallback({ ...common, codes: async () => world.codes }),
    onDocument: ({ effectiveDate }) => {
      world.documents.push(effectiveDate);
    },
  });
}

/** Makes the network wait until its answer is given by hand. */
export function holdAnswer(world: World): (answer: Awaited<Answer>) => void {
  let give: (answer: Awaited<Answer>) => void = () => undefined;
  const answer = new Promise<Awaited<Answer>>((resolve) => {
    give = resolve;
  });
  world.answer = () => answer;
  return give;
}

/** Lets everything that waits for nothing but promises run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What waits for an answer that never comes is cut short, as by a browser that stops the worker. */
function untilStopped(work: Promise<unknown> | undefined): Promise<unknown> {
  return Promise.race([work, settle()]);
}

/**
 * Lets time pass until `until`: the worker is started anew for every alarm and every event, as a browser
 * does it. `events` are moments (ms) with something to do.
 */
export async function live(
  world: World,
  until: number,
  events: { when: number; run: () => Promise<unknown> }[] = [],
): Promise<void> {
  const queue = events.toSorted((a, b) => a.when - b.when);
  for (;;) {
    const alarm = world.alarms.get(RATES_ALARM) ?? Number.POSITIVE_INFINITY;
    const event = queue[0]?.when ?? Number.POSITIVE_INFINITY;
    const next = Math.min(alarm, event);
    if (next > until) break;
    world.now = Math.max(world.now, next);
    world.restart();
    if (alarm <= event) {
      world.alarms.delete(RATES_ALARM);
      const { service } = world;
      await untilStopped(Promise.all([service.ensureAlarm(), service.onAlarm(RATES_ALARM)]));
    } else {
      await world.service.ensureAlarm();
      await untilStopped(queue.shift()?.run());
    }
  }
  world.now = until;
}
