import Readability from '@mozilla/readability/Readability.js';
import { type LeafBlock, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { isSilentElement } from '../dom/names.ts';
import { isProseBlock } from './page.ts';
import type { PageBlocks } from './page-blocks.ts';

/**
 * Which of the page's blocks Readability keeps: one run on a copy of the body, which it takes apart. `blocks` are of
 * the document itself; 1 for a block that is kept. All 0 where Readability finds nothing. `without` are elements it
 * is not to see.
 *
 * Readability moves text about but hardly ever writes it anew, so a text of the copy is known again by identity.
 * Only a second attempt (pages with little text) parses its own HTML; then blocks are known by their wording.
 */
export function keptByReadability(
  doc: Document,
  map: PageBlocks,
  { title, without }: { title: string; without: readonly Element[] },
): Uint8Array {
  const { blocks } = map;
  const kept = new Uint8Array(blocks.length);
  const place = new Map<Node, number>();
  const content = contentOrNull(copyOf(doc, map, { without, place }), title);
  if (!content) return kept;
  let found = 0;
  const texts = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const index = place.get(text);
    if (index === undefined) continue;
    kept[index] = 1;
    found++;
  }
  return found > 0 ? kept : keptByWording(content, blocks);
}

const SHOW_TEXT = 4;

/**
 * Readability without what it does for those who show its HTML, and with a cheap look before a dear one. Which text
 * it keeps is the same, in two thirds of the time: a test compares what the two keep. What this has no use for is not
 * shipped, see `wxt.config.ts`.
 */
class TextReadability extends Readability {
  read(title: string): Element | null {
    this._articleTitle = title;
    this._prepDocument();
    return this._grabArticle();
  }

  _fixLazyImages(): void {}
  _cleanStyles(): void {}

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

  override _getLinkDensity(node: Element): number {
    return node.querySelector('a') ? super._getLinkDensity(node) : 0;
  }

  override _getTextDensity(node: Element, tags: string[]): number {
    return node.querySelector(tags.join(',')) ? super._getTextDensity(node, tags) : 0;
  }
}

const HIDING = ['style', 'hidden', 'aria-hidden'];

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue ?? '') : hasText(child)) return true;
  }
  return false;
}

/** Readability throws on documents without an ordinary body (framesets). */
function contentOrNull(copy: Document, title: string): Element | null {
  try {
    return new TextReadability(copy).read(title);
  } catch {
    return null;
  }
}

/** Never part of what Readability keeps, and long to walk over. */
const FURNITURE = /^(?:script|style|noscript|template|svg|link)$/;

/**
 * A copy of the body with nothing in it that need not be judged: no scripts and pictures of signs, no menus, nothing
 * that is in `without`. Into `place` go the texts of the copy with the number of their block.
 */
function copyOf(
  doc: Document,
  map: PageBlocks,
  { without, place }: { without: readonly Element[]; place: Map<Node, number> },
): Document {
  const out = findMenus(map);
  for (const element of without) {
    const [from, to] = map.stretchOf(element) ?? [0, 0];
    if (to > from) out.add(element);
  }
  const blockOf = new Map<Node, number>();
  map.blocks.forEach(({ nodes }, i) => {
    for (const node of nodes) blockOf.set(node, i);
  });
  const copy = doc.cloneNode(false) as Document;
  const copyInto = (parent: Node, node: Node): Node => {
    const twin = parent.appendChild(copy.importNode(node, false));
    if (map.unhidden && node.nodeType === 1)
      for (const name of HIDING) (twin as Element).removeAttribute(name);
    return twin;
  };
  const fill = (into: Node, from: Node) => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1 && (FURNITURE.test((child as Element).localName) || out.has(child as Element)))
        continue;
      const twin = copyInto(into, child);
      const block = child.nodeType === 3 ? blockOf.get(child) : fill(twin, child);
      if (block !== undefined) place.set(twin, block);
    }
  };
  fill(copyInto(copyInto(copy, doc.documentElement), doc.body), doc.body);
  return copy;
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

/** The n-th block of a wording is the n-th that was kept of it. */
function keptByWording(content: Element, blocks: readonly LeafBlock[]): Uint8Array {
  const left = new Map<string, number>();
  for (const { text } of mapLeafBlocks(content, isSilentElement).blocks)
    left.set(text, (left.get(text) ?? 0) + 1);
  return Uint8Array.from(blocks, ({ text }) => {
    const count = left.get(text) ?? 0;
    if (count === 0) return 0;
    left.set(text, count - 1);
    return 1;
  });
}
