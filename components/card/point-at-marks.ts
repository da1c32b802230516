import type { SummaryMark } from '../../utils/core/context/place-summary.ts';
import { HIDE_MS, holds, SHOW_MS } from './place.ts';

export interface Shown {
  mark: SummaryMark;
  /** Stays until it is closed. */
  pinned: boolean;
  /** The keyboard brought it. */
  focused: boolean;
}

interface Options {
  text: HTMLElement;
  /** Holds text and card; what scrolls. */
  over: HTMLElement;
  marks: () => readonly SummaryMark[];
  shown: () => Shown | null;
  show: (next: Shown | null) => void;
}

/** Hover, tap, click and Esc on the marks of a text of ours; answers the way to stop. */
export function listenToMarks({ text, over, marks, shown, show }: Options): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: SummaryMark | null = null;
  const want = (mark: SummaryMark | null) => {
    if (shown()?.pinned || mark === wanted) return;
    wanted = mark;
    clearTimeout(timer);
    timer = setTimeout(() => show(mark && { mark, pinned: false, focused: false }), mark ? SHOW_MS : HIDE_MS);
  };
  const isOnCard = (event: Event) => (event.target as Element).closest('.context-card') !== null;
  const onMove = (event: PointerEvent) => {
    // A pressed button is a selection under way.
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    want(isOnCard(event) ? (shown()?.mark ?? null) : markAt(marks(), event));
  };
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || isOnCard(event)) return;
    clearTimeout(timer);
    wanted = null;
    const mark = text.contains(event.target as Node) ? markAt(marks(), event) : null;
    if (mark) show({ mark, pinned: true, focused: false });
    else if (shown()) show(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown()) return;
    event.preventDefault();
    clearTimeout(timer);
    wanted = null;
    show(null);
  };
  const onScroll = () => {
    // A card beside words that have moved away explains nothing.
    const now = shown();
    if (now && !now.focused) show(null);
  };
  over.addEventListener('pointermove', onMove, { passive: true });
  over.addEventListener('click', onClick);
  over.addEventListener('keydown', onKeyDown, true);
  over.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(timer);
    over.removeEventListener('pointermove', onMove);
    over.removeEventListener('click', onClick);
    over.removeEventListener('keydown', onKeyDown, true);
    over.removeEventListener('scroll', onScroll);
  };
}

/** By the boxes of the words in the element under the pointer: carets inside shadow roots are found by no browser alike. */
function markAt(marks: readonly SummaryMark[], { target, clientX, clientY }: MouseEvent): SummaryMark | null {
  const element = target as Element;
  if (element.closest('a, button, summary')) return null;
  const near = marks.filter(({ range }) => element.contains(range.startContainer));
  return (
    near.find(({ range }) => [...range.getClientRects()].some((box) => holds(box, clientX, clientY))) ?? null
  );
}

/** The mark after `now` in reading order, or the first in sight; after the last comes the first. Brought into sight. */
export function nextMark(marks: readonly SummaryMark[], now: SummaryMark | null): SummaryMark | null {
  const ordered = [...marks].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const at = now
    ? ordered.indexOf(now) + 1
    : ordered.findIndex(({ range }) => range.getBoundingClientRect().top > 0);
  const next = ordered[Math.max(0, at)] ?? ordered[0] ?? null;
  next?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return next;
}
