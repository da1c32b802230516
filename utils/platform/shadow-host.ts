export interface ShadowHost {
  /** The element in the page: what happens inside looks to the page as if it happened to this. */
  element: HTMLElement;
  /** Render into this. */
  root: HTMLElement;
  remove(): void;
}

/** Page style rules can reach the host element itself; inline declarations marked important outrank them. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;max-width:none!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;background:transparent!important;overflow:visible!important;display:block!important;z-index:2147483647!important;color-scheme:normal!important';

const KEY_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

/**
 * An element over the page whose inside the page can neither style nor look into (`mode: 'closed'`). It is in
 * the browser's top layer where popovers exist, so no `z-index` of the page lies above it. WXT's helper
 * injects `<style>` elements, which a strict CSP of the page can refuse; a constructed sheet it cannot.
 */
export function mountShadowHost(
  doc: Document,
  name: string,
  css: string,
  mode: 'open' | 'closed',
  { isClickThrough = false } = {},
): ShadowHost {
  const element = doc.createElement(name);
  // Beside a card the page stays in use; what the card draws takes the pointer back for itself.
  element.setAttribute('style', isClickThrough ? `${HOST_STYLE};pointer-events:none!important` : HOST_STYLE);
  const shadow = element.attachShadow({ mode });
  addStyles(doc, shadow, css);
  const root = doc.createElement('div');
  shadow.append(root);
  for (const type of KEY_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  doc.documentElement.append(element);
  if (typeof element.showPopover === 'function') {
    element.setAttribute('popover', 'manual');
    element.showPopover();
  }
  return { element, root, remove: () => element.remove() };
}

function addStyles(doc: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new (doc.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets of a content script on some versions; its <style> passes the CSP.
    const style = doc.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
