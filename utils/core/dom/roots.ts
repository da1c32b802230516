/** Elements that may never be hidden as a whole. */
export function isRoot(element: Element): boolean {
  return /^(?:body|html|main|article)$/.test(element.localName) || element.querySelector('h1') !== null;
}
