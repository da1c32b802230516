import { queryAll } from '../dom/order.ts';
import { plainText } from '../text/entities.ts';
import { pageKey } from '../text/urls.ts';
import { similar } from './title.ts';

/** What an article's JSON-LD may tell. All strings as published; nothing here is trusted as markup. */
export interface JsonLdArticle {
  headline: string;
  /** Names of people, and of authors whose kind is not told. */
  authors: string[];
  /** Authors that say they are an organization. */
  organizations: string[];
  datePublished: string;
  dateModified: string;
  language: string;
  images: JsonLdImage[];
  siteName: string;
  articleBody: string;
  mainEntity: string;
}

export interface JsonLdImage {
  url: string;
  alt: string;
  credit: string;
}

/** What tells the page's own article from others that its JSON-LD describes. */
export interface PageClues {
  /** Addresses of the page: its own, the canonical one. */
  urls: readonly string[];
  /** Titles of the page: `<h1>`, Open Graph. */
  titles: readonly string[];
}

/** What the JSON-LD says of the page around the article. */
export interface JsonLdPage {
  /** The types of its main objects. */
  kinds: string[];
  /** Of the first `WebPage` that tells; engines describe pages that are no posts by it alone. */
  datePublished: string;
  dateModified: string;
}

export const newJsonLdPage = (): JsonLdPage => ({ kinds: [], datePublished: '', dateModified: '' });

type Json = Record<string, unknown>;

/** A page with more is not describing its article. */
const LONGEST = 400_000;
const MOST_SCRIPTS = 20;
const MOST_OBJECTS = 500;
const DEEPEST = 5;

/**
 * The article object of the page's JSON-LD (alone, in lists, in `@graph`, as what a page is about), or null. Of
 * several, the one whose address or headline is the page's; the first when none is, or without `clues`. Broken JSON
 * is passed over. Into `around` goes what is said of the page itself.
 */
export function readJsonLd(doc: Document, clues?: PageClues, around = newJsonLdPage()): JsonLdArticle | null {
  const articles: Json[] = [];
  const byId = new Map<unknown, Json>();
  let left = MOST_OBJECTS;
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    if (!isJson(value)) return;
    around.kinds.push(...listOf(value['@type']).map(asText));
    const id = value['@id'];
    if (id && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if (isA(value, /WebPage$/) && !around.datePublished) {
      around.datePublished = asText(value.datePublished);
      around.dateModified = asText(value.dateModified);
    }
    if (isA(value, ARTICLE)) articles.push(value);
    else for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], depth + 1);
  };
  const scripts = queryAll(doc, 'script[type="application/ld+json"]');
  for (const script of scripts.slice(0, MOST_SCRIPTS)) collect(parse(script.textContent ?? ''), 0);
  const own = (clues && articles.length > 1 && ownArticle(articles, clues)) || articles[0];
  // `{"@id": "#author"}` is a pointer to an object that stands elsewhere on the page.
  return own ? toArticle(own, (value) => (isJson(value) && byId.get(value['@id'])) || value) : null;
}

/** Raw line breaks inside strings are common; half of what is broken otherwise is not worth guessing. */
function parse(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

function ownArticle(articles: readonly Json[], { urls, titles }: PageClues): Json | undefined {
  const keys = urls.map(pageKey);
  const isHere = (address: unknown) => keys.includes(pageKey(asText(address).replace(/#.*$/, '')));
  return (
    articles.find(({ url, '@id': id, mainEntityOfPage: page }) =>
      [url, id, isJson(page) ? page['@id'] : page].some(isHere),
    ) ?? articles.find(({ headline }) => titles.some((title) => similar(title, asText(headline))))
  );
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

function isA(json: unknown, type: RegExp): json is Json {
  return isJson(json) && listOf(json['@type']).some((name) => type.test(asText(name)));
}

/** The article object as plain strings; `resolve` follows pointers to other objects of the page. */
function toArticle(json: Json, resolve: (value: unknown) => unknown): JsonLdArticle {
  const authors = listOf(json.author ?? json.creator).map(resolve);
  const signed = (areOrganizations: boolean) =>
    authors.filter((author) => isA(author, /Organization$/) === areOrganizations).flatMap(namesOf);
  return {
    headline: nameOf(json.headline ?? json.name),
    authors: signed(false),
    organizations: signed(true),
    datePublished: asText(json.datePublished ?? json.dateCreated),
    dateModified: asText(json.dateModified),
    language: nameOf(json.inLanguage),
    images: listOf(json.image ?? json.thumbnailUrl).map((image) => imageOf(resolve(image))),
    siteName: nameOf(resolve(json.publisher)),
    articleBody: asText(json.articleBody),
    mainEntity: asText((json.mainEntityOfPage as Json | null | undefined)?.['@id'] ?? json.url),
  };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return [value ?? []].flat().slice(0, 20);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Text of a value, or the name of an object, without references and tags. */
function nameOf(value: unknown): string {
  return plainText(asText(isJson(value) ? value.name : value).slice(0, 1000)).trim();
}

/** A few engines put the list into the name: `{"name": ["А. Б.", "В. Г."]}`. */
function namesOf(author: unknown): string[] {
  const names = listOf(isJson(author) ? author.name : author);
  return names.map(nameOf).filter(Boolean);
}

function imageOf(value: unknown): JsonLdImage {
  const { url, contentUrl, caption, creditText } = isJson(value) ? value : { url: value };
  return { url: asText(url) || asText(contentUrl), alt: nameOf(caption), credit: nameOf(creditText) };
}
