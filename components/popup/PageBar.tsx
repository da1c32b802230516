import type { Messages } from '../../utils/data/locales/ru.ts';
import type { PageModel } from './use-page.ts';

interface Props {
  page: PageModel;
  messages: Messages;
}

/** Whose page this is, what is hidden on it, and the way back. */
export function PageBar({ page, messages }: Props) {
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
        <button type="button" class="button" onClick={page.togglePause}>
          {messages.page.resume}
        </button>
      ) : state?.present && state.hidden > 0 ? (
        <button type="button" class="button" onClick={page.toggleHiding}>
          {state.hiding ? messages.page.restore : messages.page.hideAgain}
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

function statusWords({ info, state }: PageModel, messages: Messages): string {
  if (info?.paused) return messages.page.paused;
  if (!state?.present) return '';
  return state.hiding || state.hidden === 0 ? messages.page.hidden(state.hidden) : messages.page.asItCame;
}
