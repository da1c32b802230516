import { beforeEach, describe, expect, it } from 'vitest';
import { astanaDate } from '../../../utils/core/rates/astana.ts';
import { fail, ok } from '../../../utils/core/result.ts';
import { RATES_ALARM } from '../../../utils/services/rates.ts';
import { at, createWorld, holdAnswer, httpAnswer, settle, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = createWorld('2026-10-14 10:00');
});

const check = () => world.service.refresh({ force: false });
const force = () => world.service.refresh({ force: true });

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
    expect(world.asked).toEqual([
      ['https://nationalbank.kz/rss/rates_all.xml', { timeoutMs: 8000, maxBytes: 262_144 }],
    ]);
    expect(world.reads).toBe(1);
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
    const give = holdAnswer(world);
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

  it('waits for a request under way even when none would be begun', async () => {
    for (let i = 0; i < 8; i += 1) await force();
    const give = holdAnswer(world);
    const forced = force();
    await settle();
    const waiting = check();
    await settle();
    give(httpAnswer('tomorrow', '2026-10-14'));
    expect((await waiting).asOf).toBe('2026-10-15');
    expect(await forced).toEqual(await waiting);
    expect(world.requests).toHaveLength(9);
  });

  it('answers at once from storage while a request is under way', async () => {
    await check();
    const give = holdAnswer(world);
    const refreshing = force();
    await settle();
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    give(fail('http.offline'));
    await refreshing;
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
