import { queryAll } from '../dom/order.ts';
import { plainText } from '../text/entities.ts';
import { collapse } from '../text/normalize.ts';

/** Longer contents are no metadata; a description is the longest thing we ask for. */
const LONGEST = 5000;
/** Enough for pages with a meta per tag, author and picture. */
const MOST = 400;

export interface MetaTag {
  /** In lower case: engines mix `DC.date` and `dc.date`. */
  name: string;
  content: string;
}

/** The page's metas by property, name, itemprop or http-equiv (engines mix these up). */
export interface MetaTags {
  /** Content of the first of the named metas that has any, or ''. */
  first(...names: string[]): string;
  /** At most twelve metas with names of this kind, in the order of the page. */
  all(pattern: RegExp): MetaTag[];
}

/** Reads all metas in one walk; asking is a look-up afterwards. Contents are plain text, collapsed. */
export function readMetaTags(doc: Document): MetaTags {
  const tags: MetaTag[] = [];
  const contents = new Map<string, string>();
  for (const element of queryAll(doc, 'meta[content]').slice(0, MOST)) {
    const content = collapse(plainText((element.getAttribute('content') ?? '').slice(0, LONGEST)));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name || !content) continue;
      tags.push({ name, content });
      if (!contents.has(name)) contents.set(name, content);
    }
  }
  return {
    all: (pattern) => tags.filter(({ name }) => pattern.test(name)).slice(0, 12),
    first: (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? '',
  };
}
