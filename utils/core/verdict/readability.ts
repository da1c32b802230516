import { Readability } from '@mozilla/readability';
import { cutLeafBlocks, type LeafBlock } from '../dom/leaf-blocks.ts';
import { isProseBlock } from './page.ts';
import type { PageBlocks } from './page-blocks.ts';

/**
 * Which of the page's blocks Readability keeps: one run on a copy of the document, which it takes apart. `blocks`
 * are of the document itself; 1 for a block that is kept. All 0 where Readability finds nothing. `without` are
 * elements it is not to see.
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
  const copy = doc.cloneNode(true) as Document;
  if (map.unhidden) showHidden(copy);
  const twins = twinsOf(copy, doc, blocks);
  for (const element of [...without, ...findMenus(map)]) twinOf(element, map, twins)?.remove();
  for (const element of copy.querySelectorAll(FURNITURE)) element.remove();
  const place = new Map(twins.flatMap((texts, i) => texts.map((text) => [text, i])));
  const content = parseOrNull(copy, title);
  if (!content) return kept;
  let found = 0;
  for (const text of textsBelow(content)) {
    const index = place.get(text);
    if (index === undefined) continue;
    kept[index] = 1;
    found++;
  }
  return found > 0 ? kept : keptByWording(content, blocks);
}

/**
 * Readability without what it does for those who show its HTML: metadata, addresses made absolute, wrappers taken
 * off, pictures out of their placeholders. Which text it keeps is the same, a tenth sooner. The methods are its
 * private ones (0.6.0): a test compares what the two keep. What only they call is not shipped, see `wxt.config.ts`.
 */
class TextReadability extends Readability<Element> {
  readonly #title: string;

  constructor(copy: Document, title: string) {
    super(copy, { keepClasses: true, disableJSONLD: true, serializer: (node) => node as Element });
    this.#title = title;
  }

  _getArticleMetadata(): { title: string; excerpt: string } {
    return { title: this.#title, excerpt: ' ' };
  }
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
}

/** Never part of what Readability keeps, and long to walk over. */
const FURNITURE = 'script,style,noscript,template,svg,link';

/** Readability throws on documents without an ordinary body (framesets). */
function parseOrNull(copy: Document, title: string): Element | null {
  try {
    return new TextReadability(copy, title).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function showHidden(copy: Document): void {
  for (const element of copy.querySelectorAll('[hidden],[style],[aria-hidden]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
    element.removeAttribute('aria-hidden');
  }
}

const SHOW_TEXT = 4;

/**
 * The texts of each block in the copy. Both documents are walked in step, and the blocks' texts with them: all
 * three are in the same order.
 */
function twinsOf(copy: Document, doc: Document, blocks: readonly LeafBlock[]): Node[][] {
  const originals = doc.createTreeWalker(doc.body, SHOW_TEXT);
  const copies = copy.createTreeWalker(copy.body, SHOW_TEXT);
  return blocks.map(({ nodes }) => {
    const twins: Node[] = [];
    for (const node of nodes) {
      if (node.nodeType !== 3) continue;
      let original: Node | null;
      let twin: Node | null;
      do {
        original = originals.nextNode();
        twin = copies.nextNode();
      } while (original && original !== node);
      if (twin) twins.push(twin);
    }
    return twins;
  });
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

/** The element of the copy that stands where `element` does: as far above the twin of a text as it above the text. */
function twinOf(element: Element, map: PageBlocks, twins: readonly Node[][]): Element | null {
  const index = map.stretchOf(element)?.[0] ?? 0;
  let up: Node | null = map.blocks[index]?.nodes.find((node) => node.nodeType === 3) ?? null;
  let twin: Node | null = twins[index]?.[0] ?? null;
  for (; up && up !== element; up = up.parentNode) twin = twin?.parentNode ?? null;
  return up === element ? (twin as Element | null) : null;
}

function* textsBelow(content: Element): Iterable<Node> {
  const walker = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** The n-th block of a wording is the n-th that was kept of it. */
function keptByWording(content: Element, blocks: readonly LeafBlock[]): Uint8Array {
  const left = new Map<string, number>();
  for (const { text } of cutLeafBlocks(content)) left.set(text, (left.get(text) ?? 0) + 1);
  return Uint8Array.from(blocks, ({ text }) => {
    const count = left.get(text) ?? 0;
    if (count === 0) return 0;
    left.set(text, count - 1);
    return 1;
  });
}
