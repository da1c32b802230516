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
  inject(tabId: number, file: string): Promise<Result<null, PageError>>;
  ask<N extends TabRequestName>(tabId: number, name: N, request: TabRequests[N]['request']): Promise<unknown>;
  mayRead(url: string): Promise<boolean>;
}

/** Puts one of our scripts into a tab; the browser's refusals come back as codes. */
async function inject(tabId: number, file: string): Promise<Result<null, PageError>> {
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
    await browser.scripting.executeScript({ target: { tabId }, files: [file as never] });
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

export const tabPort: TabPort = {
  async urlOf(tabId) {
    return (await browser.tabs.get(tabId)).url ?? null;
  },
  inject,
  async ask(tabId, name, request) {
    return browser.tabs.sendMessage(tabId, envelope(name, request), { frameId: 0 });
  },
  async mayRead(url) {
    try {
      return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    } catch {
      // An address that is no match pattern (file:, about:) is one we may not read.
      return false;
    }
  },
};
