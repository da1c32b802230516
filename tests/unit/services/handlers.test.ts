import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LOOK } from '../../../utils/core/reading/look.ts';
import type { Place } from '../../../utils/core/reading/places.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings.ts';
import { createHandlers, type HandlerDeps } from '../../../utils/services/handlers.ts';

const PAGE = { tabId: 7, incognito: false };
const POPUP = { tabId: null, incognito: false };

function create(stored: Settings = DEFAULT_SETTINGS) {
  const state = { settings: stored, places: [] as Place[] };
  const badge = vi.fn(async () => undefined);
  const pages = Object.fromEntries(
    ['info', 'read', 'context', 'visited', 'openOverlay', 'state', 'setHiding'].map((name) => [
      name,
      vi.fn((...args: unknown[]) => [name, ...args]),
    ]),
  );
  const pauses = { pause: vi.fn((...args: unknown[]) => ['pause', ...args]) };
  const visits = { counts: async () => ({ nur: 5 }) };
  const picks = { sync: vi.fn(async () => undefined) };
  Object.assign(pages, { open: vi.fn(async () => []), mark: vi.fn(async () => undefined) });
  const rates = { get: vi.fn(() => 'rates'), refresh: vi.fn(() => 'fresh rates') };
  const showRate = vi.fn(async () => undefined);
  const erase = vi.fn(async () => undefined);
  const official = Object.fromEntries(
    ['on', 'history', 'fill'].map((name) => [name, vi.fn((...args: unknown[]) => [name, ...args])]),
  );
  const handlers = createHandlers({
    rates,
    official,
    showRate,
    erase,
    pages,
    pauses,
    picks,
    visits,
    settings: {
      read: async () => state.settings,
      write: async (next: Settings) => {
        state.settings = next;
      },
    },
    places: {
      read: async () => state.places,
      write: async (next: Place[]) => {
        state.places = next;
      },
    },
    action: { badge },
    iconTitle: (settings: Settings, hidden: number) => `${settings.language} ${hidden}`,
  } as unknown as HandlerDeps);
  return { handlers, picks, badge, pages, rates, showRate, erase, state };
}

it('erasing empties the stores, and the icon shows no rate that was asked for before', async () => {
  const { handlers, erase, showRate, picks } = create();
  await handlers['data.erase']({}, POPUP);
  expect(erase).toHaveBeenCalledOnce();
  expect(showRate).toHaveBeenCalledOnce();
  // What was picked is forgotten, so its script has nothing to run for.
  expect(picks.sync).toHaveBeenCalledOnce();
});

describe('requests about a tab', () => {
  it.each([
    ['tab.info', { tabId: 3 }, ['info', 3]],
    ['article.read', { tabId: 3 }, ['read', 3]],
    ['context.read', { tabId: 3 }, ['context', 3]],
    ['overlay.open', { tabId: 3 }, ['openOverlay', 3, {}]],
    ['overlay.open', { tabId: 3, print: true }, ['openOverlay', 3, { print: true }]],
    ['page.state', { tabId: 3 }, ['state', 3]],
    ['page.hiding', { tabId: 3, hiding: false }, ['setHiding', 3, false]],
    ['outlet.pause', { host: 'a.test', paused: true, today: true }, ['pause', 'a.test', true, true]],
  ] as const)('%s goes where it belongs', (name, request, call) => {
    const handle = create().handlers[name] as (request: unknown, sender: unknown) => unknown;
    expect(handle(request, POPUP)).toEqual(call);
  });
});

describe('rates', () => {
  it('are got and refreshed', () => {
    const { handlers, rates } = create();
    expect(handlers['rates.get']({}, PAGE)).toBe('rates');
    expect(handlers['rates.refresh']({ force: true }, POPUP)).toBe('fresh rates');
    expect(rates.refresh).toHaveBeenCalledWith({ force: true });
  });
});

describe('official rates of a day', () => {
  it.each([
    ['official.on', { code: 'USD', date: '2026-10-14' }, ['on', 'USD', '2026-10-14']],
    ['history.get', { code: 'USD', span: 30 }, ['history', 'USD', 30]],
    ['history.fill', { span: 30 }, ['fill', 30]],
  ] as const)('%s goes where it belongs', (name, request, call) => {
    const handle = create().handlers[name] as (request: unknown, sender: unknown) => unknown;
    expect(handle(request, POPUP)).toEqual(call);
  });
});

describe('settings', () => {
  it('draw the rate on the icon, or take it off, only when that was switched', async () => {
    const { handlers, showRate } = create();
    await handlers['settings.set']({ theme: 'dark' }, POPUP);
    expect(showRate).not.toHaveBeenCalled();
    await handlers['settings.set']({ badgeRate: true }, POPUP);
    expect(showRate).toHaveBeenCalledOnce();
  });

  it('reach the pages and icons that are open', async () => {
    const { handlers, badge, pages } = create();
    const states: Record<number, object> = {
      1: { present: true, hidden: 4, hiding: true },
      2: { present: false, hidden: 0, hiding: true },
    };
    Object.assign(pages, {
      open: vi.fn(async () => [1, 2]),
      state: vi.fn(async (tabId: number) => states[tabId]),
    });
    await handlers['settings.set']({ theme: 'dark' }, POPUP);
    expect(badge).not.toHaveBeenCalled();
    await handlers['settings.set']({ badge: false }, POPUP);
    expect(badge.mock.calls).toEqual([[1, null, 'auto 4']]);
    await handlers['settings.set']({ badge: true, unmarked: ['nur'] }, POPUP);
    expect(badge).toHaveBeenLastCalledWith(1, 4, 'auto 4');
    expect(pages.mark).toHaveBeenLastCalledWith(1, ['nur']);
    await handlers['settings.set']({ marks: [] }, POPUP);
    expect(pages.mark).toHaveBeenCalledTimes(2);
  });

  it('change field by field, and the whole is answered', async () => {
    const { handlers, state } = create();
    const next = { ...DEFAULT_SETTINGS, theme: 'dark' };
    expect(await handlers['settings.set']({ theme: 'dark' }, POPUP)).toEqual(next);
    expect(state.settings).toEqual(next);
    expect(await handlers['settings.get']({}, POPUP)).toEqual(next);
  });

  it('keep both of two changes at once, whoever makes them', async () => {
    const { handlers, state } = create();
    const reading = { ...DEFAULT_LOOK, size: 24 };
    await Promise.all([
      handlers['settings.set']({ badge: false }, POPUP),
      handlers['reading.look']({ theme: 'sepia', reading }, PAGE),
      handlers['settings.set']({ city: 'astana' }, POPUP),
    ]);
    expect(state.settings).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      theme: 'sepia',
      reading,
      city: 'astana',
    });
  });
});

describe('reading', () => {
  it('changes theme and typography alone', async () => {
    const { handlers, state } = create();
    const reading = { ...DEFAULT_LOOK, size: 24 };
    await handlers['reading.look']({ theme: 'sepia', reading }, PAGE);
    expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', reading });
  });

  it('keeps where the reader stopped, but not from a private window', async () => {
    const { handlers, state } = create();
    expect(await handlers['place.get']({ key: 'a' }, PAGE)).toBeNull();
    await handlers['place.set']({ key: 'a', block: 12 }, PAGE);
    await handlers['place.set']({ key: 'b', block: 3 }, { ...PAGE, incognito: true });
    expect(await handlers['place.get']({ key: 'a' }, PAGE)).toBe(12);
    expect(state.places).toEqual([{ key: 'a', block: 12 }]);
  });

  it('keeps the places of two tabs that stop at once', async () => {
    const { handlers, state } = create();
    await Promise.all(['a', 'b'].map((key) => handlers['place.set']({ key, block: 4 }, PAGE)));
    expect(state.places.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });
});

describe('the badge', () => {
  it.each([
    ['the number of hidden blocks', { hidden: 4, hiding: true }, true, 4, 'auto 4'],
    ['nothing where nothing is hidden', { hidden: 0, hiding: true }, true, null, 'auto 0'],
    ['nothing while everything is shown', { hidden: 4, hiding: false }, true, null, 'auto 0'],
    ['nothing where the reader wants none', { hidden: 4, hiding: true }, false, null, 'auto 4'],
  ])('shows %s', async (_, counted, badge, shown, title) => {
    const { handlers, badge: set } = create({ ...DEFAULT_SETTINGS, badge });
    expect(await handlers['page.counted'](counted, PAGE)).toBeNull();
    expect(set).toHaveBeenCalledExactlyOnceWith(7, shown, title);
  });

  it('leaves the icon to the rate where the reader wants that', async () => {
    const { handlers, badge: set } = create({ ...DEFAULT_SETTINGS, badgeRate: true });
    await handlers['page.counted']({ hidden: 4, hiding: true }, PAGE);
    expect(set).toHaveBeenCalledExactlyOnceWith(7, null, 'auto 4');
  });

  it('is not touched by a count from no tab', async () => {
    const { handlers, badge } = create();
    expect(await handlers['page.counted']({ hidden: 4, hiding: true }, POPUP)).toBeNull();
    expect(badge).not.toHaveBeenCalled();
  });
});

it('a page on which something was brought back counts again', async () => {
  const { handlers, pages } = create();
  const recount = vi.fn(async () => undefined);
  Object.assign(pages, { recount });
  expect(await handlers['page.changed']({}, PAGE)).toBeNull();
  expect(await handlers['page.changed']({}, POPUP)).toBeNull();
  expect(recount).toHaveBeenCalledExactlyOnceWith(PAGE.tabId);
});

describe('the count of a page', () => {
  const counted = { hidden: 3, hiding: true };

  it('is kept, and its text marked but for the outlets where the reader wants none', async () => {
    const { handlers, pages } = create({ ...DEFAULT_SETTINGS, unmarked: ['nur'] });
    await handlers['page.counted'](counted, { tabId: 7, incognito: true });
    expect(pages.visited).toHaveBeenCalledExactlyOnceWith(
      { tabId: 7, hidden: 3, isPrivate: true },
      { unmarked: ['nur'], opening: [] },
    );
  });

  it('is none while everything is shown, and nothing is marked where no kind is wanted', async () => {
    const { handlers, pages } = create({ ...DEFAULT_SETTINGS, marks: [] });
    await handlers['page.counted']({ ...counted, hiding: false }, PAGE);
    expect(pages.visited).toHaveBeenCalledExactlyOnceWith(
      { tabId: 7, hidden: 0, isPrivate: false },
      { unmarked: null, opening: [] },
    );
  });

  it('opens the panel by itself only where the reader asked for it', async () => {
    const { handlers, pages } = create({ ...DEFAULT_SETTINGS, openOverlay: ['vlast'] });
    await handlers['page.counted'](counted, PAGE);
    expect(vi.mocked(pages.visited as (...args: unknown[]) => unknown).mock.calls[0]?.[1]).toEqual({
      unmarked: [],
      opening: ['vlast'],
    });
  });

  it('is told by outlet', async () => {
    expect(await create().handlers['counts.get']({}, POPUP)).toEqual({ nur: 5 });
  });
});
