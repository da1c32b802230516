import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeSummary, type SummaryMark } from '../../utils/core/context/place-summary.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { Theme, UiLanguage } from '../../utils/core/settings.ts';
import { amountLines, indexLines, termLines } from '../../utils/data/locales/context-words.ts';
import type { ContextMessages } from '../../utils/data/locales/ru.ts';
import { ContextCard } from './ContextCard.tsx';
import { listenToMarks, nextMark, type Shown } from './point-at-marks.ts';

interface Props {
  /** Holds the `.article-text` whose words are marked. */
  root: RefObject<HTMLElement | null>;
  /** What scrolls it; the card goes when its words do. */
  scroller: RefObject<HTMLElement | null>;
  context: ContextSummary;
  messages: ContextMessages;
  language: UiLanguage;
  theme: Theme;
  paint: (ranges: readonly Range[]) => void;
  /** Called with the way to show the card of the next mark. */
  onWalk?: (walk: () => boolean) => void;
}

/** The marks of an article that we drew ourselves, and the card beside one of them. */
export function MarkLayer(props: Props) {
  const { root, scroller, context, messages, language, theme, paint, onWalk } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const state = useRef<{ marks: SummaryMark[]; shown: Shown | null; before: Element | null }>({
    ...{ marks: [], shown: null, before: null },
  });
  state.current.shown = shown;
  const show = (next: Shown | null) => {
    const { current } = state;
    const page = root.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (next?.focused && !current.shown?.focused) current.before = page?.activeElement ?? null;
    if (!next && current.shown?.focused)
      (current.before as HTMLElement | null)?.focus({ preventScroll: true });
    current.shown = next;
    setShown(next);
  };
  useLayoutEffect(() => {
    const body = root.current?.querySelector('.article-text');
    state.current.marks = body ? placeSummary(body, context) : [];
    paint(state.current.marks.map(({ range }) => range));
    return () => paint([]);
  }, [context]);
  useEffect(() => {
    const [text, over] = [root.current, scroller.current];
    if (!text || !over) return;
    onWalk?.(() => {
      const next = nextMark(state.current.marks, state.current.shown?.mark ?? null);
      if (next) show({ mark: next, pinned: true, focused: true });
      return next !== null;
    });
    return listenToMarks({
      ...{ text, over, marks: () => state.current.marks, shown: () => state.current.shown, show },
    });
  }, [root, scroller]);
  if (!shown) return null;
  return (
    <ContextCard
      content={{ title: shown.mark.item.text, lines: linesOf(messages, shown.mark) }}
      anchor={shown.mark.range.getBoundingClientRect()}
      viewport={{ width: innerWidth, height: innerHeight }}
      messages={messages}
      language={language}
      theme={theme}
      pinned={shown.pinned}
      focused={shown.focused}
      onClose={() => show(null)}
    />
  );
}

function linesOf(messages: ContextMessages, { kind, item }: SummaryMark): string[] {
  if (kind === 'terms') return termLines(messages, item);
  return kind === 'amounts' ? amountLines(messages, item) : indexLines(messages, item);
}
