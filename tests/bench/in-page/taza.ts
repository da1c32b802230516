import { extractArticle } from '../../../utils/core/article/extract.ts';
import { type PackedModel, unpackModel } from '../../../utils/core/article/model.ts';
import { toText } from '../../../utils/core/article/text.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import type { SiteRules } from '../../../utils/core/sites.ts';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';
import type { SideAnswer } from './entry.ts';

const match = createPhraseMatcher(phrases);

/**
 * A function that reads the page as the extension does, with a model that has not seen it; `site` is null for generic
 * reading. The model is unpacked here, as the extension does when its script is injected. Related links are no part of
 * extraction and are left out: no other side looks for them.
 */
export function tazaReader(packed: PackedModel, site: SiteRules | null): () => SideAnswer {
  const model = unpackModel(packed, COLUMNS);
  return () => {
    const began = performance.now();
    const options = { url: document.URL, site, match, vendors, model, readAt: null };
    const result = extractArticle(document, options);
    const ms = performance.now() - began;
    if (!result.ok) {
      const metadata = { title: '', author: '', published: '' };
      return { text: null, metadata, ms, error: `${result.code} ${result.detail ?? ''}` };
    }
    const { blocks, title, byline, agencies, publishedAt } = result.value;
    const author = (byline.length > 0 ? byline : agencies).join(', ');
    const metadata = { title, author, published: publishedAt ?? '' };
    return { text: toText(blocks), metadata, ms, error: null };
  };
}
