import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { ContextList } from './ContextList.tsx';
import { LOW_COVERAGE } from './coverage.ts';
import { RelatedList } from './RelatedList.tsx';
import { RemovedList } from './RemovedList.tsx';

interface Props {
  article: Article;
  messages: ReadingMessages;
  titleId: string;
  /** Name the outlet above the text; the popup has it in its page bar already. */
  outlet: boolean;
  /** What its sums and short forms mean, where that is known by now. */
  context?: ContextSummary | null;
  onCopy?: (text: string) => Promise<boolean>;
  now?: number;
  /** The outlet's layout is no longer the one that is known. */
  changed?: boolean | undefined;
  /** What stands between head and text. */
  children?: ComponentChildren;
}

/** The clean article with its context and its trail, as popup and overlay show it. */
export function ArticleView(props: Props) {
  const { article, messages, titleId, outlet, context, onCopy, now, changed, children } = props;
  const { language } = article;
  return (
    <>
      <article aria-labelledby={titleId}>
        <ArticleHead article={article} messages={messages} titleId={titleId} outlet={outlet} now={now} />
        {article.coverage < LOW_COVERAGE ? <p class="note">{messages.article.partial}</p> : null}
        {children}
        <ArticleBody blocks={article.blocks} messages={messages} headingShift={1} language={language} />
        {article.paywall ? <p class="note">{messages.article.paywall}</p> : null}
        {article.source ? <p class="article-source">{messages.article.source(article.source)}</p> : null}
      </article>
      {context ? (
        <ContextList context={context} messages={messages} language={language} onCopy={onCopy} />
      ) : null}
      <RelatedList related={article.related} messages={messages} language={language} />
      <RemovedList removed={article.removed} messages={messages} language={language} changed={changed} />
    </>
  );
}
