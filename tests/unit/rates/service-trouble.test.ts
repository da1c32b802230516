import { beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../../utils/core/result.ts';
import type { HttpProblem } from '../../../utils/services/ports.ts';
import type { NbkScenario } from '../../fixtures/nbk.ts';
import { type Answer, at, createWorld, holdAnswer, httpAnswer, settle, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = createWorld('2026-10-14 10:00');
});

const check = () => world.service.refresh({ force: false });
const force = () => world.service.refresh({ force: true });

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
    holdAnswer(world);
    void check();
    await settle();
    expect(world.requests).toHaveLength(2);

    world.restart();
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    world.answer = () => httpAnswer('tomorrow', '2026-10-14');
    expect((await check()).asOf).toBe('2026-10-15');
  });

  it('that dies with the answer in hand, before it is stored, loses nothing that was there', async () => {
    await check();
    world.now = at('2026-10-14 15:46');
    world.answer = () => httpAnswer('tomorrow', '2026-10-14');
    world.failing.write = true;
    await check();
    world.failing.write = false;
    world.restart();
    expect((await world.service.get()).asOf).toBe('2026-10-14');
    expect((await check()).asOf).toBe('2026-10-15');
  });

  it('does not ask without end when that happens every time', async () => {
    holdAnswer(world);
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

  it('in reading and writing for a while: newer rates in memory are not exchanged for older ones', async () => {
    await check();
    world.restart();
    world.failing.read = true;
    world.failing.write = true;
    world.answer = () => httpAnswer('tomorrow', '2026-10-14');
    await force();
    world.failing.read = false;
    world.failing.write = false;
    expect((await world.service.get()).asOf).toBe('2026-10-15');
  });

  it('with something unreadable in it counts as empty', async () => {
    world.stored = { version: 1, document: 'x' };
    expect(await world.service.get()).toMatchObject({ asOf: null });
    expect((await check()).asOf).toBe('2026-10-14');
  });
});
