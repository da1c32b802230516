import { HIDE_MS, holds, SHOW_MS } from '../../components/card/place.ts';
import type { PageMark } from '../../utils/core/page/context-marker.ts';
import { caretAt } from '../../utils/platform/highlights.ts';
import type { Card } from './card.tsx';

const CONTROL = 'a,button,input,textarea,select,label,summary,[contenteditable]';

/** Hover, tap, click and Esc on the marks of a page. Nothing the page listens to is held back, but Esc on an open card. */
export function listenToPointer(marks: () => readonly PageMark[], card: Card, signal: AbortSignal): void {
  let timer = 0;
  let wanted: PageMark | null = null;

  const soon = (work: () => void, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, ms);
  };
  const want = (mark: PageMark | null) => {
    if (card.isPinned() || mark === wanted) return;
    wanted = mark;
    if (mark) soon(() => card.show(mark, { pinned: false, focused: false }), SHOW_MS);
    else soon(() => !card.isPinned() && card.hide(), HIDE_MS);
  };
  document.addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY, target, buttons }) => {
      // A pressed button is a selection under way.
      if (pointerType !== 'mouse' || buttons !== 0) return;
      want(card.owns(target) ? card.shown() : markAt(marks(), clientX, clientY));
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    ({ clientX, clientY, target, button }) => {
      if (button !== 0 || card.owns(target)) return;
      const mark = isFree(target) ? markAt(marks(), clientX, clientY) : null;
      clearTimeout(timer);
      wanted = null;
      if (mark) card.show(mark, { pinned: true, focused: false });
      else card.hide();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.shown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(timer);
      wanted = null;
      card.hide();
    },
    { capture: true, signal },
  );
  // A card beside words that have moved away explains nothing.
  window.addEventListener('scroll', () => !card.isPinned() && card.hide(), {
    passive: true,
    capture: true,
    signal,
  });
}

/** A click that selects text, or that means a link or a control, is not ours. */
function isFree(target: EventTarget | null): boolean {
  const isControl = target instanceof Element && target.closest(CONTROL) !== null;
  return !isControl && document.getSelection()?.isCollapsed !== false;
}

function markAt(marks: readonly PageMark[], x: number, y: number): PageMark | null {
  const caret = marks.length > 0 ? caretAt(document, x, y) : null;
  if (!caret) return null;
  const mark = marks.find(({ range }) => range.isPointInRange(caret.node, caret.offset));
  // The caret is the nearest place in the text, even from the margin.
  const isOver = mark && [...mark.range.getClientRects()].some((box) => holds(box, x, y));
  return isOver ? mark : null;
}
