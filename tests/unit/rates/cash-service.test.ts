import { beforeEach, describe, expect, it } from 'vitest';
import { CASH_LASTS_MS } from '../../../utils/core/rates/cash-attempts.ts';
import { type CashState, EMPTY_CASH, parseCashState } from '../../../utils/core/rates/cash-state.ts';
import { ratesView } from '../../../utils/core/rates/view.ts';
import { fail, ok, type Result } from '../../../utils/core/result.ts';
import { CASH_HOSTS } from '../../../utils/data/rates/cash-hosts.ts';
import { CASH_SOURCES, type CashService, createCashService } from '../../../utils/services/cash.ts';
import type { HttpProblem } from '../../../utils/services/ports.ts';
import { freedomAnswer, halykAnswer, kursPage, migPage, OFFICE_TIME, punkt } from '../../fixtures/cash.ts';

const NOW = OFFICE_TIME * 1000 + 60_000;
const GOOD: Record<string, string> = {
  'kurs.kz': kursPage([punkt({ USD: [449, 453] }), punkt({ USD: [450, 452] })]),
  'mig.kz': migPage(
    '<tr><td class="buy">448</td><td class="currency">USD</td><td class="sell">454</td></tr>',
  ),
  'back.halykbank.kz': halykAnswer([{ privatePersons: { 'USD/KZT': { sell: 455, buy: 447 } } }]),
  'bankffin.kz': freedomAnswer([{ buyCode: 'USD', sellCode: 'KZT', buyRate: '446', sellRate: '456' }]),
};

let now = NOW;
let allowed: Set<string>;
let state: CashState;
let asked: string[];
let answers: Record<string, Result<string, HttpProblem>>;
let service: CashService;

function start() {
  service = createCashService({
    http: {
      getText: async (url) => {
        const { host } = new URL(url);
        asked.push(host);
        return answers[host] ?? ok(GOOD[host] ?? '');
      },
    },
    store: {
      read: async () => parseCashState(JSON.parse(JSON.stringify(state))) ?? EMPTY_CASH,
      write: async (next) => {
        state = next;
      },
    },
    isAllowed: async (pattern) => allowed.has(pattern),
    official: async () => ratesView(null, now),
    clock: () => now,
    report: () => undefined,
  });
}

beforeEach(() => {
  now = NOW;
  allowed = new Set(CASH_HOSTS);
  state = EMPTY_CASH;
  asked = [];
  answers = {};
  start();
});

const settle = () => new Promise((done) => setImmediate(done));
const get = (force = false) => service.get({ city: 'almaty', force });

describe('cash rates', () => {
  it('come from every source that is allowed, each by its own name', async () => {
    const reports = await get();
    expect(reports.map(({ source, problem, summary }) => [source, problem, summary?.quotes[0]?.buy])).toEqual(
      [
        ['kurs', null, 449.5],
        ['mig', null, 448],
        ['halyk', null, 447],
        ['freedom', null, 446],
      ],
    );
    expect(reports[0]?.summary?.asOf).toBe(OFFICE_TIME * 1000);
  });

  it('are asked of nobody without permission', async () => {
    allowed = new Set(['https://kurs.kz/*']);
    const reports = await get();
    expect(asked).toEqual(['kurs.kz']);
    expect(reports.map(({ problem }) => problem)).toEqual([null, ...Array(3).fill('rates.no-permission')]);
    expect(reports.every(({ hostPattern }) => CASH_HOSTS.includes(hostPattern))).toBe(true);
  });

  it('of a firm in Almaty are not shown elsewhere', async () => {
    const reports = await service.get({ city: 'astana', force: false });
    expect(reports.map(({ source }) => source)).toEqual(['kurs', 'halyk', 'freedom']);
  });

  it('are asked for once in 15 minutes, whoever opens what, restarts included', async () => {
    await get();
    for (let i = 0; i < 5; i += 1) {
      start();
      now += CASH_LASTS_MS / 6;
      await get(true);
    }
    expect(asked).toHaveLength(4);
    now += CASH_LASTS_MS / 6;
    await get();
    expect(asked).toHaveLength(8);
  });

  it('are asked for once by many at the same time', async () => {
    const [one, other] = await Promise.all([get(), get()]);
    expect(one).toEqual(other);
    expect(asked).toHaveLength(4);
  });

  it.each(['kurs.kz', 'mig.kz', 'back.halykbank.kz', 'bankffin.kz'])(
    '%s fails alone, and its last word stays',
    async (host) => {
      const before = await get();
      now += CASH_LASTS_MS;
      answers = { [host]: ok('<html>502</html>') };
      const after = await get();
      const broken = after.find((report) => report.host === host);
      expect(broken?.problem).toMatch(/^rates\.(?:no-data|not-json)$/);
      expect(broken?.summary).toEqual(before.find((report) => report.host === host)?.summary);
      expect(broken?.fetchedAt).toBe(NOW);
      expect(after.filter(({ problem }) => problem === null)).toHaveLength(3);
    },
  );

  it('that failed may be tried again by hand, those that came may not', async () => {
    answers = { 'kurs.kz': fail('http.timeout') };
    await get();
    answers = {};
    now += 60_000;
    expect((await get(true))[0]).toMatchObject({ problem: null });
    expect(asked.filter((host) => host === 'kurs.kz')).toHaveLength(2);
    expect(asked).toHaveLength(5);
  });

  it('that failed are told as failed to the next popup too, and asked by hand once more, not at will', async () => {
    answers = { 'kurs.kz': fail('http.timeout') };
    await get();
    for (let i = 0; i < 5; i += 1) {
      start();
      now += 60_000;
      expect((await get())[0]).toMatchObject({ problem: 'rates.timeout', mayRetry: i < 2 });
      if (i > 0) expect((await get(true))[0]).toMatchObject({ problem: 'rates.timeout', mayRetry: false });
    }
    expect(asked.filter((host) => host === 'kurs.kz')).toHaveLength(2);
    // The second one does not move the hour at which it is asked by itself again.
    now = NOW + CASH_LASTS_MS;
    answers = {};
    expect((await get())[0]).toMatchObject({ problem: null, mayRetry: false });
  });

  it('that reached nobody may be asked for as often as the reader likes', async () => {
    answers = { 'kurs.kz': fail('http.offline') };
    for (let i = 0; i < 4; i += 1) expect((await get(true))[0]).toMatchObject({ mayRetry: true });
    expect(asked.filter((host) => host === 'kurs.kz')).toHaveLength(4);
    await get();
    expect(asked.filter((host) => host === 'kurs.kz')).toHaveLength(4);
  });

  it('whose popup was closed before the answer are asked for once more, then it is said that none came', async () => {
    for (let i = 0; i < 3; i += 1) {
      let begun = () => {};
      const asking = new Promise<void>((done) => {
        begun = done;
      });
      answers = {
        get 'kurs.kz'() {
          begun();
          return new Promise(() => undefined) as never;
        },
      };
      start();
      void get();
      await Promise.race([asking, settle()]);
      now += 60_000;
    }
    expect(asked.filter((host) => host === 'kurs.kz')).toHaveLength(2);
    start();
    expect((await get())[0]).toMatchObject({ problem: 'rates.timeout', mayRetry: false, summary: null });
  });

  it('are not overwritten by offices that are all silent since yesterday', async () => {
    await get();
    now += 26 * 3_600_000;
    const [offices] = await get();
    expect(offices).toMatchObject({ problem: 'rates.empty', fetchedAt: NOW });
    expect(offices?.summary?.quotes).toHaveLength(1);
  });

  it('of a city looked at long ago are forgotten', async () => {
    await get();
    now += 8 * 86_400_000;
    await service.get({ city: 'astana', force: false });
    expect(Object.keys(state.entries).filter((key) => key.endsWith('almaty'))).toEqual([]);
  });

  it('a broken entry does not cost the others', () => {
    const entry = { fetchedAt: 5, summary: { asOf: null, quotes: [] } };
    const attempts = {
      a: { at: 1, problem: null, again: false },
      b: { at: 'x', problem: null, again: false },
      c: { at: 1, problem: 'pending', again: true },
      d: { at: 1, problem: 'rates.unheard-of', again: true },
    };
    expect(parseCashState({ entries: { good: entry, bad: { fetchedAt: 'x' } }, attempts })).toEqual({
      entries: { good: entry },
      attempts: { a: attempts.a, c: attempts.c },
    });
    expect(parseCashState(null)).toBeNull();
  });

  it('the list of hosts is that of the sources', () => {
    expect(CASH_SOURCES.map(({ hostPattern }) => hostPattern)).toEqual([...CASH_HOSTS]);
  });
});
