// These functions are sent to the page as text: they may use nothing but their arguments.

/**
 * Middle of the first visible match in the viewport, open shadow roots included; null while there is none, or while
 * something else lies over it. What slides in is put where it ends: a browser that is busy paints no frame for a while,
 * so that an element looks at rest and has moved on when the click comes.
 */
export function middleOf(selector: string): { x: number; y: number } | null {
  const find = (root: Document | ShadowRoot): Element | null => {
    const hit = root.querySelector(selector);
    if (hit) return hit;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const element = find(document);
  if (!element) return null;
  const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    for (const animation of node instanceof Element ? node.getAnimations() : [])
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(middle.x, middle.y);
  const isReached = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element));
  return width > 0 && height > 0 && isReached ? middle : null;
}

/** Tells one entry of the tab's history from another, also between two states of one document. */
export function positionInHistory(): { place: string; isReady: boolean } {
  const place = `${performance.timeOrigin} ${location.href} ${JSON.stringify(history.state)}`;
  return { place, isReady: document.readyState === 'complete' };
}
