import { describe, expect, it } from 'vitest';
import { addHidden, type CountedTabs, countTab, type HiddenCounts } from '../../../utils/core/page/counts.ts';
import { addLook, type HealthBook, hasChanged } from '../../../utils/core/page/health.ts';
import { createVisits } from '../../../utils/services/visits.ts';

/** 21:00 in Astana on that day. */
const at = (day: string) => Date.parse(`${day}T16:00:00Z`);
const MISSED = { layout: -1, bait: false };
const HIT = { layout: 1, bait: true };

function store<T>(value: T) {
  const held = {
    value,
    read: async () => held.value,
    write: async (next: T) => {
      held.value = next;
    },
  };
  return held;
}

function create() {
  const world = {
    counts: store<HiddenCounts>({}),
    health: store<HealthBook>({}),
    tabs: store<CountedTabs>({}),
    now: at('2026-10-14'),
  };
  return { ...createVisits({ ...world, clock: () => world.now }), world };
}

const visit = { tabId: 3, url: 'https://nur.test/1', outlet: 'nur', hidden: 4 };

describe('the week’s count of an outlet', () => {
  it('grows by what is new on a page, however often it is told', async () => {
    const { keep, counts } = create();
    for (const hidden of [4, 4, 9, 2, 9]) await keep({ ...visit, hidden });
    expect(await counts()).toEqual({ nur: 9 });
    await keep({ ...visit, tabId: 4, hidden: 5 });
    await keep({ ...visit, url: 'https://nur.test/2', hidden: 1 });
    await keep({ ...visit, tabId: 5, outlet: 'zakon', hidden: 2 });
    expect(await counts()).toEqual({ nur: 15, zakon: 2 });
  });

  it('holds seven days, the reader’s own, and forgets the eighth', async () => {
    const { keep, counts, world } = create();
    await keep(visit);
    world.now = at('2026-10-20');
    expect(await counts()).toEqual({ nur: 4 });
    world.now = at('2026-10-21');
    expect(await counts()).toEqual({});
    await keep({ ...visit, tabId: 5, outlet: 'zakon' });
    expect(world.counts.value).toEqual({ '2026-10-21': { zakon: 4 } });
  });

  it('loses nothing when two tabs tell at once', async () => {
    const { keep, counts } = create();
    await Promise.all([keep(visit), keep({ ...visit, tabId: 4 }), keep({ ...visit, tabId: 5 })]);
    expect(await counts()).toEqual({ nur: 12 });
  });

  it('tells whether the page is new to its tab', async () => {
    const { keep } = create();
    expect([await keep(visit), await keep(visit), await keep({ ...visit, hidden: 5 })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await keep({ ...visit, url: 'https://nur.test/2' })).toBe(true);
  });

  it('goes on after a write that failed', async () => {
    const { keep, counts, world } = create();
    const { write } = world.counts;
    world.counts.write = () => Promise.reject(new Error('full'));
    await expect(keep(visit)).rejects.toThrow('full');
    world.counts.write = write;
    await keep({ ...visit, tabId: 4 });
    expect(await counts()).toEqual({ nur: 4 });
  });
});

describe('the tabs that are remembered', () => {
  it('are the hundred last', () => {
    let tabs: CountedTabs = {};
    for (let tabId = 1; tabId <= 130; tabId++) tabs = countTab(tabs, { tabId, url: 'u', hidden: 1 }).tabs;
    expect(Object.keys(tabs)).toHaveLength(100);
    expect([tabs['130 u'], tabs['30 u']]).toEqual([1, undefined]);
  });
});

describe('adding to a day', () => {
  it('changes nothing that was handed in', () => {
    const counts = Object.freeze({ '2026-10-14': Object.freeze({ nur: 1 }) });
    const week = ['2026-10-14'];
    expect(addHidden(counts, { outlet: 'nur', more: 2, week })).toEqual({ '2026-10-14': { nur: 3 } });
  });
});

describe('the health of an outlet’s entry', () => {
  it('counts pages and hits by layout', async () => {
    const { looked, changed, world } = create();
    await looked('nur', HIT);
    await looked('nur', { layout: 0, bait: false });
    await looked('nur', MISSED);
    expect(world.health.value).toEqual({ nur: { pages: 3, layout0: 1, layout1: 1, bait: 1, missed: 1 } });
    expect([await changed('nur'), await changed('zakon')]).toEqual([false, false]);
    await looked('nur', MISSED);
    await looked('nur', MISSED);
    expect(await changed('nur')).toBe(true);
  });

  it('is bad after three misses in a row, and good again after one hit', () => {
    let book: HealthBook = addLook({}, 'nur', HIT);
    for (let page = 1; page <= 3; page++) {
      expect(hasChanged(book.nur)).toBe(false);
      book = addLook(book, 'nur', MISSED);
    }
    expect(hasChanged(book.nur)).toBe(true);
    expect(hasChanged(addLook(book, 'nur', HIT).nur)).toBe(false);
  });
});
