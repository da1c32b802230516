/** What an article's JSON-LD may tell. All strings as published; nothing here is trusted as markup. */
export interface JsonLdArticle {
  headline: string;
  authors: string[];
  datePublished: string;
  dateModified: string;
  language: string;
  image: string;
  siteName: string;
  articleBody: string;
  mainEntity: string;
}

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|\w+Article)$/;
/** A page with more is not describing its article. */
const LONGEST = 400_000;

type Json = Record<string, unknown>;

/** The first article object of the page's JSON-LD, or null. Broken JSON is passed over. */
export function readJsonLd(doc: Document): JsonLdArticle | null {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST) continue;
    const found = findArticle(parse(text), 0);
    if (found) return toArticle(found);
  }
  return null;
}

function parse(text: string): unknown {
  try {
    // Raw line breaks inside strings are common and forbidden; as spaces they do no harm.
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    // Half of the broken ones are templates with a trailing comma: not worth guessing.
    return null;
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const json = value as Json;
  const types = [json['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return json;
  return findArticle(json['@graph'] ?? json.mainEntity, depth + 1);
}

function toArticle(json: Json): JsonLdArticle {
  return {
    headline: asText(json.headline ?? json.name),
    authors: [json.author].flat().map(nameOf).filter(Boolean),
    datePublished: asText(json.datePublished),
    dateModified: asText(json.dateModified),
    language: nameOf(json.inLanguage),
    image: imageOf(json.image),
    siteName: nameOf(json.publisher),
    articleBody: asText(json.articleBody),
    mainEntity: asText((json.mainEntityOfPage as Json | undefined)?.['@id'] ?? json.url),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'object' && value !== null)
    return asText((value as Json).name ?? (value as Json).alternateName);
  return '';
}

function imageOf(value: unknown): string {
  const first = [value].flat()[0];
  return typeof first === 'object' && first !== null ? asText((first as Json).url) : asText(first);
}
