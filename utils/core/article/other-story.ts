import { queryAll } from '../dom/order.ts';

/** Levels looked at above an element: a card is small. */
const LEVELS = 4;
const LINKED_HEADING = 'h2 a,h3 a,h4 a,h5 a,a h2,a h3,a h4,a h5';
/** A link with more letters is a title; names of authors and sections are shorter. */
const TITLE_LETTERS = 30;
const CARD_LETTERS = 400;

/**
 * Answers whether a mark on the page (a date, a name) belongs to another story or to the site: it stands in a
 * sidebar, a comment, the page's own header or footer, a link around more than itself, or a card with another
 * title. `heading` is the article's `<h1>`, or null. What is found out of a box is remembered: lists have many.
 */
export function otherStoryTest(heading: Element | null): (element: Element) => boolean {
  const cards = new Map<Element, boolean>();
  const holdsTitle = (box: Element | null | undefined) => !!heading && !!box?.contains(heading);
  return (element) => {
    const box = element.closest('aside,nav,header,footer,[class*="omment"]');
    if (box && !holdsTitle(box)) {
      // Some engines keep the article's own date and author in an `<aside>` or `<footer>` inside it.
      const isOwn =
        /^(?:aside|header|footer)$/.test(box.localName) &&
        [box.closest('article'), box.closest('main')].some(holdsTitle);
      if (!isOwn) return true;
    }
    // A list of comments or of news; the pieces of a line of facts have no paragraphs.
    const item = element.closest('li');
    if (item && !holdsTitle(item) && item.querySelector('p')) return true;
    const link = element.closest('a');
    if (link && lengthOf(link) > lengthOf(element) + 20) return true;
    let up = element.parentElement;
    for (let level = 0; up && level < LEVELS && up.localName !== 'body' && !holdsTitle(up); level++) {
      const isOther = cards.get(up) ?? isCard(up);
      cards.set(up, isOther);
      if (isOther) return true;
      up = up.parentElement;
    }
    return false;
  };
}

/** A title that is a link, and no text under it. */
function isCard(box: Element): boolean {
  if (box.querySelector('p + p')) return false;
  if (box.querySelector(LINKED_HEADING)) return true;
  if (lengthOf(box) > CARD_LETTERS) return false;
  return queryAll(box, 'a')
    .slice(0, 6)
    .some((link) => lengthOf(link) > TITLE_LETTERS);
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
