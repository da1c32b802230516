import type { Messages } from '../../utils/data/locales/ru.ts';
import type { PageModel } from './use-page.ts';

interface Props {
  page: PageModel;
  messages: Messages;
  /** The list of what is hidden stands in the article's place. */
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** Whose page this is, what is hidden on it, and the way back. */
export function PageBar({ page, messages, isOpen, onOpen }: Props) {
  const { info, state } = page;
  const name = info?.outlet?.name ?? info?.host ?? '';
  const status = statusWords(page, messages);
  if (!name && !status) return null;
  return (
    <section class="page-bar" aria-label={messages.page.label}>
      <p class="page-name">
        <b>{name}</b>
        <span role="status">{status}</span>
      </p>
      {info?.paused ? (
        <>
          {info.today ? null : (
            <button type="button" class="button button-quiet" onClick={() => page.pause(true, true)}>
              {messages.page.onlyToday}
            </button>
          )}
          <button type="button" class="button" onClick={() => page.pause(false)}>
            {messages.page.resume}
          </button>
        </>
      ) : state?.present && state.hidden > 0 ? (
        <button type="button" class="button" onClick={page.toggleHiding}>
          {state.hiding ? messages.page.restore : messages.page.hideAgain}
        </button>
      ) : null}
      {state?.present && !info?.paused ? (
        <button
          type="button"
          class="button button-quiet"
          aria-pressed={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {messages.page.details}
        </button>
      ) : null}
      {page.mishap ? (
        <p class="note" role="alert">
          {messages.page[page.mishap]}
        </p>
      ) : null}
    </section>
  );
}

function statusWords({ info, state, week }: PageModel, messages: Messages): string {
  const words = messages.page;
  if (info?.paused) return info.today ? words.pausedToday : words.paused;
  if (!state?.present) return '';
  const now = state.hiding || state.hidden === 0 ? words.hidden(state.hidden) : words.asItCame;
  return week > state.hidden ? `${now} · ${words.week(week)}` : now;
}
