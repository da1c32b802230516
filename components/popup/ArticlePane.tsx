import type { Article } from '../../utils/core/article/types.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { ArticleBody } from '../ui/ArticleBody.tsx';
import { ArticleHead } from '../ui/ArticleHead.tsx';
import { LOW_COVERAGE } from '../ui/coverage.ts';
import { RelatedList } from '../ui/RelatedList.tsx';
import { RemovedList } from '../ui/RemovedList.tsx';

interface Props {
  article: Article;
  messages: Messages;
}

/** The clean article with its context and its trail. */
export function ArticlePane({ article, messages }: Props) {
  return (
    <>
      <article aria-labelledby="article-title">
        <ArticleHead article={article} messages={messages} titleId="article-title" outlet={false} />
        {article.coverage < LOW_COVERAGE ? <p class="note">{messages.article.partial}</p> : null}
        <ArticleBody
          blocks={article.blocks}
          messages={messages}
          headingShift={1}
          language={article.language}
        />
      </article>
      <RelatedList related={article.related} messages={messages} language={article.language} />
      <RemovedList removed={article.removed} messages={messages} language={article.language} />
    </>
  );
}
