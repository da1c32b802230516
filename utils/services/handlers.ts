import { type Place, withPlace } from '../core/reading/places.ts';
import type { Settings } from '../core/settings.ts';
import type { PageState } from '../messages/contract.ts';
import type { Handlers } from '../messages/server.ts';
import { createTurns } from './in-turn.ts';
import type { OfficialService } from './official.ts';
import type { PagesService } from './pages.ts';
import type { PausesService } from './pauses.ts';
import type { PicksService } from './picks.ts';
import type { RatesService } from './rates.ts';
import type { VisitsService } from './visits.ts';

export interface HandlerDeps {
  rates: RatesService;
  official: OfficialService;
  pages: PagesService;
  pauses: PausesService;
  picks: PicksService;
  visits: VisitsService;
  settings: { read(): Promise<Settings>; write(settings: Settings): Promise<void> };
  places: { read(): Promise<Place[]>; write(places: Place[]): Promise<void> };
  action: { badge(tabId: number, count: number | null, title: string): Promise<void> };
  /** Draws or takes off the rate on the toolbar icon, as the settings now say. */
  showRate: () => Promise<void>;
  /** Empties every store. */
  erase: () => Promise<void>;
  /** The words of the icon's tooltip, in the reader's language. */
  iconTitle: (settings: Settings, hidden: number) => string;
}

/** Every request of the contract, led to the service that answers it. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { rates, official, pages, settings, places } = deps;
  const inTurn = createTurns();
  const changeSettings = (change: Partial<Settings>): Promise<Settings> =>
    inTurn(async () => {
      const next = { ...(await settings.read()), ...change };
      await settings.write(next);
      return next;
    });
  return {
    'rates.get': () => rates.get(),
    'rates.refresh': (request) => rates.refresh(request),
    'official.on': ({ code, date }) => official.on(code, date),
    'history.get': ({ code, span }) => official.history(code, span),
    'history.fill': ({ span }) => official.fill(span),
    'tab.info': ({ tabId }) => pages.info(tabId),
    'article.read': ({ tabId }) => pages.read(tabId),
    'context.read': ({ tabId }) => pages.context(tabId),
    'overlay.open': ({ tabId, print }) => pages.openOverlay(tabId, print ? { print } : {}),
    'page.state': ({ tabId }) => pages.state(tabId),
    'page.hiding': ({ tabId, hiding }) => pages.setHiding(tabId, hiding),
    'outlet.pause': ({ host, paused, today }) => deps.pauses.pause(host, paused, today),
    async 'pick.set'(pick, { tabId, incognito }) {
      if (tabId === null) return false;
      const isKept = await deps.picks.set(tabId, pick, incognito);
      await pages.recount(tabId);
      return isKept;
    },
    async 'pick.remove'({ site, selector }) {
      await deps.picks.remove(site, selector);
      return null;
    },
    'counts.get': () => deps.visits.counts(),
    'settings.get': () => settings.read(),
    async 'settings.set'(change) {
      const next = await changeSettings(change);
      if (change.badgeRate !== undefined) await deps.showRate();
      if (SHOWN_ON_PAGES.some((name) => change[name] !== undefined)) await followEverywhere(deps, next);
      return next;
    },
    async 'data.erase'() {
      await deps.erase();
      await Promise.all([deps.showRate(), deps.picks.sync()]);
      return null;
    },
    async 'reading.look'({ theme, reading }) {
      await changeSettings({ theme, reading });
      return null;
    },
    async 'place.get'({ key }) {
      return (await places.read()).find((place) => place.key === key)?.block ?? null;
    },
    async 'place.set'(place, { incognito }) {
      if (incognito) return null;
      await inTurn(async () => places.write(withPlace(await places.read(), place)));
      return null;
    },
    async 'page.changed'(_, { tabId }) {
      if (tabId !== null) await pages.recount(tabId);
      return null;
    },
    async 'page.counted'({ hidden, hiding }, { tabId, incognito }) {
      if (tabId === null) return null;
      const chosen = await settings.read();
      await showCount(deps, tabId, { hidden, hiding }, chosen);
      const unmarked = chosen.marks.length > 0 ? chosen.unmarked : null;
      await pages.visited(
        { tabId, hidden: hiding ? hidden : 0, isPrivate: incognito },
        { unmarked, opening: chosen.openOverlay },
      );
      return null;
    },
  };
}

/** What open pages and their icons show. */
const SHOWN_ON_PAGES = ['language', 'badge', 'badgeRate', 'marks', 'unmarked'] as const;

type Counted = Pick<PageState, 'hidden' | 'hiding'>;

async function showCount(
  { action, iconTitle }: HandlerDeps,
  tabId: number,
  { hidden, hiding }: Counted,
  chosen: Settings,
): Promise<void> {
  const shown = hiding && hidden > 0 && chosen.badge && !chosen.badgeRate ? hidden : null;
  await action.badge(tabId, shown, iconTitle(chosen, hiding ? hidden : 0));
}

/** Brings open pages in line with the settings. Those that have their marks follow by themselves. */
async function followEverywhere(deps: HandlerDeps, chosen: Settings): Promise<void> {
  const { pages } = deps;
  const follow = async (tabId: number) => {
    const state = await pages.state(tabId);
    if (!state.present) return;
    await showCount(deps, tabId, state, chosen);
    if (chosen.marks.length > 0) await pages.mark(tabId, chosen.unmarked);
  };
  await Promise.all((await pages.open()).map(follow));
}
