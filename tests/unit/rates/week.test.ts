import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, astanaDate, weekday } from '../../../utils/core/rates/astana.ts';
import { MAX_REQUESTS_A_DAY } from '../../../utils/core/rates/schedule.ts';
import { fail } from '../../../utils/core/result.ts';
import { at, createWorld, httpAnswer, live, type World } from './world.ts';

const MONDAY = '2026-10-12';
const WEEK = Array.from({ length: 7 }, (_, i) => addDays(MONDAY, i));
const MINUTE = 60_000;

/** The source publishes tomorrow's rates on weekdays at this time. */
function publishAt(world: World, clock: string): void {
  world.answer = () => {
    const today = astanaDate(world.now);
    const isOut = weekday(today) <= 5 && world.now >= at(`${today} ${clock}`);
    return httpAnswer(isOut ? 'tomorrow' : 'normal', today);
  };
}

/** The popup is opened every so often, day and night. */
function popups(world: World, everyMinutes: number, force = false) {
  const count = Math.floor((7 * 24 * 60) / everyMinutes);
  return Array.from({ length: count }, (_, i) => ({
    when: world.now + i * everyMinutes * MINUTE,
    run: () => world.service.refresh({ force }),
  }));
}

const perDay = (world: World) => WEEK.map((date) => world.requestsOn(date));
const clocks = (world: World, date: string) =>
  world.requests
    .filter((moment) => astanaDate(moment) === date)
    .map((moment) => new Date(moment + 5 * 60 * MINUTE).toISOString().slice(11, 16));

describe('a week of the background, the worker started anew at every wake', () => {
  it('asks in the afternoon until the date moves, on Monday morning, and not at weekends', async () => {
    const world = createWorld(`${MONDAY} 00:00`);
    world.random = 0.4;
    publishAt(world, '16:05');
    await world.service.refresh({ force: false });
    await world.service.ensureAlarm();
    await live(world, at('2026-10-19 12:00'));
    expect(clocks(world, MONDAY)).toEqual(['00:00', '15:55', '16:25']);
    for (const date of WEEK.slice(1, 5)) expect(clocks(world, date), date).toEqual(['15:55', '16:25']);
    expect(perDay(world).slice(5)).toEqual([0, 0]);
    expect(clocks(world, '2026-10-19')).toEqual(['09:15']);
    expect((await world.service.get()).asOf).toBe('2026-10-19');
  });

  it('has tomorrow’s rates every weekday evening, however late they come', async () => {
    for (const clock of ['15:30', '16:14', '16:40', '17:29']) {
      const world = createWorld(`${MONDAY} 08:00`);
      publishAt(world, clock);
      await world.service.ensureAlarm();
      for (const date of WEEK.slice(0, 5)) {
        await live(world, at(`${date} 17:56`));
        expect((await world.service.get()).asOf, `${clock} ${date}`).toBe(addDays(date, 1));
      }
    }
  });

  it('asks four times in the afternoon of a day whose successor does not come, and next morning', async () => {
    const world = createWorld(`${MONDAY} 12:00`);
    world.random = 0;
    publishAt(world, '23:59');
    await world.service.refresh({ force: false });
    await world.service.ensureAlarm();
    await live(world, at('2026-10-13 12:00'));
    expect(clocks(world, MONDAY)).toEqual(['12:00', '15:45', '16:15', '16:45', '17:30']);
    expect(clocks(world, '2026-10-13')).toEqual(['09:05']);
  });

  it('asks hardly more when the popup is opened every ten minutes', async () => {
    const world = createWorld(`${MONDAY} 00:00`);
    publishAt(world, '16:05');
    await world.service.ensureAlarm();
    await live(world, at('2026-10-18 23:59'), popups(world, 10));
    expect(perDay(world)).toEqual([3, 2, 2, 2, 2, 0, 1]);
  });

  it('makes up for what it slept through', async () => {
    const world = createWorld(`${MONDAY} 10:00`);
    publishAt(world, '16:05');
    await world.service.refresh({ force: false });
    await world.service.ensureAlarm();
    // The lid is closed from noon until night; the browser then fires the alarm it missed.
    world.now = at(`${MONDAY} 21:30`);
    await live(world, world.now);
    expect(clocks(world, MONDAY)).toEqual(['10:00', '21:30']);
    expect((await world.service.get()).asOf).toBe('2026-10-13');
  });

  it('stays within eight requests a day through any week of failures, restarts and opened popups', async () => {
    const answers = fc.constantFrom('normal', 'tomorrow', '503', 'truncated', 'offline', 'never');
    const week = fc.record({
      answers: fc.array(answers, { minLength: 1, maxLength: 40 }),
      every: fc.integer({ min: 10, max: 400 }),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
      lostAlarms: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(week, async ({ answers: list, every, random, lostAlarms }) => {
        const world = createWorld(`${MONDAY} 00:00`);
        world.random = random;
        world.answer = () => {
          const name = list[world.requests.length % list.length] ?? 'normal';
          if (name === 'offline') return fail('http.offline');
          if (name === 'never') return new Promise(() => undefined);
          return httpAnswer(name, astanaDate(world.now));
        };
        const events = popups(world, every);
        if (lostAlarms) {
          for (const event of events.filter((_, i) => i % 7 === 0)) {
            event.run = async () => {
              world.alarms.clear();
              return world.service.get();
            };
          }
        }
        await world.service.ensureAlarm();
        await live(world, at('2026-10-18 23:59'), events);
        expect(Math.max(...perDay(world))).toBeLessThanOrEqual(MAX_REQUESTS_A_DAY);
        expect(MAX_REQUESTS_A_DAY).toBe(8);
      }),
      { numRuns: 30 },
    );
  });

  it('spends its eight requests so that the afternoon has its share, when all fail', async () => {
    const world = createWorld(`${MONDAY} 00:00`);
    world.random = 0;
    world.answer = () => fail('http.status');
    await world.service.ensureAlarm();
    await live(world, at('2026-10-18 23:59'), popups(world, 10));
    for (const date of WEEK.slice(0, 5)) {
      expect(clocks(world, date), date).toHaveLength(8);
      expect(clocks(world, date), date).toEqual(
        expect.arrayContaining([expect.stringMatching(/^09:0/), '15:45', '16:15', '16:45', '17:30']),
      );
    }
  });

  it('recovers within minutes when the source comes back', async () => {
    const world = createWorld(`${MONDAY} 12:00`);
    world.random = 0;
    publishAt(world, '15:00');
    const good = world.answer;
    const isDown = () => world.now >= at(`${MONDAY} 15:00`) && world.now < at(`${MONDAY} 15:50`);
    world.answer = () => (isDown() ? fail('http.status') : good());
    await world.service.ensureAlarm();
    await live(world, at(`${MONDAY} 16:00`));
    expect((await world.service.get()).asOf).toBe('2026-10-13');
    expect(world.requestsOn(MONDAY)).toBe(3);
  });
});
