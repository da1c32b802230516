// These functions are sent to the page as text: they may use nothing but their arguments.

/** Middle of the first visible match in the viewport, open shadow roots included; null while there is none. */
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
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Tells one entry of the tab's history from another, also between two states of one document. */
export function positionInHistory(): { place: string; isReady: boolean } {
  const place = `${performance.timeOrigin} ${location.href} ${JSON.stringify(history.state)}`;
  return { place, isReady: document.readyState === 'complete' };
}
