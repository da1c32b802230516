export interface ShadowHost {
  /** The element in the page: what happens inside looks to the page as if it happened to this. */
  element: HTMLElement;
  /** Render into this. */
  root: HTMLElement;
  remove(): void;
}

interface HostOptions {
  /** Beside it the page stays in use; what is drawn in it takes the pointer back for itself. */
  isClickThrough?: boolean;
  /** The page took the element out of itself, or wrote itself anew, which takes every listener off our nodes too. */
  onLost?: () => void;
}

/** Page style rules can reach the host element itself; inline declarations marked important outrank them. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;max-width:none!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;background:transparent!important;overflow:visible!important;display:block!important;z-index:2147483647!important;color-scheme:normal!important';

const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const INPUTS = ['input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

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
  { isClickThrough = false, onLost }: HostOptions = {},
): ShadowHost {
  const element = doc.createElement(name);
  element.setAttribute('style', isClickThrough ? `${HOST_STYLE};pointer-events:none!important` : HOST_STYLE);
  const shadow = element.attachShadow({ mode });
  addStyles(doc, shadow, css);
  const root = doc.createElement('div');
  shadow.append(root);
  for (const type of INPUTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  const releaseKeys = keepKeys(doc, element, shadow);
  doc.documentElement.append(element);
  if (typeof element.showPopover === 'function') {
    element.setAttribute('popover', 'manual');
    element.showPopover();
  }
  undoZoom(element);
  const unwatch = onLost ? watchLoss(doc, element, onLost) : () => undefined;
  return {
    element,
    root,
    remove() {
      unwatch();
      releaseKeys();
      element.remove();
    },
  };
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

/**
 * Keys pressed inside stay inside. They are caught where they set out, before the page's own listeners on document and
 * elements, and handed on as copies that do not leave the shadow root. What the browser does with the key by itself
 * still happens, unless the copy was refused.
 */
function keepKeys(doc: Document, element: HTMLElement, shadow: ShadowRoot): () => void {
  const view = doc.defaultView as Window & typeof globalThis;
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== element || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
    // Not a KeyboardEvent: in Firefox a content script's always leaves the shadow root.
    const copy = new view.Event(event.type, { bubbles: true, cancelable: true, composed: false });
    Object.assign(copy, { key, code, shiftKey, altKey, ctrlKey, metaKey });
    const inner = shadow.activeElement ?? shadow.lastElementChild;
    if (inner && !inner.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of KEYS) view.addEventListener(type, onKey, true);
  return () => {
    for (const type of KEYS) view.removeEventListener(type, onKey, true);
  };
}

/** A zoom on `<html>` reaches into shadow roots and top layer alike. */
function undoZoom(element: HTMLElement): void {
  const { currentCSSZoom: zoom = 1 } = element as { currentCSSZoom?: number };
  if (zoom !== 1 && zoom > 0) element.style.setProperty('zoom', `${1 / zoom}`, 'important');
}

function watchLoss(doc: Document, element: HTMLElement, onLost: () => void): () => void {
  const view = doc.defaultView as Window & typeof globalThis;
  const observer = new view.MutationObserver(() => {
    // A page that writes itself anew is nothing at all for a moment.
    if (element.isConnected || !doc.documentElement) return;
    observer.disconnect();
    onLost();
  });
  observer.observe(doc, { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  return () => observer.disconnect();
}
