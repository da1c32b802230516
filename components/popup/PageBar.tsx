import type { Messages } from '../../utils/data/locales/ru.ts';
import { Icon } from '../ui/Icon.tsx';
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
  const words = messages.page;
  const name = info?.outlet?.name ?? info?.host ?? '';
  const status = statusWords(page, messages);
  if (!name && !status) return null;
  const isPaused = info?.paused;
  return (
    <section class="page-bar" aria-label={words.label}>
      <p class="page-name">
        <b>{name}</b>
        <span role="status">{status}</span>
      </p>
      {isPaused && !info.today ? (
        <Act words={words.onlyToday} run={() => page.pause(true, true)} isQuiet />
      ) : null}
      {isPaused ? (
        <Act words={words.resume} run={() => page.pause(false)} />
      ) : state?.present ? (
        <>
          {state.hidden > 0 ? (
            <Act words={state.hiding ? words.restore : words.hideAgain} run={page.toggleHiding} />
          ) : null}
          <Act words={words.details} run={() => onOpen(!isOpen)} isIcon isPressed={isOpen} />
        </>
      ) : null}
      {page.mishap ? (
        <p class="note" role="alert">
          {words[page.mishap]}
        </p>
      ) : null}
    </section>
  );
}

interface ActProps {
  words: string;
  run: () => void;
  isQuiet?: boolean;
  /** The line is short: an arrow stands for the words, which are still spoken. */
  isIcon?: boolean;
  /** For a button that switches. */
  isPressed?: boolean;
}

function Act({ words, run, isQuiet, isIcon, isPressed }: ActProps) {
  return (
    <button
      type="button"
      class={`button${isQuiet || isIcon ? ' button-quiet' : ''}${isIcon ? ' button-icon' : ''}`}
      title={isIcon ? words : undefined}
      aria-pressed={isPressed}
      onClick={run}
    >
      {isIcon ? (
        <>
          <Icon name={isPressed ? 'fold' : 'unfold'} />
          <span class="visually-hidden">{words}</span>
        </>
      ) : (
        words
      )}
    </button>
  );
}

function statusWords({ info, state }: PageModel, { page: words }: Messages): string {
  if (info?.paused) return info.today ? words.pausedToday : words.paused;
  if (!state || !info?.host) return '';
  if (!state.present) return words.idle;
  return state.hiding || state.hidden === 0 ? words.hidden(state.hidden) : words.asItCame;
}
