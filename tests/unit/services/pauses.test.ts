import { describe, expect, it, vi } from 'vitest';
import { createPauses, PAUSE_ALARM } from '../../../utils/services/pauses.ts';

function create(hosts: string[] = []) {
  const stored = { hosts, until: {} as Record<string, number> };
  const world = { now: new Date(2026, 9, 14, 15, 30).getTime() };
  const alarm = vi.fn(async (_name: string, _alarm: { when: number }) => undefined);
  const pauses = createPauses({
    paused: {
      read: async () => stored.hosts,
      write: async (next) => {
        stored.hosts = next;
      },
    },
    until: {
      read: async () => stored.until,
      write: async (next) => {
        stored.until = next;
      },
    },
    alarms: { create: alarm },
    clock: () => world.now,
  });
  return { ...pauses, stored, world, alarm };
}

const MIDNIGHT = new Date(2026, 9, 15).getTime();

describe('pausing a host', () => {
  it('adds it once, in order, and takes it off again', async () => {
    const { pause, stored, alarm } = create(['b.test']);
    expect(await pause('a.test', true)).toEqual(['a.test', 'b.test']);
    expect(await pause('a.test', true)).toEqual(['a.test', 'b.test']);
    expect(await pause('b.test', false)).toEqual(['a.test']);
    expect(await pause('c.test', false)).toEqual(['a.test']);
    expect(stored).toEqual({ hosts: ['a.test'], until: {} });
    expect(alarm).not.toHaveBeenCalled();
  });

  it('keeps both of two hosts that are paused at once', async () => {
    const { pause, stored } = create();
    await Promise.all([pause('a.test', true, true), pause('b.test', true, true)]);
    expect(stored.hosts).toEqual(['a.test', 'b.test']);
    expect(Object.keys(stored.until).sort()).toEqual(['a.test', 'b.test']);
  });

  it('for today ends with the day, and only that', async () => {
    const { pause, endDue, isToday, stored, world, alarm } = create(['b.test']);
    await pause('a.test', true, true);
    expect(alarm).toHaveBeenCalledExactlyOnceWith(PAUSE_ALARM, { when: MIDNIGHT });
    expect([await isToday('a.test'), await isToday('b.test')]).toEqual([true, false]);
    world.now = MIDNIGHT - 1;
    await endDue();
    expect(stored.hosts).toEqual(['a.test', 'b.test']);
    world.now = MIDNIGHT;
    await endDue();
    expect(stored).toEqual({ hosts: ['b.test'], until: {} });
  });

  it('for today and then for good lasts', async () => {
    const { pause, endDue, stored, world } = create();
    await pause('a.test', true, true);
    await pause('a.test', true);
    world.now = MIDNIGHT;
    await endDue();
    expect(stored.hosts).toEqual(['a.test']);
  });

  it('for today, ended by hand, does not end a later pause', async () => {
    const { pause, endDue, stored, world } = create();
    await pause('a.test', true, true);
    await pause('a.test', false);
    await pause('a.test', true);
    world.now = MIDNIGHT;
    await endDue();
    expect(stored).toEqual({ hosts: ['a.test'], until: {} });
  });

  it('is waited for again after a restart that lost the alarm', async () => {
    const { pause, endDue, alarm } = create();
    await pause('a.test', true, true);
    alarm.mockClear();
    await endDue();
    expect(alarm).toHaveBeenCalledExactlyOnceWith(PAUSE_ALARM, { when: MIDNIGHT });
  });
});
