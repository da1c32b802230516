import { isObject } from '../core/guards.ts';
import type { OutletLook } from '../core/page/health.ts';
import type { OutletBundle } from '../core/page/outlet-bundle.ts';
import type { Result } from '../core/result.ts';
import { fail, ok } from '../core/result.ts';
import { envelope, type PageError, type TabRequestName, type TabRequests } from '../messages/contract.ts';
import { browser } from './browser.ts';

/** Pages closed to every extension, by the browsers' own lists. */
const PROTECTED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'microsoftedge.microsoft.com',
]);

export interface TabPort {
  /** Address of a tab as far as the browser tells it to us: null without permission. Rejects for a closed tab. */
  urlOf(tabId: number): Promise<string | null>;
  all(): Promise<number[]>;
  inject(tabId: number, files: readonly string[]): Promise<Result<null, PageError>>;
  ask<N extends TabRequestName>(tabId: number, name: N, request: TabRequests[N]['request']): Promise<unknown>;
  mayRead(url: string): Promise<boolean>;
  /**
   * What the outlet's own rules say of the page they were put into; null where there are none, or no page. A layout
   * that is not there yet is waited for.
   */
  look(
    tabId: number,
    patienceMs: number,
  ): Promise<(OutletLook & { isArticle: boolean; isNew: boolean }) | null>;
}

/** Puts scripts of ours into a tab, in this order; the browser's refusals come back as codes. */
export async function inject(tabId: number, files: readonly string[]): Promise<Result<null, PageError>> {
  let url: string | null;
  try {
    url = (await browser.tabs.get(tabId)).url ?? null;
  } catch (error) {
    return fail('page.gone', String(error));
  }
  if (url !== null) {
    const closed = closedPage(url);
    if (closed) return fail(closed);
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] as never[] });
    return ok(null);
  } catch (error) {
    return fail(refusal(String(error)), String(error));
  }
}

/** Why no extension can read an address, or null. */
export function closedPage(url: string): 'page.browser' | 'page.protected' | null {
  if (!/^https?:/i.test(url)) return 'page.browser';
  try {
    return PROTECTED_HOSTS.has(new URL(url).hostname) ? 'page.protected' : null;
  } catch {
    return 'page.browser';
  }
}

/** The browsers' sentences, in both wordings, as codes. */
export function refusal(message: string): PageError {
  if (/no tab with id|invalid tab id|tab was closed|no frame|frame .* removed/i.test(message))
    return 'page.gone';
  if (/gallery cannot be scripted|restricted/i.test(message)) return 'page.protected';
  if (
    /(?:chrome|about|edge|moz-extension|chrome-extension|devtools|view-source):|error page/i.test(message)
  ) {
    return 'page.browser';
  }
  return 'page.no-permission';
}

/** Runs inside the page, sent there as text: it sees nothing of this file. A path with query is tried as a whole, too. */
async function lookAround(patienceMs: number) {
  const world = globalThis as { tazaOutlet?: OutletBundle; tazaLooked?: string };
  const outlet = world.tazaOutlet;
  if (!outlet) return null;
  const path = new RegExp(outlet.articlePath);
  const has = (selector: string) => document.querySelector(selector) !== null;
  const layout = () => outlet.layouts.findIndex(({ body }) => has(body));
  const until = performance.now() + patienceMs;
  while (layout() < 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 300));
  // The world of a page that was loaded again knows nothing; the worker would take it for the one before.
  const isNew = world.tazaLooked !== location.href;
  world.tazaLooked = location.href;
  return {
    isNew,
    isArticle: path.test(location.pathname) || path.test(location.pathname + location.search),
    layout: layout(),
    bait: outlet.layouts.some(({ bait }) => bait.some(({ selector }) => has(selector))),
  };
}

/** Asks our scripts in a tab; rejects where there are none. What they answer is not checked. */
export async function askTab<N extends TabRequestName>(
  tabId: number,
  name: N,
  request: TabRequests[N]['request'],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, envelope(name, request), { frameId: 0 });
}

export const tabPort: TabPort = {
  async all() {
    return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  },
  async urlOf(tabId) {
    return (await browser.tabs.get(tabId)).url ?? null;
  },
  inject,
  ask: askTab,
  async mayRead(url) {
    try {
      return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    } catch {
      // An address that is no match pattern (file:, about:) is one we may not read.
      return false;
    }
  },
  async look(tabId, patienceMs) {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: lookAround,
        args: [patienceMs],
      });
      const raw: unknown = answer?.result;
      if (!isObject(raw) || !Number.isInteger(raw.layout)) return null;
      // Nobody has a dozen layouts: a page whose process was taken over may say anything.
      const layout = Math.min(Math.max(raw.layout as number, -1), 12);
      return {
        isArticle: raw.isArticle === true,
        isNew: raw.isNew === true,
        layout,
        bait: raw.bait === true,
      };
    } catch {
      return null; // closed or navigated meanwhile, or a selector newer than this browser
    }
  },
};
