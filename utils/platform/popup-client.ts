import type { RatesView } from '../core/rates/types.ts';
import { ratesView } from '../core/rates/view.ts';
import { withCash } from '../core/rates/with-cash.ts';
import { placeKey } from '../core/reading/places.ts';
import { createClient } from '../messages/client.ts';
import { browser } from './browser.ts';
import { cashItem } from './cash-store.ts';
import { report } from './report.ts';
import { placesItem, ratesItem, settingsItem } from './storage.ts';

/**
 * What the popup asks of the world, bound to the tab it stands over (or the one named by `?tab=`, for a popup
 * opened as a page). Rates and places of reading are read from storage before this resolves, so that the first frame
 * has them.
 */
export async function createPopupClient() {
  const [{ tabId, incognito }, initial, places] = await Promise.all([
    findTab(),
    storedRates(),
    placesItem.read(),
  ]);
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const now = () => Date.now();
  /** A real popup goes, so that the page is seen and has the focus; as a page it stays. */
  const leave = () => {
    if (!isPage()) window.close();
  };
  return {
    tabId,
    leave,
    now,
    rates: () => ({
      initial,
      subscribe(onChange: (view: RatesView) => void) {
        const look = () =>
          void storedRates().then(
            (view) => view && onChange(view),
            (error) => report(error, 'popup.rates'),
          );
        const stops = [ratesItem.watch(look), cashItem.watch(look)];
        return () => {
          for (const stop of stops) stop();
        };
      },
      async refresh(force: boolean) {
        const fresh = await ask('rates.refresh', { force });
        return (await storedCash())(fresh);
      },
    }),
    tabInfo: () => ask('tab.info', { tabId }),
    read: () => ask('article.read', { tabId }),
    context: () => ask('context.read', { tabId }),
    pageState: () => ask('page.state', { tabId }),
    setHiding: (hiding: boolean) => ask('page.hiding', { tabId, hiding }),
    pause: (host: string, paused: boolean, today = false) => ask('outlet.pause', { host, paused, today }),
    async openOverlay(print = false) {
      const answer = await ask('overlay.open', { tabId, print });
      if (answer.ok) leave();
      return answer;
    },
    requestHost: (pattern: string) => browser.permissions.request({ origins: [pattern] }),
    openOptions() {
      void browser.runtime.openOptionsPage().catch((error) => report(error, 'popup.options'));
      leave();
    },
    placeOf(address: string) {
      const wanted = placeKey(address);
      return places.find(({ key }) => key === wanted)?.block ?? 0;
    },
    keepPlace(address: string, block: number) {
      // Of a private window nothing is kept; elsewhere a lost place costs some scrolling.
      if (!incognito) void ask('place.set', { key: placeKey(address), block }).catch(() => undefined);
    },
    fold: (ratesFolded: boolean) => void ask('settings.set', { ratesFolded }).catch(() => undefined),
    async copy(text: string) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Refused without focus or by policy; the popup says so.
        return false;
      }
    },
  };
}

/** What is stored of rates, with the cash prices of the reader's city; null before the first document. */
async function storedRates(): Promise<RatesView | null> {
  // Each reading takes its time: at once, not one after the other.
  const [state, addCash] = await Promise.all([ratesItem.read(), storedCash()]);
  return state && addCash(ratesView(state, Date.now()));
}

/**
 * What puts the stored cash prices beside official rates. The worker, which must wake up quickly, knows nothing of
 * cash: the popup alone asks for it and shows it.
 */
async function storedCash(): Promise<(view: RatesView) => RatesView> {
  const [cash, { city }] = await Promise.all([cashItem.read(), settingsItem.read()]);
  return (view) => withCash(view, cash, city, Date.now());
}

function isPage(): boolean {
  return new URLSearchParams(location.search).has('tab');
}

async function findTab(): Promise<{ tabId: number; incognito: boolean }> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => null) // Closed meanwhile: the background will say so.
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { tabId: tab?.id ?? Math.max(named || 0, 0), incognito: tab?.incognito ?? false };
}
