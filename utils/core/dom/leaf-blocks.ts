import { collapse, countWords } from '../text/normalize.ts';
import { isBlockElement, isHiddenByMarkup, isSilentElement } from './names.ts';

/**
 * A run of text between two block boundaries: the unit in which a page is judged and an article is written.
 * A paragraph is one; the loose text between two child blocks of a `div` is one too.
 */
export interface LeafBlock {
  /** The nearest block element around the run. */
  owner: Element;
  /** The run is all the text `owner` has, so hiding or dropping `owner` drops just this run. */
  whole: boolean;
  /** Collapsed text. */
  text: string;
  words: number;
  /** Words of the run that stand inside links, 0..words. */
  linkWords: number;
  links: Element[];
  /** First and last node of the run, for taking out a run that is not whole. */
  nodes: Node[];
}

interface Run {
  owner: Element;
  parts: string[];
  linkText: string[];
  links: Set<Element>;
  nodes: Node[];
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Cuts everything below `root` into leaf blocks, in document order, in one pass without recursion (a page
 * may be nested deeper than the stack is). Silent elements and those hidden by markup are passed over.
 */
export function cutLeafBlocks(root: Element): LeafBlock[] {
  return mapLeafBlocks(root).blocks;
}

/** The blocks below a root, and which of them lie inside each block element. */
export interface LeafMap {
  blocks: LeafBlock[];
  /** The blocks of an element as a stretch `[from, to)` of `blocks`; null for elements the walk did not enter. */
  stretchOf(element: Element): readonly [number, number] | null;
}

/** Whether an element and all in it is passed over; asked once for each, with the number of blocks before it. */
export type Skip = (element: Element, at: number) => boolean;

/** Nothing in the element is the page's text, or the markup itself keeps it from sight. */
export function isUnseen(element: Element): boolean {
  return isSilentElement(element) || isHiddenByMarkup(element);
}

/** `cutLeafBlocks`, remembering where each element's blocks begin and end: what is in it is then a subtraction. */
export function mapLeafBlocks(root: Element, skip: Skip = isUnseen): LeafMap {
  const blocks: LeafBlock[] = [];
  const from = new Map<Element, number>([[root, 0]]);
  const to = new Map<Element, number>();
  const runs = new Map<Element, number>();
  let run: Run = openRun(root);

  const flush = (next: Element) => {
    if (run.parts.length === 0) {
      // Most blocks hold nothing but blocks: the run that was opened for them serves the next one.
      run.owner = next;
      run.nodes.length = 0;
      return;
    }
    const block = closeRun(run);
    if (block) {
      blocks.push(block);
      runs.set(block.owner, (runs.get(block.owner) ?? 0) + 1);
    }
    run = openRun(next);
  };

  // Innermost last.
  const open: Element[] = [root];
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === TEXT) {
      addText(run, node);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (!skip(element, blocks.length)) {
        descend = true;
        if (isBlockElement(element)) {
          flush(element);
          from.set(element, blocks.length);
          open.push(element);
        } else if (element.localName === 'br') onBreak(run, element, flush);
        else run.nodes.push(element);
      } else if (isBlockElement(element)) flush(run.owner);
    }
    let next: Node | null = descend ? node.firstChild : null;
    while (!next && node && node !== root) {
      if (node === open[open.length - 1]) {
        open.pop();
        flush(open[open.length - 1] ?? root);
        to.set(node as Element, blocks.length);
      }
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  flush(root);
  to.set(root, blocks.length);
  const containers = containersOf(runs.keys(), root);
  for (const block of blocks) {
    block.whole = runs.get(block.owner) === 1 && !containers.has(block.owner) && !hasBlockChild(block.owner);
  }
  return {
    blocks,
    stretchOf(element) {
      const first = from.get(element);
      const end = to.get(element);
      return first === undefined || end === undefined ? null : [first, end];
    },
  };
}

/** The elements up to `root` that stand around another run; each is climbed once. */
function containersOf(owners: Iterable<Element>, root: Element): Set<Element> {
  const containers = new Set<Element>();
  for (const owner of owners) {
    for (
      let up = owner === root ? null : owner.parentElement;
      up;
      up = up === root ? null : up.parentElement
    ) {
      if (containers.has(up)) break;
      containers.add(up);
    }
  }
  return containers;
}

/** A single `<br>` is a space; two in a row end a paragraph. */
function onBreak(run: Run, element: Element, flush: (next: Element) => void): void {
  let previous: Node | null = element.previousSibling;
  while (previous?.nodeType === TEXT && !previous.nodeValue?.trim()) previous = previous.previousSibling;
  if ((previous as Element | null)?.localName === 'br') flush(run.owner);
  else run.parts.push(' ');
}

function openRun(owner: Element): Run {
  return { owner, parts: [], linkText: [], links: new Set(), nodes: [] };
}

function addText(run: Run, node: Node): void {
  const value = node.nodeValue ?? '';
  if (!/\S/.test(value)) {
    // Half of a page's texts are the line breaks of its source.
    if (run.parts.length > 0) run.parts.push(' ');
    return;
  }
  run.parts.push(value);
  run.nodes.push(node);
  const link = linkAround(node, run.owner);
  if (link) {
    run.links.add(link);
    run.linkText.push(value);
  }
}

function linkAround(node: Node, owner: Element): Element | null {
  let parent: Node | null = node.parentNode;
  let found: Element | null = null;
  while (parent && parent.nodeType === ELEMENT) {
    if ((parent as Element).localName === 'a') return parent as Element;
    // A link may wrap the whole block (cards), so look a few levels above the owner as well.
    if (parent === owner) {
      const above = owner.parentNode as Element | null;
      found = above?.localName === 'a' ? above : null;
      break;
    }
    parent = parent.parentNode;
  }
  return found;
}

function closeRun(run: Run): LeafBlock | null {
  const text = collapse(run.parts.join(''));
  if (!text) return null;
  return {
    owner: run.owner,
    whole: false,
    text,
    words: countWords(text),
    linkWords: run.links.size === 0 ? 0 : countWords(run.linkText.join(' ')),
    links: [...run.links],
    nodes: run.nodes,
  };
}

function hasBlockChild(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlockElement(child)) return true;
  }
  return false;
}
