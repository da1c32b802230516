import { isBlockElement } from '../dom/names.ts';
import { collapse } from '../text/normalize.ts';

/** Levels above the `<h1>` that still belong to the article's head, and elements looked at in all. */
const LEVELS = 3;
const MOST = 150;
const LINES = 'span,div,p,li,small,a,em,strong,b,address,td,font';
const LONGEST = 120;
const FOLLOWING = 4;

/**
 * A short line around the title that `isIt` recognises: nearest level first, below the title before above it; null
 * when there is none, or no heading. Lines around a `<time>` are passed over.
 */
export function findTitleLine(
  heading: Element | null,
  isIt: (text: string, element: Element) => boolean,
): Element | null {
  let scope = heading?.parentElement;
  let inner = heading;
  let left = MOST;
  for (let level = 0; heading && scope && level < LEVELS; level++) {
    let above: Element | null = null;
    for (const element of scope.querySelectorAll(LINES)) {
      if (inner?.contains(element)) continue;
      if (left-- <= 0) break;
      const text = lineOf(element);
      if (!text || element.querySelector('time') || !isIt(text, element)) continue;
      if (heading.compareDocumentPosition(element) & FOLLOWING) return element;
      above ??= element;
    }
    if (above) return above;
    inner = scope;
    scope = scope.parentElement;
  }
  return null;
}

/** Text of an element that is one line, its pieces set apart: `<b>09:30</b><b>3 407</b>`; '' for anything larger. */
export function lineOf(element: Element): string {
  const pieces = linePieces(element).map(({ textContent }) => textContent);
  const line = collapse(pieces.join(' '));
  return line.length > LONGEST ? '' : line;
}

/** The pieces of text that an element of one line is made of; none for anything larger. */
export function linePieces(element: Element): Node[] {
  const isLine =
    element.childElementCount < 7 &&
    element.childNodes.length <= 20 &&
    ![...element.children].some(isBlockElement) &&
    (element.textContent ?? '').length < LONGEST * 4;
  return isLine ? [...element.childNodes] : [];
}
