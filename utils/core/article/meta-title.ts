import { queryAll } from '../dom/order.ts';
import { conflictOf } from './conflicts.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { withoutSiteName } from './site-name.ts';
import { chooseTitle, isSameTitle, similar } from './title.ts';
import type { FieldConflict } from './types.ts';

/** A heading this long is text; more headings than this are sections. */
const LONGEST_HEADING = 2000;
const MOST_HEADINGS = 20;
const MOST_LETTERS = 200;

export interface TitlePlaces {
  doc: Document;
  /** The outlet's own selector, or none. */
  selector: string | undefined;
  jsonLd: JsonLdArticle | null;
  tags: MetaTags;
  headings: readonly Element[];
  siteNames: readonly string[];
}

/** The article's title, the element that shows it (or null), and what other sources call it. */
export function readTitle({ doc, selector, jsonLd, tags, headings, siteNames }: TitlePlaces): {
  title: string;
  heading: Element | null;
  conflicts: FieldConflict[];
} {
  const own = selector ? queryAll(doc, selector)[0] : undefined;
  const shown = headings.map(headingText);
  const metaTitles = [tags.first('og:title', 'twitter:title'), jsonLd?.headline ?? '', doc.title ?? ''];
  const layoutTitle = own ? headingText(own) : '';
  const title = chooseTitle({ layoutTitle, headings: shown, metaTitles, siteNames });
  const others = [...metaTitles, shown.length === 1 ? (shown[0] ?? '') : '']
    .map((value, i) => ({ source: SOURCES[i] ?? '', value: withoutSiteName(value, siteNames) }))
    .filter(({ value }) => !isSameTitle(value, title));
  // Blogs keep the `<h1>` for their name and have a smaller heading for the title.
  const isTitle = (element: Element) => similar(headingText(element), title);
  // Old pages know letters that are large, and no headings.
  const heading =
    headings.find(isTitle) ??
    firstOf(doc, 'h2,h3').find(isTitle) ??
    headings[0] ??
    queryAll(doc, 'b,strong,font').slice(0, MOST_LETTERS).find(isTitle) ??
    null;
  return { title, heading, conflicts: conflictOf('title', title, others) };
}

const SOURCES = ['og:title', 'json-ld', 'title', 'h1'];

/** The page's headings of a kind, as many as there is sense in looking at. */
export function firstOf(doc: Document, names: string): Element[] {
  return queryAll(doc, names).slice(0, MOST_HEADINGS);
}

/** A heading's text, cut where it is no heading any more. */
export function headingText(heading: Element): string {
  return (heading.textContent ?? '').slice(0, LONGEST_HEADING);
}
