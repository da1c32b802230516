import { BAIT_MARK, KEPT_MARK, PICKED } from './marks.ts';
import { bodiesOf, findPicked, type Pick } from './picks.ts';

/**
 * Hides what the reader picked, by the mark that hides bait: while the page is parsed, so before it is drawn, and as it
 * changes. What turns out to hold the title or the text is let go again.
 */
export function createPickMarker(doc: Document, layouts: readonly { body: string }[] | null) {
  let picks: readonly Pick[] = [];
  let mine = new Set<Element>();
  let scheduled = false;

  function mark(): void {
    scheduled = false;
    const found = new Set(findPicked(doc, picks, bodiesOf(doc, layouts)));
    for (const element of mine) if (!found.has(element)) element.removeAttribute(BAIT_MARK);
    for (const element of found) {
      if (!element.hasAttribute(KEPT_MARK) && !element.hasAttribute(BAIT_MARK))
        element.setAttribute(BAIT_MARK, PICKED);
    }
    mine = new Set([...found].filter((element) => element.getAttribute(BAIT_MARK) === PICKED));
  }

  const observer = new (doc.defaultView as typeof globalThis & Window).MutationObserver((records) => {
    // Marks that are set are ours or the cleaner's; taken off, the page has become another one.
    const isNews = records.some(
      ({ type, target }) => type === 'childList' || !(target as Element).hasAttribute(BAIT_MARK),
    );
    if (!isNews || scheduled) return;
    const view = doc.defaultView;
    if (doc.readyState === 'loading' || !view) return mark();
    scheduled = true;
    if (doc.hidden) view.setTimeout(mark, 0);
    else view.requestAnimationFrame(mark);
  });

  return {
    /** Hides these, and shows what was hidden by others before. */
    set(next: readonly Pick[]): void {
      const isFirst = picks.length === 0;
      picks = next;
      if (next.length > 0 && isFirst)
        observer.observe(doc, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: [BAIT_MARK],
        });
      if (next.length === 0) observer.disconnect();
      mark();
    },
  };
}
