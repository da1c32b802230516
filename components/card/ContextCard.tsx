import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';
import type { ContextMessages } from '../../utils/data/locales/ru.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Box, placeCard } from './place.ts';

export interface CardContent {
  /** The words on the page. */
  title: string;
  lines: readonly string[];
}

interface Props {
  content: CardContent;
  /** Where the words are on the screen. */
  anchor: Box;
  viewport: { width: number; height: number };
  messages: ContextMessages;
  language: UiLanguage;
  theme: Settings['theme'];
  /** Stays until it is closed. */
  pinned: boolean;
  /** The keyboard brought it: it takes the focus, and is read out. */
  focused: boolean;
  onClose: () => void;
}

/** A small card beside words of the page. It never covers them, and never leaves the viewport. */
export function ContextCard(props: Props) {
  const { content, anchor, viewport, messages, language, theme, pinned, focused, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 320, height: 120 });
  const { title, lines } = content;
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    if (box && box.height > 0) setSize({ width: box.width, height: box.height });
  }, [title, lines, viewport.width]);
  useEffect(() => {
    if (focused) card.current?.focus({ preventScroll: true });
  }, [focused, title, lines]);
  const { left, top } = placeCard(anchor, size, viewport);
  const [first, ...rest] = lines;
  return (
    <div class="taza-card-layer" lang={language} data-theme={theme === 'auto' ? undefined : theme}>
      <div
        class="context-card"
        role="dialog"
        aria-label={`${messages.context.card}: ${title}`}
        tabIndex={-1}
        ref={card}
        style={{ left: `${left}px`, top: `${top}px` }}
      >
        <p class="card-title">{title}</p>
        <Line name="card-first" text={first ?? ''} />
        {rest.map((line) => (
          <Line key={line} name="card-line" text={line} />
        ))}
        {pinned ? (
          <button
            type="button"
            class="button button-quiet button-icon card-close"
            aria-label={messages.context.close}
            title={`${messages.context.close} (Esc)`}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** Where there is no room beside one another, then and today stand below one another, without a dot at the end. */
function Line({ name, text }: { name: string; text: string }) {
  const facts = text.split(' · ');
  if (facts.length < 2) return <p class={name}>{text}</p>;
  return (
    <p class={`facts ${name}`}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
