import type { SummaryMark } from '../../utils/core/context/place-summary.ts';
import { holds } from './place.ts';
import { createPointing, type Pointed } from './pointing.ts';

export type Shown = Pointed<SummaryMark>;

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
  const listening = new AbortController();
  const { signal } = listening;
  const pointing = createPointing({
    ...{ shown, show, markAt: (event: MouseEvent) => markAt(marks(), event) },
    isOnCard: ({ target }) => (target as Element).closest('.context-card') !== null,
    isFree: ({ target }) => text.contains(target as Node),
  });
  over.addEventListener('pointermove', pointing.move, { passive: true, signal });
  over.addEventListener('click', pointing.click, { signal });
  over.addEventListener('keydown', pointing.key, { capture: true, signal });
  over.addEventListener('scroll', pointing.scroll, { passive: true, signal });
  return () => {
    pointing.stop();
    listening.abort();
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

/**
 * The mark after `now` in reading order, or the first in sight; after the last comes the first. Brought into sight. Marks
 * may have been found anew since, so places are compared.
 */
export function nextMark<M extends { range: Range }>(marks: readonly M[], now: M | null): M | null {
  const ordered = [...marks].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const next =
    ordered.find(({ range }) =>
      now
        ? range.compareBoundaryPoints(Range.START_TO_START, now.range) > 0
        : range.getBoundingClientRect().top > 0,
    ) ?? ordered[0];
  next?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return next ?? null;
}
