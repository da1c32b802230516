import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
import { looksLikeArticle } from '../../utils/core/page/article-page.ts';
import { type CleanerState, createPageCleaner, type PageCleaner } from '../../utils/core/page/cleaner.ts';
import type { OutletBundle } from '../../utils/core/page/outlet-bundle.ts';
import { baitPhrases, vendors } from '../../utils/data/bait.ts';
import { envelope } from '../../utils/messages/contract.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { pausedItem } from '../../utils/platform/paused.ts';
import { report } from '../../utils/platform/report.ts';

/**
 * The always-on script of listed outlets and of sites the reader allowed. Its manifest entries are made from
 * the registry (one an outlet, with stylesheet and data beside it), hence no matches here.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  // WXT would announce itself to older copies by window.postMessage, which the page can see.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const cleaner = createCleaner(ctx);
    const answer = (state: CleanerState) => ({ present: true, ...state });
    listenInTab(ctx, {
      'news.state': () => answer(cleaner.state()),
      'news.hiding': ({ hiding }) => answer(cleaner.setHiding(hiding === true)),
    });
    void pausedItem.read().then((hosts) => hosts.includes(location.hostname) && cleaner.setHiding(false));
    pausedItem.watch((hosts) => ctx.isValid && cleaner.setHiding(!hosts.includes(location.hostname)));

    if (document.readyState === 'loading') {
      ctx.addEventListener(document, 'DOMContentLoaded', () => cleaner.start(), { once: true });
    } else cleaner.start();
    ctx.addEventListener(window, 'wxt:locationchange', () => cleaner.restart());
    // The badge is the tab's and was cleared by the navigation away; the page comes back with its marks.
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && cleaner.restart());
    ctx.onInvalidated(() => cleaner.stop());
  },
});

function createCleaner(ctx: ContentScriptContext): PageCleaner {
  const outlet = (globalThis as { tazaOutlet?: OutletBundle }).tazaOutlet ?? null;
  const match = createPhraseMatcher(baitPhrases);
  const articlePath = outlet ? new RegExp(outlet.articlePath) : null;
  return createPageCleaner({
    doc: document,
    options: () => ({ url: location.href, match, vendors, site: outlet }),
    isArticle: () => (articlePath ? articlePath.test(location.pathname) : looksLikeArticle(document)),
    onCount(state) {
      if (ctx.isInvalid) return;
      browser.runtime
        .sendMessage(envelope('page.counted', state))
        .catch((error: unknown) => report(error, 'news.count'));
    },
  });
}
