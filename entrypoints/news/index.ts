import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mapLikely } from '../../utils/core/bait/likely-lines.ts';
import { createLiveMatcher } from '../../utils/core/bait/live-matcher.ts';
import { looksLikeArticle } from '../../utils/core/page/article-page.ts';
import { type CleanerState, createPageCleaner, type PageCleaner } from '../../utils/core/page/cleaner.ts';
import { outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { isArticleAddress } from '../../utils/core/sites.ts';
import { liveHeld, livePhrases, liveVendors } from '../../utils/data/bait-live.ts';
import { envelope } from '../../utils/messages/contract.ts';
import { isAlive } from '../../utils/platform/alive.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { watchPaused } from '../../utils/platform/paused-here.ts';

/**
 * The always-on script of listed outlets and of sites the reader allowed, at `document_start`. Its manifest
 * entries are made from the registry (one an outlet, with stylesheet and data beside it). Not one of WXT's
 * content scripts: their context watches the address by a timer, and costs a tenth of the budget.
 */
export default defineUnlistedScript(() => {
  const cleaner = createCleaner();
  const answer = (state: CleanerState) => ({ present: true, ...state });
  listenInTab({
    'news.state': () => answer(cleaner.state()),
    'news.hiding': ({ hiding }) => answer(cleaner.setHiding(hiding === true)),
  });
  watchPaused(location.hostname, (isPaused) => cleaner.setHiding(!isPaused));

  if (document.readyState !== 'loading') cleaner.start();
  else document.addEventListener('DOMContentLoaded', () => cleaner.start(), { once: true });
  // The badge is the tab's and was cleared by the navigation away; the page comes back with its marks.
  addEventListener('pageshow', (event) => event.persisted && isAlive() && cleaner.restart());
});

function createCleaner(): PageCleaner {
  const outlet = outletOfWorld(globalThis);
  const site = outlet && { id: outlet.id, bait: outlet.layouts.flatMap((layout) => layout.bait) };
  const { match, mayMatch } = createLiveMatcher(livePhrases, liveHeld);
  const articlePath = outlet ? new RegExp(outlet.articlePath) : null;
  return createPageCleaner({
    doc: document,
    options: () => ({
      url: location.href,
      match,
      vendors: liveVendors,
      site,
      // What arrives late is too little for a closer look to be dearer than a choice.
      cut: (root, known) => (root === document.body ? mapLikely(root, known, mayMatch) : null),
    }),
    isArticle: () => (articlePath ? isArticleAddress(articlePath, location) : looksLikeArticle(document)),
    isAlive,
    onCount(state) {
      if (!isAlive()) return;
      browser.runtime
        .sendMessage(envelope('page.counted', state))
        // Lost between two lives of the worker: the next count brings the badge up to date.
        .catch(() => undefined);
    },
  });
}
