import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../../utils/core/article/extract.ts';
import { readModel } from '../../utils/core/article/model.ts';
import type { ArticleError, NoArticleReason } from '../../utils/core/article/types.ts';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
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
  readerWorld.tazaReader = { read };
  listenInTab({ 'reader.extract': read });
});

const match = createPhraseMatcher(phrases);
const model = readModel(placedModel);

/** The detail of a page without an article is its kind. */
function noArticleReason({ code, detail }: { code: ArticleError; detail?: string }): NoArticleReason | null {
  return code === 'article.none' ? ((detail as NoArticleReason | undefined) ?? 'empty') : null;
}

function read(): ReadAnswer {
  const began = performance.now();
  const site = outletOfWorld(globalThis);
  try {
    const result = extractArticle(document, {
      url: location.href,
      site,
      match,
      vendors,
      model,
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
