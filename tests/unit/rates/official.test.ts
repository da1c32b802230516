import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, astanaDate, parseFeedDate, weekday } from '../../../utils/core/rates/astana.ts';
import {
  courseOf,
  missingDays,
  parseStoredDay,
  pointBefore,
  type StoredDay,
  tradedDay,
} from '../../../utils/core/rates/days.ts';
import { type Lookups, NO_LOOKUPS, parseLookups } from '../../../utils/core/rates/lookups.ts';
import { fail, ok, type Result } from '../../../utils/core/result.ts';
import {
  createOfficialService,
  FILL_PAUSE_MS,
  MOST_A_DAY,
  type OfficialService,
} from '../../../utils/services/official.ts';
import type { HttpProblem } from '../../../utils/services/ports.ts';
import { getRatesXml, type NbkScenario, nbkScenario } from '../../fixtures/nbk.ts';
import { documentOf, quoteOf } from './parsed.ts';
import { at } from './world.ts';

const TODAY = '2026-10-14'; // a Wednesday

class Bank {
  now = at(`${TODAY} 12:00`);
  days = new Map<string, StoredDay>();
  lookups: Lookups = NO_LOOKUPS;
  asked: string[] = [];
  times: number[] = [];
  empty = new Set<string>();
  answer: ((date: string) => Result<string, HttpProblem>) | null = null;
  failing = false;
  reports: string[] = [];
  service: OfficialService = this.start();

  start(): OfficialService {
    return createOfficialService({
      http: {
        getText: async (url) => {
          const date = parseFeedDate(new URL(url).searchParams.get('fdate') ?? '') ?? '';
          this.asked.push(date);
          this.times.push(this.now);
          if (this.answer) return this.answer(date);
          const isOut = date <= astanaDate(this.now) && !this.empty.has(date);
          return ok(isOut ? getRatesXml({ date }) : nbkScenario('empty-day', date, 'day').body);
        },
      },
      days: {
        get: async (date) => {
          if (this.failing) throw new Error('no storage');
          return this.days.get(date) ?? null;
        },
        put: async (day) => {
          if (this.failing) throw new Error('no storage');
          this.days.set(day.date, structuredClone(day));
        },
        range: async (from, to) =>
          [...this.days.values()]
            .filter(({ date }) => date >= from && date <= to)
            .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      },
      lookups: {
        read: async () => this.lookups,
        write: async (lookups) => {
          this.lookups = lookups;
        },
      },
      clock: () => this.now,
      report: (_error, where) => {
        this.reports.push(where);
      },
    });
  }
}

let bank: Bank;
beforeEach(() => {
  bank = new Bank();
});
const on = (date: string, code = 'USD') => bank.service.on(code, date);
const scenario = (name: NbkScenario) => (date: string) => ok(nbkScenario(name, date, 'day').body);

describe('the official rate in force on a day', () => {
  it('is fetched once and kept for ever, for every currency, through stops of the worker', async () => {
    const { quant, official } = quoteOf(documentOf('2026-04-02'), 'UZS');
    expect(await on('2026-04-02', 'UZS')).toEqual(
      ok({ code: 'UZS', quant, value: official?.value, date: '2026-04-02' }),
    );
    bank.service = bank.start();
    expect(await on('2026-04-02')).toEqual(ok({ code: 'USD', quant: 1, value: 475.09, date: '2026-04-02' }));
    expect(bank.asked).toEqual(['2026-04-02']);
  });

  it('is fetched once for many who ask at the same time', async () => {
    const answers = await Promise.all([on('2026-04-02'), on('2026-04-02', 'EUR'), on('2026-04-02')]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(bank.asked).toHaveLength(1);
  });

  it('of a day without rates is the last one before it, under its own date', async () => {
    bank.empty = new Set(['2026-10-10', '2026-10-11']);
    expect(await on('2026-10-11')).toMatchObject({ ok: true, value: { date: '2026-10-09' } });
    expect(bank.asked).toEqual(['2026-10-11', '2026-10-10', '2026-10-09']);
    await on('2026-10-11');
    expect(bank.asked).toHaveLength(3);
  });

  it('of today is not settled by an empty answer: the rates may yet come', async () => {
    bank.empty = new Set([TODAY]);
    expect(await on(TODAY)).toMatchObject({ value: { date: '2026-10-13' } });
    bank.empty.clear();
    expect(await on(TODAY)).toMatchObject({ value: { date: TODAY } });
  });

  it('an empty day is asked for again after a month: it may have been a bad day of the service', async () => {
    bank.empty = new Set(['2026-09-01']);
    await on('2026-09-01');
    bank.empty.clear();
    bank.now += 29 * 86_400_000;
    expect(await on('2026-09-01')).toMatchObject({ value: { date: '2026-08-31' } });
    bank.now += 2 * 86_400_000;
    expect(await on('2026-09-01')).toMatchObject({ value: { date: '2026-09-01' } });
  });

  it('gives up after ten days without any', async () => {
    bank.answer = scenario('empty-day');
    expect(await on('2026-10-11')).toMatchObject({ ok: false, code: 'rates.empty' });
    expect(bank.asked).toHaveLength(11);
  });

  it.each<[NbkScenario, string]>([
    ['json-error', 'rates.not-xml'],
    ['html-200', 'rates.not-xml'],
    ['truncated', 'rates.truncated'],
    ['no-usd', 'rates.implausible'],
    ['empty-body', 'rates.empty'],
  ])('is not known from the answer %s, which is not kept', async (name, code) => {
    bank.answer = scenario(name);
    expect(await on('2026-10-01')).toMatchObject({ ok: false, code });
    expect(bank.days.size).toBe(0);
    bank.answer = null;
    expect(await on('2026-10-01')).toMatchObject({ ok: true });
  });

  it('is not taken from the document of another day', async () => {
    bank.answer = () => ok(getRatesXml({ date: TODAY }));
    expect(await on('2026-10-01')).toMatchObject({ ok: false, code: 'rates.implausible' });
  });

  it('of the day after tomorrow, of another age or of no currency of the bank asks nobody twice', async () => {
    expect(await on('2026-10-16')).toMatchObject({ ok: false, code: 'rates.future' });
    expect(await on('1999-12-31')).toMatchObject({ ok: false, code: 'rates.empty' });
    expect(bank.asked).toEqual([]);
    expect(await on('2026-10-01', 'BTC')).toMatchObject({ ok: false, code: 'rates.unknown' });
  });

  it('stays within its number of requests a day, restarts included', async () => {
    for (let i = 0; i < MOST_A_DAY.dates + 5; i += 1) {
      bank.service = bank.start();
      await on(addDays('2026-09-01', -i));
    }
    expect(bank.asked).toHaveLength(MOST_A_DAY.dates);
    expect(await on('2025-01-01')).toMatchObject({ ok: false, code: 'rates.limit' });
    bank.now += 86_400_000;
    expect(await on('2025-01-01')).toMatchObject({ ok: true });
  });

  it('is answered although storage fails', async () => {
    bank.failing = true;
    expect(await on('2026-10-01')).toMatchObject({ ok: true });
    expect(bank.reports).toEqual(['days.read', 'days.write']);
  });

  it('a dead network is told by its name', async () => {
    bank.answer = () => fail('http.offline');
    expect(await on('2026-10-01')).toMatchObject({ ok: false, code: 'rates.offline' });
  });
});

/** Fills until nothing is missing or the service says stop, waiting as long as it wishes. */
async function fill(span: number, most = 1000): Promise<number> {
  for (let steps = 0; steps < most; steps += 1) {
    const { pauseMs, problem } = await bank.service.fill(span);
    if (problem || pauseMs === null) return steps;
    bank.now += pauseMs;
  }
  return most;
}

describe('filling a chart', () => {
  it('takes a month in 23 requests, no two within a second, none for days that repeat Saturday', async () => {
    await fill(30);
    expect(bank.asked.filter((date) => [1, 7].includes(weekday(date)))).toEqual([]);
    expect(new Set(bank.asked).size).toBe(bank.asked.length);
    // And the one a year ago.
    expect(bank.asked.length).toBeLessThanOrEqual(24);
    const pauses = bank.times.slice(1).map((time, i) => time - (bank.times[i] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(FILL_PAUSE_MS);
    expect(await bank.service.history('USD', 30)).toMatchObject({ missing: 0, quant: 1 });
  });

  it('keeps its pause between two who ask in turn', async () => {
    await bank.service.fill(30);
    expect(await bank.service.fill(30)).toMatchObject({ pauseMs: FILL_PAUSE_MS, problem: null });
    expect(bank.asked).toHaveLength(1);
  });

  it('goes on where it stopped', async () => {
    await fill(30, 8);
    const first = [...bank.asked];
    bank.service = bank.start();
    bank.now += 60_000;
    await fill(30);
    expect(new Set(bank.asked).size).toBe(bank.asked.length);
    expect(bank.asked.slice(0, first.length)).toEqual(first);
  });

  it('stops for the day after its share, and at the first failure', async () => {
    await fill(366);
    expect(bank.asked).toHaveLength(MOST_A_DAY.fills);
    expect((await bank.service.fill(366)).problem).toBe('rates.limit');
    // An article's date can still be looked up.
    expect(await on('2024-01-10')).toMatchObject({ ok: true });
    bank.now += 86_400_000;
    bank.answer = () => fail('http.timeout');
    expect(await bank.service.fill(366)).toMatchObject({ pauseMs: null, problem: 'rates.timeout' });
  });

  it('asks first for what tells most: a week, a month, a year ago', () => {
    expect(missingDays(new Set(), TODAY, 365).slice(0, 3)).toEqual(
      [7, 30, 365].map((back) => tradedDay(addDays(TODAY, -back))),
    );
    // 14 September was a Monday: Saturday's rate was in force.
    expect(missingDays(new Set(), TODAY, 30).slice(0, 3)).toEqual(['2026-10-07', '2026-09-12', '2025-10-14']);
  });

  it('keeps a document that came as the newest', async () => {
    await bank.service.keep({ effectiveDate: TODAY, quotes: documentOf(TODAY).quotes });
    await on(TODAY);
    expect(bank.asked).toEqual([]);
  });
});

describe('the course of a currency', () => {
  const day = (date: string, quant: number, value: number): StoredDay => ({
    date,
    rows: [['IRR', quant, value]],
  });

  it('is told in the newest unit: a new quant is no jump', () => {
    expect(courseOf([day('2026-10-12', 1000, 0.4), day('2026-10-13', 10_000, 4.1)], 'IRR')).toEqual({
      quant: 10_000,
      points: [
        { date: '2026-10-12', value: 4 },
        { date: '2026-10-13', value: 4.1 },
      ],
    });
  });

  it('scales by any unit exactly', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 7 });
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(1, 10, 100, 1000),
        fc.constantFrom(1, 10, 100, 1000),
        (value, from, to) => {
          const course = courseOf([day('2026-10-12', from, value / 100), day('2026-10-13', to, 1)], 'IRR');
          expect(Math.abs((course?.points[0]?.value ?? 0) - (value * to) / from / 100)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('never reads a Sunday or a Monday as "no change"', () => {
    const point = (date: string, value: number) => ({ date, value });
    const week = [
      point('2026-10-08', 448),
      point('2026-10-09', 449),
      point('2026-10-10', 450),
      point('2026-10-12', 450),
    ];
    expect(pointBefore(week, point('2026-10-12', 450), 1)).toEqual(point('2026-10-09', 449));
    expect(pointBefore(week, point('2026-10-11', 450), 1)).toEqual(point('2026-10-09', 449));
    expect(pointBefore(week, point('2026-10-13', 451), 1)).toEqual(point('2026-10-12', 450));
    expect(pointBefore(week, point('2026-10-10', 450), 1)).toEqual(point('2026-10-09', 449));
    expect(pointBefore(week, point('2026-10-16', 450), 7)).toEqual(point('2026-10-09', 449));
    expect(pointBefore(week, point('2026-11-30', 450), 30)).toBeNull();
  });

  it('is nothing where the currency never occurs', () => {
    expect(courseOf([day('2026-10-12', 1, 1)], 'USD')).toBeNull();
    expect(courseOf([], 'USD')).toBeNull();
  });
});

describe('stored values', () => {
  it('are read when they are ours', () => {
    const good = { date: TODAY, rows: [['USD', 1, 450.5]] };
    expect(parseStoredDay(good)).toEqual(good);
    for (const bad of [
      null,
      [],
      {},
      { ...good, date: '14.10.2026' },
      { ...good, rows: [['USD', 0, 450]] },
      { ...good, rows: [['USD', 1, Number.NaN]] },
      { ...good, rows: 'x' },
    ])
      expect(parseStoredDay(bad), JSON.stringify(bad)).toBeNull();
    expect(parseLookups({ date: TODAY, dates: 3, fills: 1, lastAt: 5 })).toEqual({
      date: TODAY,
      dates: 3,
      fills: 1,
      lastAt: 5,
    });
    for (const bad of [
      null,
      {},
      { date: TODAY, dates: -1, fills: 0, lastAt: 5 },
      { date: 'x', dates: 1, fills: 0, lastAt: 5 },
    ])
      expect(parseLookups(bad)).toBeNull();
  });
});
