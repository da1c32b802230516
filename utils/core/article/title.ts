import { countWords, wordingKey } from '../text/normalize.ts';
import { namesSite, PARTS, tidyTitle, withoutSiteName } from './site-name.ts';

/** An `<h1>` with more around it is a paragraph. */
const LONGEST_HEADING = 300;

export interface TitleSources {
  /** Text of the outlet's own title element, or ''. */
  layoutTitle: string;
  /** Texts of the page's `<h1>`, in order. */
  headings: readonly string[];
  /** Open Graph, JSON-LD, the document's; the more trusted first. */
  metaTitles: readonly string[];
  siteNames: readonly string[];
}

/**
 * The article's title: the outlet's own element, else the `<h1>` that the metadata agrees with, else the
 * metadata's own title without the outlet's name, else the only `<h1>`, else the document's title. An `<h1>` or a
 * meta that is the outlet's name is none; a title cut off with an ellipsis gives way to the whole one.
 */
export function chooseTitle(input: TitleSources): string {
  const { siteNames, metaTitles } = input;
  const clean = (titles: readonly string[], isHeading: boolean) =>
    titles
      .map((title) => withoutSiteName(title, siteNames, isHeading))
      .filter((title) => title && !namesSite(title, siteNames));
  const own = tidyTitle(input.layoutTitle);
  if (own && !namesSite(own, siteNames)) return own;
  const metas = clean(metaTitles, false).sort((a, b) => isCut(a) - isCut(b));
  const headings = clean(input.headings, true).filter(({ length }) => length <= LONGEST_HEADING);
  const agrees = (heading: string, meta: string) =>
    meta.split(PARTS)[0] === heading || isSameTitle(heading, meta);
  const agreed = headings.find((heading) => metas.some((meta) => agrees(heading, meta)));
  return agreed ?? metas[0] ?? headings[0] ?? tidyTitle(input.headings[0] || (metaTitles.at(-1) ?? ''));
}

/** 1 for a title that ends with an ellipsis. */
function isCut(title: string): number {
  return Number(/(?:…|\.{3})$/.test(title));
}

/**
 * Whether two titles are forms of one: one begins the other (cut off, or with a tail), or most of the shorter one's
 * words, cut to their stems, stand in the longer (reworded for search).
 */
export function isSameTitle(a: string, b: string): boolean {
  const [x, y] = keysOf(a, b);
  if (x === y) return x !== '';
  if (y.startsWith(x) && countWords(x) > 2) return true;
  const [small, large] = [stems(x), stems(y)];
  const shared = [...small].filter((stem) => large.has(stem)).length;
  return shared > 1 && small.size > 2 && small.size * 2 >= large.size && shared >= small.size * 0.6;
}

function stems(key: string): Set<string> {
  const words = key.split(' ').filter(({ length }) => length > 3);
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** Same wording, or one begins or ends the other and covers most of it. */
export function similar(a: string, b: string): boolean {
  const [x, y] = keysOf(a, b);
  return x !== '' && x.length > y.length * 0.6 && (y.startsWith(x) || y.endsWith(x));
}

/** The wordings of two titles, the shorter first. */
function keysOf(a: string, b: string): [string, string] {
  const [x, y] = [wordingKey(a), wordingKey(b)];
  return x.length > y.length ? [y, x] : [x, y];
}
