import { isProtected } from './picks.ts';

/**
 * What the reader points at while picking a block to hide: wider and narrower along the tree, remembering the way, so
 * that one step too wide is taken back by one step.
 */
export function createPicking(bodies: readonly Element[], isOurs: (element: Element) => boolean) {
  let path: Element[] = [];

  const isFit = (element: Element | null | undefined): element is Element =>
    element != null && !isOurs(element) && !isProtected(element, bodies);
  const current = (): Element | null => path[0] ?? null;
  const set = (element: Element | null | undefined) => {
    if (isFit(element)) path = [element];
  };

  return {
    current,
    /** The topmost fit element of those under a point, or the nearest fit around it. */
    at: (elements: readonly Element[]) => set(elements.find(isFit)),
    widen() {
      const wider = current()?.parentElement;
      if (isFit(wider)) path = [wider, ...path];
    },
    narrow() {
      if (path.length > 1) path = path.slice(1);
      else set([...(current()?.children ?? [])].find(isFit));
    },
    /** The next (1) or previous (-1) fit sibling. */
    step(by: 1 | -1) {
      const side = by === 1 ? 'nextElementSibling' : 'previousElementSibling';
      let next = current()?.[side];
      while (next && !isFit(next)) next = next[side];
      set(next);
    },
  };
}
