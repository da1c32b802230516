import { isBlockElement, isHiddenByMarkup, isSilentElement } from '../dom/names.ts';

/** A paragraph of the live page: its text, and which text node holds which stretch of it. */
export interface DomPart {
  text: string;
  pieces: { node: Text; start: number }[];
}

const ELEMENT = 1;
const TEXT = 3;
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'form', 'button', 'label']);

/**
 * The paragraphs below `root` in document order, read without touching anything. Offsets in `text` lead back to the
 * nodes: white space keeps its length. Form fields, code, what the reader edits, what is hidden and what `isOut` names
 * are left out.
 */
export function collectDomParts(root: Element, isOut: (element: Element) => boolean): DomPart[] {
  const parts: DomPart[] = [];
  let part: DomPart = { text: '', pieces: [] };
  const flush = () => {
    if (/\S/.test(part.text)) parts.push(part);
    part = { text: '', pieces: [] };
  };
  const enter = (element: Element): boolean => {
    if (isSilentElement(element) || isHiddenByMarkup(element) || isCode(element) || isOut(element)) {
      // A line break: what stands on either side of a formula or a hidden note is not one figure.
      part.text += '\n';
      return false;
    }
    if (isBlockElement(element)) flush();
    else if (element.localName === 'br') part.text += '\n';
    return true;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let isOpen = false;
    if (node.nodeType === TEXT) {
      part.pieces.push({ node: node as Text, start: part.text.length });
      part.text += (node.nodeValue ?? '').replace(/[\n\r\t\f]/g, ' ');
    } else if (node.nodeType === ELEMENT) isOpen = enter(node as Element);
    if (isOpen && node.firstChild) node = node.firstChild;
    else node = nextAfter(node, root, flush);
  }
  flush();
  return parts;
}

function isCode(element: Element): boolean {
  return CODE.has(element.localName) || element.hasAttribute('contenteditable');
}

function nextAfter(start: Node, root: Element, flush: () => void): Node | null {
  let node: Node | null = start;
  while (node && node !== root) {
    if (node.nodeType === ELEMENT && isBlockElement(node as Element)) flush();
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** Where offset `at` of a part lies; an end (`isEnd`) belongs to the node before it. */
export function placeIn(
  { pieces }: DomPart,
  at: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < at : start <= at));
  if (!piece) return null;
  const offset = at - piece.start;
  return offset <= piece.node.length ? { node: piece.node, offset } : null;
}
