import type { Article, RelatedLink, RemovedLink } from '../article/types.ts';
import { parseItems } from '../bait/items.ts';
import { collectCandidates } from './candidates.ts';
import { relatedLinks } from './related.ts';

/** What is known of a page's links; a part of its own, for who only wants the text asks for none of it. */
export interface PageLinks {
  /** Those about the same as the article. */
  relate(article: Article, doc: Document): RelatedLink[];
  /** The stories that boxes of bait offer. */
  offered(boxes: readonly Element[], base: string): RemovedLink[];
}

export const pageLinks: PageLinks = {
  relate: (article, doc) => relatedLinks(article, collectCandidates(doc, article.url)),
  offered: parseItems,
};
