/** With so many characters of text in a page of its own, no other document is looked into. */
const ENOUGH_TEXT = 600;

/**
 * The document to read: the page's own, or, where it has hardly any text, a copy in which the contents of open
 * shadow roots and of frames of the same origin stand in their places. The page is left as it is.
 */
export function wholeDocument(doc: Document): Document {
  if (hasText(doc)) return doc;
  const elements = [...doc.body.getElementsByTagName('*')];
  const inner = elements.map(innerNodes);
  if (!inner.some(Boolean)) return doc;
  const copy = doc.cloneNode(true) as Document;
  const copies = [...copy.body.getElementsByTagName('*')];
  inner.forEach((nodes, i) => {
    const place = copies[i];
    if (!nodes || !place) return;
    const box = copy.createElement('div');
    for (const node of nodes) box.append(copy.importNode(node, true));
    if (place.localName === 'iframe') place.replaceWith(box);
    else place.append(box);
  });
  return copy;
}

/** Whether the document has text of its own, so that no other is looked into. */
export function hasText(doc: Document): boolean {
  const texts = doc.createTreeWalker(doc.body, SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const own = node.nodeValue?.length ?? 0;
    if (own < LEAST_LINE || /^(?:script|style|template|noscript)$/.test(node.parentElement?.localName ?? ''))
      continue;
    length += own;
    if (length >= ENOUGH_TEXT) return true;
  }
  return false;
}

const SHOW_TEXT = 4;
/** Shorter texts are labels and titles, which a page without an article has as well. */
const LEAST_LINE = 80;

/** What stands inside an element but is not below it; null for nearly all. */
function innerNodes(element: Element): readonly Node[] | null {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName !== 'iframe') return null;
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    return body?.textContent?.trim() ? [...body.childNodes] : null;
  } catch {
    // Another origin's frame: some engines throw where others answer null.
    return null;
  }
}
