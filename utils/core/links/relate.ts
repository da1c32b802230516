import type { Article, RelatedLink } from '../article/types.ts';
import { collectCandidates } from './candidates.ts';
import { relatedLinks } from './related.ts';

/** What of all that a page links to is about the same as its article. */
export function relate(article: Article, doc: Document): RelatedLink[] {
  return relatedLinks(article, collectCandidates(doc, article.url));
}
