import type { Article } from '../../core/article/types.ts';
import type { ContextSummary } from '../../core/context/summary.ts';
import { rateLine } from './context-words.ts';
import { formatDate } from './format.ts';
import type { TakeMessages } from './overlay-ru.ts';
import type { ContextMessages } from './ru.ts';

/** «Власть, Асель Нурланова, 24 декабря 2025»: where a text comes from. */
export function sourceLine(m: ContextMessages, article: Article): string {
  const { siteName, byline, publishedAt } = article;
  return [siteName, ...byline, publishedAt ? formatDate(m, publishedAt) : ''].filter(Boolean).join(', ');
}

/**
 * One line to cite the article by: authors, title, outlet, date, address, and the rates by which its sums were
 * converted, each once.
 */
export function citation(
  m: ContextMessages,
  words: TakeMessages,
  article: Article,
  context: ContextSummary | null,
): string {
  const { byline, title, siteName, publishedAt, canonicalUrl } = article;
  const where = [siteName, publishedAt ? formatDate(m, publishedAt) : ''].filter(Boolean).join(', ');
  const rates = new Set(
    (context?.amounts ?? []).flatMap(({ converted }) => converted).map((figure) => rateLine(m, figure)),
  );
  return [byline.join(', '), words.quoted(title), where, canonicalUrl, ...rates].filter(Boolean).join('. ');
}
