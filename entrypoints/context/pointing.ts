import { holds } from '../../components/card/place.ts';
import { createPointing } from '../../components/card/pointing.ts';
import type { PageMark } from '../../utils/core/page/context-marker.ts';
import { caretAt } from '../../utils/platform/highlights.ts';
import type { Card } from './card.tsx';

const CONTROL = 'a,button,input,textarea,select,label,summary,[contenteditable]';

/** Hover, tap, click and Esc on the marks of a page; answers the way to begin, which may be taken again. */
export function listenToPointer(
  marks: () => readonly PageMark[],
  card: Card,
  signal: AbortSignal,
): () => void {
  const pointing = createPointing<PageMark>({
    shown: card.shown,
    show: (next) => (next ? card.show(next) : card.hide()),
    markAt: (event) => markAt(marks(), event),
    isOnCard: ({ target }) => card.owns(target),
    isFree: ({ target }) => {
      const isControl = target instanceof Element && target.closest(CONTROL) !== null;
      return !isControl && document.getSelection()?.isCollapsed !== false;
    },
  });
  signal.addEventListener('abort', pointing.stop);
  return () => {
    document.addEventListener('pointermove', pointing.move, { passive: true, signal });
    document.addEventListener('click', pointing.click, { signal });
    window.addEventListener('keydown', pointing.key, { capture: true, signal });
    window.addEventListener('scroll', pointing.scroll, { passive: true, capture: true, signal });
  };
}

function markAt(marks: readonly PageMark[], { clientX: x, clientY: y }: MouseEvent): PageMark | null {
  const caret = marks.length > 0 ? caretAt(document, x, y) : null;
  if (!caret) return null;
  const mark = marks.find(({ range }) => range.isPointInRange(caret.node, caret.offset));
  // The caret is the nearest place in the text, even from the margin.
  const isOver = mark && [...mark.range.getClientRects()].some((box) => holds(box, x, y));
  return isOver ? mark : null;
}
