import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article, ArticleError, NoArticleReason } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { Result } from '../../utils/core/result.ts';
import type { PageError, PageState, ReadAnswer, TabInfo } from '../../utils/messages/contract.ts';
import type { PopupClient } from './client.ts';

export type Trouble = ArticleError | PageError | 'no-answer';

/** Where reading stands: under way, an article, or the reason why there is none. */
export type Reading =
  | { phase: 'reading' }
  | { phase: 'article'; article: Article }
  | { phase: 'trouble'; code: Trouble; reason?: NoArticleReason };

export interface PageModel {
  info: TabInfo | null;
  state: PageState | null;
  reading: Reading;
  /** Null until it is known, and where there is nothing to explain. */
  context: ContextSummary | null;
  /** What the last button could not do: the browser said no, or it failed. */
  mishap: 'denied' | 'failed' | null;
  /** Asks again how the page stands. */
  refresh: () => void;
  toggleHiding: () => void;
  /** For good, or until the day is over. */
  pause: (paused: boolean, today?: boolean) => void;
  allow: () => void;
}

/** The page under the popup. Each question is asked on its own, so one that fails leaves the others alone. */
export function usePage(client: PopupClient): PageModel {
  const [info, setInfo] = useState<TabInfo | null>(null);
  const [state, setState] = useState<PageState | null>(null);
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [context, setContext] = useState<ContextSummary | null>(null);
  const [mishap, setMishap] = useState<PageModel['mishap']>(null);

  const ask = useCallback(() => {
    client.tabInfo().then(setInfo, () => setInfo(null));
    client.pageState().then(setState, () => setState(null));
  }, [client]);
  const read = useCallback(() => {
    setReading({ phase: 'reading' });
    client.read().then(
      (answer) => {
        setReading(toReading(answer));
        // After the article, which nobody should wait for; without an answer there is no list.
        if (answer.ok && answer.value.article)
          client.context().then(
            (found) => found.ok && setContext(found.value),
            () => undefined,
          );
      },
      () => setReading({ phase: 'trouble', code: 'no-answer' }),
    );
  }, [client]);
  useEffect(() => {
    ask();
    read();
  }, [ask, read]);

  const attempt = (work: Promise<unknown>) => {
    setMishap(null);
    work.catch(() => setMishap('failed'));
  };
  return {
    info,
    state,
    reading,
    context,
    mishap,
    refresh: ask,
    toggleHiding: () => attempt(client.setHiding(!state?.hiding).then(setState)),
    pause: (paused, today) => {
      if (info?.host) attempt(client.pause(info.host, paused, today).then(ask));
    },
    allow: () => {
      const pattern = hostPattern(info);
      if (!pattern) return;
      const granted = client.requestHost(pattern);
      attempt(
        granted.then((yes) => {
          if (!yes) return setMishap('denied');
          ask();
          read();
        }),
      );
    },
  };
}

function toReading(answer: Result<ReadAnswer, PageError>): Reading {
  if (!answer.ok) return { phase: 'trouble', code: answer.code };
  const { article, error, reason } = answer.value;
  if (article) return { phase: 'article', article };
  return { phase: 'trouble', code: error ?? 'article.none', ...(reason && { reason }) };
}

/** Both schemes of the tab's own host, and nothing wider. */
function hostPattern(info: TabInfo | null): string | null {
  if (!info?.host) return null;
  return `${info.url?.startsWith('http:') ? 'http' : 'https'}://${info.host}/*`;
}
