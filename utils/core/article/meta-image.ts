import { safeUrl } from '../text/urls.ts';
import type { JsonLdArticle, JsonLdImage } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { Figure } from './types.ts';

/** Pictures of the site, not of the story; «/sites/default/files/» is a folder of photographs. */
const STAND_IN = /[/_-](?:logo|placeholder|no-?(?:image|photo))(?![a-z])|[/_-]default\.\w+$|\.svg$/i;
/** Nothing to see at all. */
const NOTHING = /[/_-](?:1x1|pixel|spacer|blank)\./i;

/**
 * The article's lead image: Open Graph, Twitter, JSON-LD. The outlet's logo or a placeholder is passed over while
 * another source has a picture, and a spacer always. Null without a safe address.
 */
export function readImage(url: string, jsonLd: JsonLdArticle | null, tags: MetaTags): Figure | null {
  const of = (name: string): JsonLdImage => ({
    url: tags.first(name),
    alt: tags.first(`${name}:alt`),
    credit: '',
  });
  const pictures = [of('og:image'), of('twitter:image'), ...(jsonLd?.images ?? [])];
  const figures = pictures.flatMap(({ url: raw, alt, credit }) => {
    const src = safeUrl(raw, url);
    return src && !NOTHING.test(src) ? [{ src, alt, caption: '', credit }] : [];
  });
  const best = figures.find(({ src }) => !STAND_IN.test(src.replace(/\?.*/, ''))) ?? figures[0];
  if (!best) return null;
  // The same picture may be described by another source.
  const told = (key: 'alt' | 'credit') =>
    figures.find((same) => same.src === best.src && same[key])?.[key] ?? '';
  return { ...best, alt: told('alt'), credit: told('credit') };
}
