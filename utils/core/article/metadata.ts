import { queryAll } from '../dom/order.ts';
import type { Site, SiteLayout } from '../sites.ts';
import { parseNewsDate } from '../text/dates.ts';
import { collapse } from '../text/normalize.ts';
import { safeUrl } from '../text/urls.ts';
import { cleanByline } from './byline.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { chooseTitle } from './title.ts';
import type { Figure } from './types.ts';

export interface Metadata {
  canonicalUrl: string;
  siteName: string;
  declaredLanguages: string[];
  title: string;
  byline: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  description: string;
  image: Figure | null;
  jsonLd: JsonLdArticle | null;
  /** The page calls itself an article (og:type, JSON-LD). */
  saysArticle: boolean;
}

export interface PageInput {
  url: string;
  site: Site | null;
  layout: SiteLayout | null;
  /** When the page is read, ms UTC; null for a saved page. */
  readAt: number | null;
}

/** `<meta>` content by property or name; some engines use the wrong one of the two. */
export function metaContent(doc: Document, ...names: string[]): string {
  for (const name of names) {
    const element = doc.querySelector(
      `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
    );
    const content = collapse(element?.getAttribute('content') ?? '');
    if (content) return content;
  }
  return '';
}

function textOf(doc: Document, selector: string | undefined): string {
  if (!selector) return '';
  return collapse(queryAll(doc, selector)[0]?.textContent ?? '');
}

/** Everything the page says about its article, from JSON-LD, Open Graph, microdata and visible marks. */
export function readMetadata(doc: Document, page: PageInput): Metadata {
  const jsonLd = readJsonLd(doc);
  const siteName =
    page.site?.name || metaContent(doc, 'og:site_name') || jsonLd?.siteName || hostOf(page.url);
  const headings = [...doc.querySelectorAll('h1')].map((h) => h.textContent ?? '');
  const title = chooseTitle({
    layoutTitle: textOf(doc, page.layout?.title),
    headings,
    metaTitles: [metaContent(doc, 'og:title', 'twitter:title'), jsonLd?.headline ?? ''],
    documentTitle: doc.title ?? '',
    siteNames: [siteName, hostOf(page.url), metaContent(doc, 'og:site_name')],
  });
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    canonicalUrl: safeUrl(canonical, page.url) ?? safeUrl(metaContent(doc, 'og:url'), page.url) ?? page.url,
    siteName,
    declaredLanguages: [
      doc.documentElement?.getAttribute('lang') ?? '',
      jsonLd?.language ?? '',
      metaContent(doc, 'og:locale'),
    ],
    title,
    byline: readByline(doc, page, jsonLd),
    publishedAt: readPublished(doc, page, jsonLd),
    modifiedAt: readModified(doc, page, jsonLd),
    description: metaContent(doc, 'og:description', 'description'),
    image: readImage(doc, page.url, jsonLd),
    jsonLd,
    saysArticle: jsonLd !== null || metaContent(doc, 'og:type') === 'article',
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

function firstDate(candidates: Iterable<string | null | undefined>, readAt: number | null): string | null {
  let dayOnly: string | null = null;
  for (const candidate of candidates) {
    const date = candidate ? parseNewsDate(candidate, readAt) : null;
    if (date?.includes('T')) return date;
    dayOnly ??= date;
  }
  return dayOnly;
}

/** Order that holds across outlets: JSON-LD, meta (property or name), `time[datetime]`, visible text, address. */
function readPublished(doc: Document, page: PageInput, jsonLd: JsonLdArticle | null): string | null {
  const visible = page.layout?.date ? queryAll(doc, page.layout.date)[0] : null;
  const main = doc.querySelector('article,main') ?? doc;
  const marked = 'time[pubdate][datetime],time[itemprop="datePublished"],time[datetime]';
  const time = main.querySelector(marked) ?? doc.querySelector(marked);
  const address = /\/(\d{4})[-/]?(\d{2})[-/]?(\d{2})\//.exec(page.url);
  return firstDate(
    [
      jsonLd?.datePublished,
      metaContent(doc, 'article:published_time', 'og:article:published_time', 'datePublished', 'publishdate'),
      visible?.getAttribute('datetime'),
      time?.getAttribute('datetime'),
      visible?.textContent,
      time?.textContent,
      dateLineUnder(doc),
      address ? `${address[1]}-${address[2]}-${address[3]}` : null,
    ],
    page.readAt,
  );
}

/** A short line near the title that is a date: «13:51, 15 Август 2025 | GMT +5», «Бүгін, 10:03». */
function dateLineUnder(doc: Document): string | null {
  const heading = doc.querySelector('h1');
  let scope: Element | null | undefined = heading?.parentElement;
  for (let level = 0; scope && level < 3; level++, scope = scope.parentElement) {
    for (const element of scope.querySelectorAll('span,div,p,time,li,small,a')) {
      if (element.children.length > 0) continue;
      const text = collapse(element.textContent ?? '');
      if (text.length < 60 && /\d{1,2}[:.]\d{2}|\d{4}/.test(text) && parseNewsDate(text, Date.UTC(2000, 0)))
        return text;
    }
  }
  return null;
}

function readModified(doc: Document, page: PageInput, jsonLd: JsonLdArticle | null): string | null {
  const modified = firstDate(
    [jsonLd?.dateModified, metaContent(doc, 'article:modified_time', 'og:updated_time', 'dateModified')],
    page.readAt,
  );
  return modified === readPublished(doc, page, jsonLd) ? null : modified;
}

const AUTHOR = '[rel~="author"],[itemprop="author"],[class*="author"][class*="name"],[class*="byline"]';

function readByline(doc: Document, page: PageInput, jsonLd: JsonLdArticle | null): string[] {
  const fromLayout = page.layout?.author
    ? queryAll(doc, page.layout.author).map((element) => element.textContent ?? '')
    : [];
  const fromMeta = [metaContent(doc, 'author', 'article:author')];
  const fromMarkup = [...doc.querySelectorAll(AUTHOR)]
    .slice(0, 3)
    .map((element) => element.textContent ?? '');
  for (const names of [jsonLd?.authors ?? [], fromLayout, fromMeta, fromMarkup]) {
    const clean = cleanByline(names, [page.site?.name ?? '', hostOf(page.url), jsonLd?.siteName ?? '']);
    if (clean.length > 0) return clean;
  }
  return [];
}

function readImage(doc: Document, url: string, jsonLd: JsonLdArticle | null): Figure | null {
  const src = safeUrl(metaContent(doc, 'og:image', 'twitter:image') || jsonLd?.image, url);
  return src ? { src, alt: metaContent(doc, 'og:image:alt'), caption: '', credit: '' } : null;
}
