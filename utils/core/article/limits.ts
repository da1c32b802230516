import { safeUrl } from '../text/urls.ts';
import type { Article } from './types.ts';

const LINE = 4000;
const TEXT = 200_000;
const PARTS = 5000;

/**
 * What one article may hold, in letters or parts: it is sent between scripts, and the receiver refuses a larger one
 * as a whole (`article-schema.ts`). A page with one endless caption must not lose the reader all of its text.
 */
const MOST: Readonly<Record<string, number>> = {
  siteName: LINE,
  title: LINE,
  alt: LINE,
  caption: LINE,
  credit: LINE,
  label: LINE,
  text: TEXT,
  lead: TEXT,
  blocks: 150_000,
  items: PARTS,
  inlines: PARTS,
  children: PARTS,
};

/** Cuts everything over these sizes off `article` itself, and answers it; an ordinary one stays as it is. */
export function withinLimits(article: Article): Article {
  cut(article);
  article.url = shortUrl(article.url);
  article.canonicalUrl = shortUrl(article.canonicalUrl);
  return article;
}

function cut(holder: object): void {
  for (const [key, whole] of Object.entries(holder)) {
    const most = MOST[key];
    const part = most && whole?.length > most ? whole.slice(0, most) : whole;
    if (part !== whole) Object.assign(holder, { [key]: part });
    if (part && typeof part === 'object') cut(part);
  }
}

/** The page's own address: without its query, then without its path, when it is too long to be shown. */
function shortUrl(address: string): string {
  if (address.length <= 2000) return address;
  const { origin, pathname } = new URL(address);
  return safeUrl(origin + pathname, address) ?? `${origin}/`;
}
