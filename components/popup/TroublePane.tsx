import type { NoArticleReason } from '../../utils/core/article/types.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import type { PageModel, Trouble } from './use-page.ts';

interface Props {
  code: Trouble;
  reason: NoArticleReason | undefined;
  page: PageModel;
  messages: Messages;
}

/** Why there is no article, in two plain sentences, and the one thing that helps, if any. */
export function TroublePane({ code, reason, page, messages }: Props) {
  const words = messages.trouble[code];
  const host = code === 'page.no-permission' ? page.info?.host : null;
  return (
    <section class="trouble">
      <h2 class="article-title">{words.title}</h2>
      <p>
        {code === 'article.none' && reason && reason !== 'empty' ? messages.noArticle[reason] : words.text}
      </p>
      {host ? (
        <button type="button" class="button button-main" onClick={page.allow}>
          {messages.page.allowOn(host)}
        </button>
      ) : null}
    </section>
  );
}
