import { isRoot } from '../dom/roots.ts';

/** A block that the reader hid by hand, for every page of the outlet. */
export interface Pick {
  selector: string;
  /** Its first words on the day it was picked, to know it by; may be ''. */
  label: string;
}

/** By outlet id, or by host where no outlet is listed. */
export type PickBook = Record<string, Pick[]>;

export const MOST_PICKS = 50;
export const LONGEST_SELECTOR = 300;
export const LONGEST_LABEL = 80;

/** A selector of ours: no list, no rule that could be closed and another begun. */
export const PICK_SELECTOR = /^[^{}<,;\\]+$/;

/** Words of its own beyond which something in the article's body is text and not a box. */
const MOST_WORDS_IN_BODY = 25;

/** The container of the article's text, by the outlet's entry or, elsewhere, by what pages use for it. */
export function bodiesOf(doc: Document, layouts: readonly { body: string }[] | null): Element[] {
  const selectors = layouts?.map(({ body }) => body) ?? ['[itemprop="articleBody"]', 'article'];
  return selectors.flatMap((selector) => doc.querySelector(selector) ?? []);
}

/** Whether hiding an element would take the page, its title or its text away. */
export function isProtected(element: Element, bodies: readonly Element[]): boolean {
  return isRoot(element) || bodies.some((body) => element.contains(body));
}

/** Whether an element may be hidden unseen, on another day: never what may be text of an article. */
export function mayHideUnseen(element: Element, bodies: readonly Element[]): boolean {
  if (isProtected(element, bodies)) return false;
  return !bodies.some((body) => body.contains(element)) || ownWords(element) <= MOST_WORDS_IN_BODY;
}

function ownWords(element: Element): number {
  const count = (...of: Element[]) => plainText(...of).split(' ').length;
  return element.localName === 'a' ? 0 : count(element) - count(...element.querySelectorAll('a'));
}

/** All the words in elements, one space between them. */
export function plainText(...elements: Element[]): string {
  const texts = elements.map(({ textContent }) => textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** What a list of picks hides on a page; a selector that is none finds nothing. */
export function findPicked(doc: Document, picks: readonly Pick[], bodies: readonly Element[]): Element[] {
  return picks.flatMap(({ selector }) => {
    try {
      return [...doc.querySelectorAll(selector)].filter((element) => mayHideUnseen(element, bodies));
    } catch {
      return [];
    }
  });
}
