import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../../utils/core/article/extract.ts';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { findSite } from '../../utils/core/sites.ts';
import { phrases, vendors } from '../../utils/data/bait.ts';
import { sites } from '../../utils/data/sites.ts';
import { createClient } from '../../utils/messages/client.ts';
import type { ReadAnswer } from '../../utils/messages/contract.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { report } from '../../utils/platform/report.ts';
import { openOverlay } from './overlay.tsx';

/** Injected when asked: reads the page's article, and shows it over the page. A second injection does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { tazaReader?: true };
  if (world.tazaReader) return;
  world.tazaReader = true;
  const ctx = new ContentScriptContext('reader', { noScriptStartedPostMessage: true } as never);
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  listenInTab(ctx, {
    'reader.extract': read,
    async 'reader.overlay'() {
      const settings = await ask('settings.get', {}).catch(() => DEFAULT_SETTINGS);
      openOverlay(ctx, read(), settings);
      return null;
    },
  });
});

const match = createPhraseMatcher(phrases);

function read(): ReadAnswer {
  const began = performance.now();
  const site = findSite(sites, location.hostname);
  try {
    const result = extractArticle(document, { url: location.href, site, match, vendors, readAt: Date.now() });
    const timing = { extractMs: Math.round((performance.now() - began) * 10) / 10 };
    return result.ok
      ? { article: result.value, error: null, timing }
      : { article: null, error: result.code, timing };
  } catch (error) {
    report(error, 'reader.extract');
    return { article: null, error: 'article.failed', timing: { extractMs: performance.now() - began } };
  }
}
