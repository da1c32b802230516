/**
 * While the page is printed nothing of it is drawn but `element`, which flows over as many sheets as it takes (what is
 * fixed or in the top layer would be cut off, or repeated on each). All is put back afterwards. Answers the way to stop.
 */
export function printAlone(doc: Document, element: HTMLElement): () => void {
  const view = doc.defaultView as Window;
  let undo: (() => void)[] = [];
  const style = (target: HTMLElement, rules: Record<string, string>) => {
    const before = target.getAttribute('style');
    for (const [name, value] of Object.entries(rules)) target.style.setProperty(name, value, 'important');
    undo.push(() => {
      // Set before it is taken off: Chromium would leave an empty attribute of one that it has not written out yet.
      target.setAttribute('style', before ?? '');
      if (before === null) target.removeAttribute('style');
    });
  };
  const restore = () => {
    for (const step of undo.reverse()) step();
    undo = [];
  };
  const prepare = () => {
    if (undo.length > 0) return;
    for (const child of doc.documentElement.children) {
      if (child !== element && 'style' in child) style(child as HTMLElement, { display: 'none' });
    }
    style(doc.documentElement, { overflow: 'visible', height: 'auto', position: 'static' });
    style(element, { position: 'static', height: 'auto', width: 'auto', 'pointer-events': 'auto' });
    if (element.matches(':popover-open')) {
      element.hidePopover();
      undo.unshift(() => element.isConnected && element.showPopover());
    }
  };
  view.addEventListener('beforeprint', prepare);
  view.addEventListener('afterprint', restore);
  return () => {
    restore();
    view.removeEventListener('beforeprint', prepare);
    view.removeEventListener('afterprint', restore);
  };
}
