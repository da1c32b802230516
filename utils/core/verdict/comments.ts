import { queryAll } from '../dom/order.ts';

const LISTS =
  '#comments,#respond,#disqus_thread,.comments-area,.comment-list,.commentlist,.comment-respond,[class~="comments"],[itemtype*="schema.org/Comment"]';
const TEXT = /comment(?:-(?:content|body|text)|__?text|__body)/;

/**
 * Readers' comments: whole threads by their names, single ones by a structure that stands there three times or more.
 * Long threads outweigh the text when containers are compared. None where the article itself is in there.
 */
export function findComments(root: ParentNode): Element[] {
  // One selector and a pattern: six selectors would each look at every name on the page.
  const texts = queryAll(root, '[class*="comment"]').filter((element) =>
    TEXT.test(element.getAttribute('class') ?? ''),
  );
  const entries =
    texts.length < 3 ? [] : texts.map((text) => text.closest('li,article,[class~="comment"]') ?? text);
  return [...queryAll(root, LISTS), ...entries].filter(
    (element) => !element.querySelector('h1,[itemprop="articleBody"],main'),
  );
}
