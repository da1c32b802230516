import type { LayoutRules, SiteRules } from '../sites.ts';
import { safeUrl } from '../text/urls.ts';
import { type JsonLdArticle, newJsonLdPage, readJsonLd } from './json-ld.ts';
import { isAdSection } from './labels.ts';
import { readAuthors } from './meta-authors.ts';
import { isOfKazakhstan, readDates } from './meta-dates.ts';
import { readImage } from './meta-image.ts';
import { readMetaTags } from './meta-tags.ts';
import { firstOf, headingText, readTitle } from './meta-title.ts';
import { otherStoryTest } from './other-story.ts';
import type { FieldConflict, Figure } from './types.ts';

export interface Metadata {
  canonicalUrl: string;
  siteName: string;
  /** As declared, the more telling first: `ru-RU`, `kz`, ''. */
  languages: string[];
  title: string;
  /** People only. */
  byline: string[];
  /** Agencies, newsrooms, press services and outlets that sign like authors. */
  agencies: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  description: string;
  image: Figure | null;
  /** The metadata's own mark of advertising; what the page shows is found by `findAdLabel`. */
  adLabel: string | null;
  jsonLd: JsonLdArticle | null;
  /** The page calls itself an article (og:type, JSON-LD). */
  saysArticle: boolean;
  /** `og:type` and the types of the JSON-LD's main objects, in lower case, with spaces between. */
  kinds: string;
  /** Sources that disagree on the title or the day. */
  conflicts: FieldConflict[];
  /** It gives `article:published_time`, which engines write for single stories only. */
  isDated: boolean;
}

export interface PageInput {
  url: string;
  site: SiteRules | null;
  layout: LayoutRules | null;
  /** When the page is read, ms UTC; null for a saved page. */
  readAt: number | null;
}

const LONGEST_NAME = 60;

/** Everything the page says about its article, from JSON-LD, Open Graph, microdata and visible marks. */
export function readMetadata(doc: Document, page: PageInput): Metadata {
  const { url, site, layout, readAt } = page;
  const tags = readMetaTags(doc);
  const headings = firstOf(doc, 'h1');
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const canonicalUrl = safeUrl(canonical, url) ?? safeUrl(tags.first('og:url'), url) ?? url;
  const titles = [...headings.map(headingText), tags.first('og:title', 'twitter:title')].filter(Boolean);
  const ogType = tags.first('og:type');
  const around = newJsonLdPage();
  const jsonLd = readJsonLd(doc, { urls: [url, canonicalUrl], titles }, around);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
  const logo = doc.querySelector('a[href="/"] img[alt],img[src*="logo"][alt]')?.getAttribute('alt') ?? '';
  const names = [
    site?.name,
    tags.first('og:site_name'),
    jsonLd?.siteName,
    host,
    logo.slice(0, LONGEST_NAME),
    ...headings.filter((heading) => leadsHome(heading, url)).map(headingText),
  ];
  const siteNames = names.filter((name) => name !== undefined && name !== '') as string[];
  const siteName = siteNames[0] ?? '';
  const body = { doc, jsonLd, around, tags, siteNames };
  const { title, heading, conflicts } = readTitle({ ...body, selector: layout?.title, headings });
  const isLocal = isOfKazakhstan(site, url);
  const isOfOther = otherStoryTest(heading);
  const dates = readDates({ ...body, heading, isOfOther, url, isLocal, readAt, selector: layout?.date });
  const authors = readAuthors({
    ...body,
    heading,
    isOfOther,
    dateElement: dates.element,
    selector: layout?.author,
  });
  const section = tags.first('article:section');
  return {
    canonicalUrl,
    siteName,
    languages: [
      doc.documentElement.lang,
      jsonLd?.language ?? '',
      tags.first('og:locale'),
      tags.first('content-language'),
    ],
    title,
    byline: authors.people,
    agencies: authors.agencies,
    publishedAt: dates.publishedAt,
    modifiedAt: dates.modifiedAt,
    description: tags.first('og:description', 'description'),
    image: readImage(url, jsonLd, tags),
    adLabel: isAdSection(section) ? section : null,
    jsonLd,
    saysArticle: jsonLd !== null || ogType === 'article',
    kinds: [ogType, ...around.kinds].join(' ').toLowerCase(),
    conflicts: [...conflicts, ...dates.conflicts],
    isDated: tags.first('article:published_time') !== '',
  };
}

/** Blogs have their own name for a heading, and in it the way to the front page. */
function leadsHome(heading: Element, url: string): boolean {
  const href = heading.querySelector('a')?.getAttribute('href');
  return typeof href === 'string' && safeUrl(href, url) === safeUrl('/', url);
}
