import Readability from '@mozilla/readability/Readability.js';
import { isBlockElement } from '../dom/names.ts';
import { isProseBlock } from './page.ts';
import type { PageBlocks } from './page-blocks.ts';

/**
 * Which of the page's blocks Readability keeps: one run on a copy of the body, which it takes apart. `blocks` are of
 * the document itself; 1 for a block that is kept. All 0 where Readability finds nothing. `without` are elements it
 * is not to see.
 *
 * Readability moves text about but hardly ever writes it anew, so a text of the copy is known again by identity.
 */
export function keptByReadability(
  doc: Document,
  map: PageBlocks,
  { title, without }: { title: string; without: readonly Element[] },
): Uint8Array {
  const kept = new Uint8Array(map.blocks.length);
  const place = new Map<Node, number>();
  const content = contentOrNull(doc, map, { title, without, place });
  if (!content) return kept;
  const texts = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const index = place.get(text);
    if (index !== undefined) kept[index] = 1;
  }
  return kept;
}

const SHOW_TEXT = 4;

/**
 * Readability without what it does for those who show its HTML, and with a cheap look before a dear one. Which text
 * it keeps is the same, in two thirds of the time: a test compares what the two keep. What this has no use for is not
 * shipped, see `wxt.config.ts`.
 */
class TextReadability extends Readability {
  /** Gone in the first attempt before anything is counted, whatever stands in it. */
  isUnlikely(element: Element): boolean {
    const names = `${element.className} ${element.id}`;
    return (
      element.hasAttributes() &&
      this.REGEXPS.unlikelyCandidates.test(names) &&
      !this.REGEXPS.okMaybeItsACandidate.test(names) &&
      // What it looks at before this.
      !this.REGEXPS.byline.test(names) &&
      !/^(?:a|h[12])$/.test(element.localName) &&
      !element.closest('table,code,[rel],[itemprop]')
    );
  }

  read(title: string): Element | null {
    this._articleTitle = title;
    this._prepDocument();
    return this._grabArticle();
  }

  /** What it takes out of what it has found, in its order, and nothing of what it makes good for show. */
  _prepArticle(content: Element): void {
    const clean = (tag: string) => this._clean(content, tag);
    const cleanConditionally = (tag: string) => this._cleanConditionally(content, tag);
    this._markDataTables(content);
    ['form', 'fieldset'].forEach(cleanConditionally);
    ['object', 'embed', 'footer', 'aside'].forEach(clean);
    for (const part of content.children)
      this._cleanMatchedNodes(
        part,
        (node, names) =>
          this.REGEXPS.shareElements.test(names) && (node.textContent ?? '').length < MOST_SHARED,
      );
    ['iframe', 'input', 'textarea', 'select', 'button'].forEach(clean);
    this._cleanHeaders(content);
    ['table', 'ul', 'div'].forEach(cleanConditionally);
  }

  override _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) || node.hasAttribute('rel') || node.hasAttribute('itemprop');
    return isNamed && super._isValidByline(node, names);
  }

  /** Asking for `style` makes the engine parse it, even where there is none. */
  override _isProbablyVisible(node: Element): boolean {
    return !HIDING.some((name) => node.hasAttribute(name)) || super._isProbablyVisible(node);
  }

  override _isElementWithoutContent(node: Element): boolean {
    return !hasText(node) && super._isElementWithoutContent(node);
  }

  _hasChildBlockElement(node: Element): boolean {
    return node.querySelector('blockquote,dl,div,img,ol,p,pre,table,ul') !== null;
  }

  /** The copy holds no two spaces in a row but where two elements meet. */
  _getInnerText(node: Node): string {
    return (node.textContent ?? '').trim();
  }

  override _getLinkDensity(node: Element): number {
    return node.querySelector('a') ? super._getLinkDensity(node) : 0;
  }
}

/** Letters of a box that is named after sharing and may be one. */
const MOST_SHARED = 500;

const HIDING = ['style', 'hidden', 'aria-hidden'];

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue ?? '') : hasText(child)) return true;
  }
  return false;
}

interface CopyOptions {
  without: readonly Element[];
  /** Where the texts of the copy are put down, with the number of their block. */
  place: Map<Node, number>;
}

/** Readability throws on documents without an ordinary body (framesets). */
function contentOrNull(
  doc: Document,
  map: PageBlocks,
  { title, ...options }: CopyOptions & { title: string },
): Element | null {
  try {
    const copy = doc.cloneNode(false) as Document;
    copy.appendChild(copy.importNode(doc.documentElement, false));
    const reader = new TextReadability(copy);
    copyInto(copy, doc.body, map, { ...options, isUnlikely: (element) => reader.isUnlikely(element) });
    return reader.read(title);
  } catch {
    return null;
  }
}

/** Never part of what Readability keeps, and long to walk over. */
const FURNITURE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'link']);

/**
 * Copies the body with nothing in it that need not be judged: no scripts and pictures of signs, no menus, nothing
 * that is in `without`; empty what Readability would take out at once in its first attempt.
 */
function copyInto(
  copy: Document,
  body: Element,
  map: PageBlocks,
  { without, place, isUnlikely }: CopyOptions & { isUnlikely: (element: Element) => boolean },
): void {
  const out = findMenus(map);
  for (const element of without) {
    const [from, to] = map.stretchOf(element) ?? [0, 0];
    if (to > from) out.add(element);
  }
  const blockOf = new Map<Node, number>();
  map.blocks.forEach(({ nodes }, i) => {
    for (const node of nodes) blockOf.set(node, i);
  });
  const copyOf = (element: Element): Element => {
    const twin = copy.importNode(element, false);
    if (map.unhidden) for (const name of HIDING) twin.removeAttribute(name);
    return twin;
  };
  let isFirst = true;
  const fill = (into: Element, from: Element) => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) {
        const element = child as Element;
        if (FURNITURE.has(element.localName) || out.has(element)) continue;
        const twin = into.appendChild(copyOf(element));
        // Its parent is taken for a paragraph or not by its being there.
        if (!isFirst || !isUnlikely(element)) fill(twin, element);
      } else if (child.nodeType === 3) {
        const block = blockOf.get(child);
        if (block === undefined && isSpaceBetweenBlocks(child, from)) continue;
        const twin = into.appendChild(copy.createTextNode((child.nodeValue ?? '').replace(/\s{2,}/g, ' ')));
        if (block !== undefined) place.set(twin, block);
      }
    }
  };
  const into = copy.documentElement.appendChild(copyOf(body));
  fill(into, body);
  // What it would write out of every page, and parse for a second attempt where there is little text.
  Object.defineProperty(into, 'innerHTML', {
    get: () => '',
    set() {
      isFirst = false;
      into.replaceChildren();
      fill(into, body);
    },
  });
}

/** Half of a page's texts are the line breaks of its source. */
function isSpaceBetweenBlocks(text: Node, parent: Element): boolean {
  const { previousSibling, nextSibling } = text;
  return (isEdge(previousSibling, parent) || isEdge(nextSibling, parent)) && !/\S/.test(text.nodeValue ?? '');
}

function isEdge(neighbour: Node | null, parent: Element): boolean {
  const element = neighbour ?? parent;
  return element.nodeType === 1 && isBlockElement(element as Element);
}

/**
 * The largest elements above the first and below the last running text in which every block is a short link:
 * menus, footers, lists of sections. Readability walks over them again and again and never keeps them.
 */
function findMenus(map: PageBlocks): Set<Element> {
  const { blocks, root } = map;
  const first = blocks.findIndex(isProseBlock);
  const last = blocks.findLastIndex(isProseBlock);
  const others = [0];
  blocks.forEach(({ words, linkWords }, i) => {
    const isLink = (i < first || i > last) && words < 12 && linkWords >= 0.9 * words;
    others.push((others[i] ?? 0) + (isLink ? 0 : 1));
  });
  const isMenu = (element: Element): boolean => {
    const stretch = map.stretchOf(element);
    return stretch !== null && stretch[1] - stretch[0] > 1 && others[stretch[0]] === others[stretch[1]];
  };
  const menus = new Set<Element>();
  for (let i = 0; i < blocks.length; i++) {
    let menu: Element | null = null;
    let up: Element | null = blocks[i]?.owner.parentElement ?? null;
    for (; up && up !== root && isMenu(up); up = up.parentElement) menu = up;
    if (!menu) continue;
    menus.add(menu);
    i = (map.stretchOf(menu)?.[1] ?? i + 1) - 1;
  }
  return menus;
}
