import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/core/article/types.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { LOW_COVERAGE } from './coverage.ts';

export interface ArticleProps {
  article: Article;
  messages: ReadingMessages;
  titleId: string;
  /** Name the outlet above the text; the popup has it in its page bar already. */
  outlet: boolean;
  now?: number;
  /** What stands between head and text. */
  children?: ComponentChildren;
}

/** The clean article itself: head, notes, text. */
export function ArticlePart({ article, messages, titleId, outlet, now, children }: ArticleProps) {
  return (
    <article aria-labelledby={titleId}>
      <ArticleHead article={article} messages={messages} titleId={titleId} outlet={outlet} now={now} />
      {article.coverage < LOW_COVERAGE ? <p class="note">{messages.article.partial}</p> : null}
      {children}
      <ArticleBody blocks={article.blocks} messages={messages} headingShift={1} language={article.language} />
      {article.paywall ? <p class="note">{messages.article.paywall}</p> : null}
      {article.source ? <p class="article-source">{messages.article.source(article.source)}</p> : null}
    </article>
  );
}
