import { beforeEach, describe, expect, it } from 'vitest';
import { astanaDate } from '../../../utils/core/rates/astana.ts';
import { fail, ok } from '../../../utils/core/result.ts';
import type { HttpProblem } from '../../../utils/services/ports.ts';
import { RATES_ALARM } from '../../../utils/services/rates.ts';
import type { NbkScenario } from '../../fixtures/nbk.ts';
import { type Answer, at, createWorld, httpAnswer, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = createWorld('2026-10-14 10:00');
});

const check = () => world.service.refresh({ force: false });
const force = () => world.service.refresh({ force: true });

/** A network whose answer is given by hand. */
function holdAnswer(): (answer: Awaited<Answer>) => void {
  let give: (answer: Awaited<Answer>) => void = () => undefined;
  const answer = new Promise<Awaited<Answer>>((resolve) => {
    give = resolve;
  });
  world.answer = () => answer;
  return give;
}

/** Lets everything that waits for nothing but promises run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('asking for rates', () => {
  it('has nothing at first and does not ask by itself', async () => {
    expect(await world.service.get()).toMatchObject({ quotes: [], asOf: null, problem: null });
    expect(world.requests).toEqual([]);
  });

  it('fetches when due, then answers from what it has', async () => {
    const view = await check();
    expect(view).toMatchObject({ asOf: '2026-10-14', fetchedAt: '2026-10-14T05:00:00.000Z', problem: null });
    await check();
    expect(await world.service.get()).toEqual(view);
    expect(world.urls).toEqual(['https://nationalbank.kz/rss/rates_all.xml']);
  });

  it('fetches again when told to', async () => {
    await check();
    world.answer = () => httpAnswer('tomorrow', '2026-10-14');
    expect((await force()).asOf).toBe('2026-10-15');
    expect(world.requests).toHaveLength(2);
  });

  it('remembers through a stop of the worker', async () => {
    const view = await check();
    world.restart();
    expect(await world.service.get()).toEqual(view);
    await check();
    expect(world.requests).toHaveLength(1);
  });

  it('has one request in flight, whoever asks', async () => {
    const give = holdAnswer();
    const views = Promise.all([check(), force(), check(), world.service.onAlarm(RATES_ALARM), force()]);
    await settle();
    const late = force();
    give(httpAnswer('normal', '2026-10-14'));
    const [first, second] = await views;
    expect(world.requests).toHaveLength(1);
    expect(first.asOf).toBe('2026-10-14');
    expect(second).toEqual(first);
    expect(await late).toEqual(first);
    await force();
    expect(world.requests).toHaveLength(2);
  });

  it('answers at once from storage while a request is under way', async () => {
    await check();
    const give = holdAnswer();
    const refreshing = force();
    await settle();
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    give(fail('http.offline'));
    await refreshing;
  });
});

describe('a bad answer', () => {
  const scenarios: [NbkScenario, string][] = [
    ['empty-day', 'rates.empty'],
    ['info', 'rates.empty'],
    ['empty-body', 'rates.empty'],
    ['json-error', 'rates.not-xml'],
    ['json-error-500', 'rates.http'],
    ['html-200', 'rates.not-xml'],
    ['html-502', 'rates.http'],
    ['503', 'rates.http'],
    ['slow', 'rates.timeout'],
    ['truncated', 'rates.truncated'],
    ['no-usd', 'rates.implausible'],
  ];
  const failures: [HttpProblem, string][] = [
    ['http.offline', 'rates.offline'],
    ['http.no-permission', 'rates.no-permission'],
    ['http.too-big', 'rates.too-big'],
  ];

  async function keepsLastGood(answer: Answer, problem: string): Promise<void> {
    const good = await check();
    world.answer = () => answer;
    world.now += 60_000;
    expect(await force()).toEqual({ ...good, problem });
    world.restart();
    expect(await world.service.get()).toEqual({ ...good, problem });
    world.answer = () => httpAnswer('normal', '2026-10-14');
    expect(await force()).toMatchObject({ asOf: '2026-10-14', problem: null });
    expect(world.reports).toEqual([]);
  }

  it.each(scenarios)('%s leaves the last good document and is named %s', async (name, problem) => {
    await keepsLastGood(httpAnswer(name, '2026-10-14'), problem);
  });

  it.each(failures)('%s likewise: %s', async (code, problem) => {
    await keepsLastGood(fail(code), problem);
  });

  it.each(scenarios)('%s on the first start is named %s', async (name, problem) => {
    world.answer = () => httpAnswer(name, '2026-10-14');
    expect(await check()).toMatchObject({ quotes: [], asOf: null, stale: false, problem });
  });

  it('is stored with the time of the attempt, not of a fetch', async () => {
    await check();
    world.answer = () => fail('http.offline');
    world.now = at('2026-10-14 15:46');
    await check();
    expect(world.stored).toMatchObject({
      fetchedAt: at('2026-10-14 10:00'),
      lastAttemptAt: at('2026-10-14 15:46'),
      problem: 'rates.offline',
      failures: 1,
    });
  });

  it('does not stop the rates when the adapter itself breaks', async () => {
    world.answer = () => {
      throw new Error('broken');
    };
    expect(await check()).toMatchObject({ problem: 'rates.http' });
    expect(world.reports).toEqual(['rates.fetch']);
    world.answer = () => httpAnswer('normal', '2026-10-14');
    expect(await force()).toMatchObject({ asOf: '2026-10-14', problem: null });
  });
});

describe('a worker stopped between request and answer', () => {
  it('keeps what it had and fetches on the next wake', async () => {
    await check();
    world.now = at('2026-10-14 15:46');
    holdAnswer();
    void check();
    await settle();
    expect(world.requests).toHaveLength(2);

    world.restart();
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    world.answer = () => httpAnswer('tomorrow', '2026-10-14');
    expect((await check()).asOf).toBe('2026-10-15');
  });

  it('does not ask without end when that happens every time', async () => {
    holdAnswer();
    for (let i = 0; i < 50; i += 1) {
      world.now += 10 * 60_000;
      world.restart();
      void check();
      await settle();
    }
    expect(world.requestsOn('2026-10-14')).toBe(8);
  });
});

describe('storage that fails', () => {
  it('in writing: the answer of the moment is shown and the failure reported', async () => {
    world.failing.write = true;
    expect(await check()).toMatchObject({ asOf: '2026-10-14', problem: null });
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    expect(new Set(world.reports)).toEqual(new Set(['rates.write']));
    await check();
    expect(world.requests).toHaveLength(1);
  });

  it('in reading: rates are fetched and shown', async () => {
    world.failing.read = true;
    expect(await world.service.get()).toMatchObject({ asOf: null });
    expect(await check()).toMatchObject({ asOf: '2026-10-14', problem: null });
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    expect(new Set(world.reports)).toEqual(new Set(['rates.read']));
  });

  it('in reading, with no network either: what lies in storage is not overwritten', async () => {
    const good = await check();
    const stored = world.stored;
    world.failing.read = true;
    world.answer = () => fail('http.offline');
    world.restart();
    expect(await force()).toMatchObject({ asOf: null, problem: 'rates.offline' });
    expect(world.stored).toEqual(stored);

    world.failing.read = false;
    expect(await world.service.get()).toEqual({ ...good, problem: 'rates.offline' });
  });

  it('with something unreadable in it counts as empty', async () => {
    world.stored = { version: 1, document: 'x' };
    expect(await world.service.get()).toMatchObject({ asOf: null });
    expect((await check()).asOf).toBe('2026-10-14');
  });
});

describe('the alarm', () => {
  it('is set when it is missing and left alone when it is there', async () => {
    await world.service.ensureAlarm();
    // Nothing stored: as soon as alarms go, with half of the spread.
    expect(world.alarms.get(RATES_ALARM)).toBe(at('2026-10-14 10:01') + 150_000);
    world.now += 3_600_000;
    world.random = 0;
    await world.service.ensureAlarm();
    world.restart();
    await world.service.ensureAlarm();
    expect(world.created).toBe(1);

    world.alarms.clear();
    await world.service.ensureAlarm();
    expect(world.created).toBe(2);
  });

  it('that a wrong clock set years ahead is set anew', async () => {
    world.alarms.set(RATES_ALARM, at('2031-01-01 09:05'));
    await world.service.ensureAlarm();
    expect(world.alarms.get(RATES_ALARM)).toBeLessThan(at('2026-10-14 10:06'));
  });

  it('fetches, and is set to the next check whether that went well or not', async () => {
    world.random = 0;
    await world.service.onAlarm(RATES_ALARM);
    expect(world.requests).toHaveLength(1);
    expect(world.alarms.get(RATES_ALARM)).toBe(at('2026-10-14 15:45'));

    world.now = at('2026-10-14 15:46');
    world.answer = () => fail('http.offline');
    await world.service.onAlarm(RATES_ALARM);
    expect(world.alarms.get(RATES_ALARM)).toBe(at('2026-10-14 15:51'));
  });

  it('is no reason to ask when nothing is due', async () => {
    await check();
    await world.service.onAlarm(RATES_ALARM);
    expect(world.requests).toHaveLength(1);
    expect(world.created).toBe(1);
  });

  it('of another name means nothing', async () => {
    await world.service.onAlarm('feeds.check');
    expect(world.requests).toEqual([]);
    expect(world.created).toBe(0);
  });

  it('that cannot be set is reported and costs nothing else', async () => {
    world.failing.alarms = true;
    await world.service.ensureAlarm();
    await world.service.onAlarm(RATES_ALARM);
    expect(world.reports).toEqual(['alarm.ensure', 'alarm.create']);
    expect((await world.service.get()).asOf).toBe('2026-10-14');
  });
});

describe('weekend', () => {
  it('is told apart from rates that stood still', async () => {
    world.now = at('2026-10-18 12:00');
    const view = await check();
    expect(view).toMatchObject({ asOf: '2026-10-18', stale: false, flat: 'weekend' });
    expect(view.label).toMatchObject({ kind: 'weekend', setOn: '2026-10-16' });
  });
});

describe('the world of these tests', () => {
  it('answers by its clock', () => {
    const answer = httpAnswer('normal', astanaDate(world.now));
    expect(answer).toEqual(ok(expect.stringContaining('<pubDate>14.10.2026</pubDate>')));
    expect(httpAnswer('503', '2026-10-14')).toEqual(fail('http.status'));
  });
});
