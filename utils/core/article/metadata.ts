import { queryAll } from '../dom/order.ts';
import type { LayoutRules, SiteRules } from '../sites.ts';
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
  site: SiteRules | null;
  layout: LayoutRules | null;
  /** When the page is read, ms UTC; null for a saved page. */
  readAt: number | null;
}

/** Content of the first of the named metas that has any. */
type MetaReader = (...names: string[]) => string;

/** Metas by property, name or itemprop (engines mix these up), read in one walk. The first of a name counts. */
function metaReader(doc: Document): MetaReader {
  const metas = new Map<string, string>();
  for (const element of doc.querySelectorAll('meta[content]')) {
    const content = collapse(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute);
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return (...names) => names.map((name) => metas.get(name)).find(Boolean) ?? '';
}

function textOf(doc: Document, selector: string | undefined): string {
  if (!selector) return '';
  return collapse(queryAll(doc, selector)[0]?.textContent ?? '');
}

/** Everything the page says about its article, from JSON-LD, Open Graph, microdata and visible marks. */
export function readMetadata(doc: Document, page: PageInput): Metadata {
  const jsonLd = readJsonLd(doc);
  const meta = metaReader(doc);
  const siteName = page.site?.name || meta('og:site_name') || jsonLd?.siteName || hostOf(page.url);
  const headings = [...doc.querySelectorAll('h1')].map((h) => h.textContent ?? '');
  const title = chooseTitle({
    layoutTitle: textOf(doc, page.layout?.title),
    headings,
    metaTitles: [meta('og:title', 'twitter:title'), jsonLd?.headline ?? ''],
    documentTitle: doc.title ?? '',
    siteNames: [siteName, hostOf(page.url), meta('og:site_name')],
  });
  const publishedAt = readPublished(doc, page, jsonLd, meta);
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    canonicalUrl: safeUrl(canonical, page.url) ?? safeUrl(meta('og:url'), page.url) ?? page.url,
    siteName,
    declaredLanguages: [
      doc.documentElement?.getAttribute('lang') ?? '',
      jsonLd?.language ?? '',
      meta('og:locale'),
    ],
    title,
    byline: readByline(doc, page, jsonLd, meta),
    publishedAt,
    modifiedAt: readModified(page, jsonLd, meta, publishedAt),
    description: meta('og:description', 'description'),
    image: readImage(page.url, jsonLd, meta),
    jsonLd,
    saysArticle: jsonLd !== null || meta('og:type') === 'article',
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Sources are asked one after another: the later ones search the page and are rarely needed. */
function firstDate(
  sources: readonly (() => string | null | undefined)[],
  readAt: number | null,
): string | null {
  let dayOnly: string | null = null;
  for (const source of sources) {
    const candidate = source();
    const date = candidate ? parseNewsDate(candidate, readAt) : null;
    if (date?.includes('T')) return date;
    dayOnly ??= date;
  }
  return dayOnly;
}

/** Order that holds across outlets: JSON-LD, meta (property or name), `time[datetime]`, visible text, address. */
function readPublished(
  doc: Document,
  page: PageInput,
  jsonLd: JsonLdArticle | null,
  meta: MetaReader,
): string | null {
  const visible = page.layout?.date ? queryAll(doc, page.layout.date)[0] : null;
  const marked = 'time[pubdate][datetime],time[itemprop="datePublished"],time[datetime]';
  const time = () => doc.querySelector('article,main')?.querySelector(marked) ?? doc.querySelector(marked);
  const address = /\/(\d{4})[-/]?(\d{2})[-/]?(\d{2})\//.exec(page.url);
  return firstDate(
    [
      () => jsonLd?.datePublished,
      () => meta('article:published_time', 'og:article:published_time', 'datePublished', 'publishdate'),
      () => visible?.getAttribute('datetime') ?? visible?.getAttribute('content'),
      () => time()?.getAttribute('datetime'),
      () => visible?.textContent,
      () => time()?.textContent,
      () => dateLineUnder(doc),
      () => (address ? `${address[1]}-${address[2]}-${address[3]}` : null),
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
      // Cards and lists of other stories carry dates of their own.
      if (element.querySelector('a,time,p,div,li') || element.closest('a,article article,aside')) continue;
      const text = collapse(element.textContent ?? '');
      if (text.length < 60 && /\d{1,2}[:.]\d{2}|\d{4}/.test(text) && parseNewsDate(text, Date.UTC(2000, 0)))
        return text;
    }
  }
  return null;
}

function readModified(
  page: PageInput,
  jsonLd: JsonLdArticle | null,
  meta: MetaReader,
  publishedAt: string | null,
): string | null {
  const modified = firstDate(
    [() => jsonLd?.dateModified, () => meta('article:modified_time', 'og:updated_time', 'dateModified')],
    page.readAt,
  );
  return modified === publishedAt ? null : modified;
}

const AUTHOR = '[rel~="author"],[itemprop="author"],[class*="author"][class*="name"],[class*="byline"]';

function readByline(
  doc: Document,
  page: PageInput,
  jsonLd: JsonLdArticle | null,
  meta: MetaReader,
): string[] {
  const textsOf = (selector: string) => queryAll(doc, selector).map((element) => element.textContent ?? '');
  const sources = [
    () => jsonLd?.authors ?? [],
    () => (page.layout?.author ? textsOf(page.layout.author) : []),
    () => [meta('author', 'article:author')],
    () => textsOf(AUTHOR).slice(0, 3),
  ];
  for (const source of sources) {
    const clean = cleanByline(source(), [page.site?.name ?? '', hostOf(page.url), jsonLd?.siteName ?? '']);
    if (clean.length > 0) return clean;
  }
  return [];
}

function readImage(url: string, jsonLd: JsonLdArticle | null, meta: MetaReader): Figure | null {
  const src = safeUrl(meta('og:image', 'twitter:image') || jsonLd?.image, url);
  return src ? { src, alt: meta('og:image:alt'), caption: '', credit: '' } : null;
}
