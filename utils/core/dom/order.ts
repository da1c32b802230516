/** Elements of `all` that are not inside another element of `all`, in document order. */
export function outermost(all: Iterable<Element>): Element[] {
  const set = new Set(all);
  return [...set].filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (set.has(up)) return false;
    return true;
  });
}

/** `querySelectorAll` that answers [] for a selector the engine does not know, instead of throwing. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // A selector newer than the engine (":has" in an old linkedom) must not take the others with it.
    return [];
  }
}

/** Like `queryAll`, with `root` itself: what arrives late on a page may be the very element looked for. */
export function queryFrom(root: Element, selector: string): Element[] {
  const below = queryAll(root, selector);
  return root.localName !== 'body' && isMatch(root, selector) ? [root, ...below] : below;
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // As above: an unknown selector finds nothing.
    return false;
  }
}
