import { safeUrl } from '../text/urls.ts';
import { toText } from './text.ts';
import type { Article } from './types.ts';

/** The clean text to be pasted elsewhere; `source` (outlet, authors, date) and the address follow it. */
export function articleToText(article: Article, source: string): string {
  return [article.title, toText(article.blocks), [source, article.canonicalUrl].filter(Boolean).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** A file's name that every system takes: the title's letters, digits and hyphens, at most 80 of them. */
export function fileNameOf(article: Article, fallback: string, extension: string): string {
  const words = article.title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${words || fallback}.${extension}`;
}

/** The outlet's own address of the article, without tracking and without a place in the page. */
export function shareAddress({ canonicalUrl }: Article): string {
  return (safeUrl(canonicalUrl, canonicalUrl) ?? canonicalUrl).replace(/#.*$/, '');
}
