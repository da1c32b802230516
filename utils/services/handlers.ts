import { type Place, withPlace } from '../core/reading/places.ts';
import type { Settings } from '../core/settings.ts';
import type { Handlers } from '../messages/server.ts';
import type { OfficialService } from './official.ts';
import type { PagesService } from './pages.ts';
import type { RatesService } from './rates.ts';

export interface HandlerDeps {
  rates: RatesService;
  official: OfficialService;
  pages: PagesService;
  settings: { read(): Promise<Settings>; write(settings: Settings): Promise<void> };
  places: { read(): Promise<Place[]>; write(places: Place[]): Promise<void> };
  action: { badge(tabId: number, count: number | null, title: string): Promise<void> };
  /** Draws or takes off the rate on the toolbar icon, as the settings now say. */
  showRate: () => Promise<void>;
  /** The words of the icon's tooltip, in the reader's language. */
  iconTitle: (settings: Settings, hidden: number) => string;
}

/** Every request of the contract, led to the service that answers it. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { rates, official, pages, settings, places, action, iconTitle } = deps;
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
    'outlet.pause': ({ host, paused }) => pages.pause(host, paused),
    'settings.get': () => settings.read(),
    async 'settings.set'(change) {
      const next = { ...(await settings.read()), ...change };
      await settings.write(next);
      if (change.badgeRate !== undefined) await deps.showRate();
      return next;
    },
    async 'reading.look'({ theme, reading }) {
      await settings.write({ ...(await settings.read()), theme, reading });
      return null;
    },
    async 'place.get'({ key }) {
      return (await places.read()).find((place) => place.key === key)?.block ?? null;
    },
    async 'place.set'(place, { incognito }) {
      if (!incognito) await places.write(withPlace(await places.read(), place));
      return null;
    },
    async 'page.counted'({ hidden, hiding }, sender) {
      if (sender.tabId === null) return null;
      const chosen = await settings.read();
      const shown = hiding && hidden > 0 && chosen.badge && !chosen.badgeRate ? hidden : null;
      await action.badge(sender.tabId, shown, iconTitle(chosen, hiding ? hidden : 0));
      // The first word of a page's always-on script: now its text may be marked.
      if (chosen.marks.length > 0) await pages.mark(sender.tabId, chosen.unmarked);
      if (chosen.openOverlay.length > 0) await pages.openByItself(sender.tabId, chosen.openOverlay);
      return null;
    },
  };
}
