import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ExtractOptions, extractArticle } from '../../utils/core/article/extract.ts';
import { readModel } from '../../utils/core/article/model.ts';
import type { ArticleError, NoArticleReason } from '../../utils/core/article/types.ts';
import { hasText } from '../../utils/core/article/whole-document.ts';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
import { keptUntilChange } from '../../utils/core/page/kept-until-change.ts';
import { outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { phrases, vendors } from '../../utils/data/bait.ts';
import type { ReadAnswer } from '../../utils/messages/contract.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { report } from '../../utils/platform/report.ts';
import { placedModel } from './model.ts';

/** Injected when asked: reads the page's article. A second injection does nothing. */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaReader) return;
  const parts = { match: createPhraseMatcher(phrases), vendors, model: readModel(placedModel) };
  // Popup, overlay and context ask one after the other. Links may come after a reading that did without; what frames
  // and shadow roots hold changes unseen.
  const key = () =>
    document.body && hasText(document) ? `${location.href} ${readerWorld.tazaLinks !== undefined}` : null;
  const read = keptUntilChange(document, key, () => readPage(parts));
  readerWorld.tazaReader = { read };
  listenInTab({ 'reader.extract': read });
});

type Parts = Pick<ExtractOptions, 'match' | 'vendors' | 'model'>;

/** The detail of a page without an article is its kind. */
function noArticleReason({ code, detail }: { code: ArticleError; detail?: string }): NoArticleReason | null {
  return code === 'article.none' ? ((detail as NoArticleReason | undefined) ?? 'empty') : null;
}

function readPage(parts: Parts): ReadAnswer {
  const began = performance.now();
  const site = outletOfWorld(globalThis);
  try {
    const result = extractArticle(document, {
      url: location.href,
      site,
      ...parts,
      links: readerWorld.tazaLinks,
      readAt: Date.now(),
    });
    const timing = { extractMs: Math.round((performance.now() - began) * 10) / 10 };
    return result.ok
      ? { article: result.value, error: null, reason: null, timing }
      : { article: null, error: result.code, reason: noArticleReason(result), timing };
  } catch (error) {
    report(error, 'reader.extract');
    return {
      article: null,
      error: 'article.failed',
      reason: null,
      timing: { extractMs: performance.now() - began },
    };
  }
}
