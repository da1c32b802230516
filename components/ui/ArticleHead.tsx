import { readingMinutes } from '../../utils/core/article/reading-time.ts';
import type { Article } from '../../utils/core/article/types.ts';
import { formatDay, wallClock } from '../../utils/data/locales/format.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';

interface Props {
  article: Article;
  messages: ReadingMessages;
  /** Id of the heading, for what is labelled by it. */
  titleId: string;
  /** The outlet's name leads the line; left out where the surface already shows it. */
  outlet: boolean;
  /** Milliseconds since 1970: «today» is said of its day in Astana. */
  now?: number;
}

/** Title and one quiet line: outlet, authors, published, updated, how long it takes to read. */
export function ArticleHead({ article, messages, titleId, outlet, now = Date.now() }: Props) {
  const published = article.publishedAt ? formatDay(messages, article.publishedAt, now) : '';
  const updated = updatedWords(article, messages, now);
  const minutes = readingMinutes(article);
  // An agency signs where no person does; the outlet's own name says nothing new.
  const agencies = article.agencies.filter((name) => name !== article.siteName);
  const authors = article.byline.length > 0 ? article.byline : agencies;
  return (
    <header>
      {article.adLabel ? (
        <p class="ad-label" lang={article.language || undefined}>
          {article.adLabel}
        </p>
      ) : null}
      <h2 class="article-title" id={titleId} lang={article.language || undefined} dir="auto">
        {article.title || messages.article.title}
      </h2>
      <p class="article-meta facts">
        {outlet && article.siteName ? <span>{article.siteName}</span> : null}
        {authors.length > 0 ? <span>{authors.join(', ')}</span> : null}
        {published ? (
          <span>
            <time dateTime={article.publishedAt ?? undefined}>{published}</time>
          </span>
        ) : null}
        {updated ? <span>{updated}</span> : null}
        {minutes ? <span>{messages.article.minutes(minutes)}</span> : null}
      </p>
    </header>
  );
}

/** «обновлено 19:10», with the date when it is another day; '' when the article was not touched since. */
function updatedWords(article: Article, messages: ReadingMessages, now: number): string {
  const modified = article.modifiedAt ? wallClock(article.modifiedAt) : null;
  if (!modified || !article.modifiedAt) return '';
  const published = article.publishedAt ? wallClock(article.publishedAt) : null;
  const sameDay = published !== null && dayOf(published) === dayOf(modified);
  if (sameDay && (modified.time === null || modified.time === published.time)) return '';
  if (sameDay && modified.time) return messages.article.updated(modified.time);
  return messages.article.updated(formatDay(messages, article.modifiedAt, now));
}

function dayOf(at: { year: number; month: number; day: number }): string {
  return `${at.year}-${at.month}-${at.day}`;
}
