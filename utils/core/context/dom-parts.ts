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
 * The paragraphs below `root` in document order, one by one, read without touching anything. Offsets in `text` lead back
 * to the nodes: white space keeps its length. Form fields, code, what the reader edits, what is hidden and what `isOut`
 * tells by attributes are left out.
 */
export function* domParts(root: Element, isOut: (element: Element) => boolean): Generator<DomPart> {
  let part: DomPart = { text: '', pieces: [] };
  let node: Node | null = root.firstChild;
  while (node) {
    const isElement = node.nodeType === ELEMENT;
    const isLeft = isElement && isLeftOut(node as Element, isOut);
    const isBreak = isElement && !isLeft && isBlockElement(node as Element);
    if (node.nodeType === TEXT) {
      part.pieces.push({ node: node as Text, start: part.text.length });
      part.text += (node.nodeValue ?? '').replace(/[\n\r\t\f]/g, ' ');
    } else if (isLeft || (isElement && (node as Element).localName === 'br')) {
      // A line break: what stands on either side of a formula or a hidden note is not one figure.
      part.text += '\n';
    }
    const next: Following =
      isElement && !isLeft && node.firstChild
        ? { node: node.firstChild, isBreak: false }
        : nextAfter(node, root);
    if (isBreak || next.isBreak) {
      if (/\S/.test(part.text)) yield part;
      part = { text: '', pieces: [] };
    }
    node = next.node;
  }
  if (/\S/.test(part.text)) yield part;
}

/** All of `domParts` at once. */
export function collectDomParts(root: Element, isOut: (element: Element) => boolean): DomPart[] {
  return [...domParts(root, isOut)];
}

function isLeftOut(element: Element, isOut: (element: Element) => boolean): boolean {
  if (CODE.has(element.localName) || isSilentElement(element)) return true;
  // Most elements of an article have none, and in Firefox each look at a page's element takes its time.
  if (!element.hasAttributes()) return false;
  return element.hasAttribute('contenteditable') || isHiddenByMarkup(element) || isOut(element);
}

interface Following {
  node: Node | null;
  /** A block ends on the way there. */
  isBreak: boolean;
}

function nextAfter(start: Node, root: Element): Following {
  let isBreak = false;
  let node: Node | null = start;
  while (node && node !== root) {
    isBreak ||= node.nodeType === ELEMENT && isBlockElement(node as Element);
    if (node.nextSibling) return { node: node.nextSibling, isBreak };
    node = node.parentNode;
  }
  return { node: null, isBreak };
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
