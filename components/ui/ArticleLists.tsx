import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { ContextList } from './ContextList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { RemovedList } from './RemovedList.tsx';

export interface ListsProps {
  article: Article;
  messages: ReadingMessages;
  /** What its sums and short forms mean, where that is known by now. */
  context?: ContextSummary | null;
  onCopy?: (text: string) => Promise<boolean>;
  /** The outlet's layout is no longer the one that is known. */
  changed?: boolean | undefined;
}

/** Under the article: what is in it, what is related, what was removed. */
export function ArticleLists({ article, messages, context, onCopy, changed }: ListsProps) {
  const { language, related, removed } = article;
  return (
    <>
      {context ? (
        <ContextList context={context} messages={messages} language={language} onCopy={onCopy} />
      ) : null}
      <RelatedList related={related} messages={messages} language={language} />
      <RemovedList removed={removed} messages={messages} language={language} changed={changed} />
    </>
  );
}
