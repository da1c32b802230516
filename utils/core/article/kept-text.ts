import type { LeafBlock } from '../dom/leaf-blocks.ts';
import type { PageBlocks } from '../verdict/page-blocks.ts';

/** What of a page is to be written out. */
export interface KeptText {
  /** The smallest element with all of it. */
  root: Element;
  hasText(node: Node): boolean;
  /** Nothing in the element is kept, though there is text in it. */
  isDropped(element: Element): boolean;
  /** All the text in the element is what may stand under a picture that is in it. */
  isCaption(element: Element): boolean;
  /** Pictures in the element belong to the article. */
  isInside(element: Element): boolean;
}

/**
 * The kept blocks of a page as a question about nodes. `out` are elements that go with everything in them. Null
 * when nothing is kept.
 */
export function keptText(map: PageBlocks, keep: Uint8Array, out: ReadonlySet<Element>): KeptText | null {
  const first = keep.indexOf(1);
  const last = keep.lastIndexOf(1);
  if (first < 0) return null;
  const texts = new Set<Node>();
  const words = [0];
  map.blocks.forEach((block, i) => {
    words.push((words[i] ?? 0) + (keep[i] ? block.words + 1 : 0));
    if (!keep[i]) return;
    for (const node of block.nodes) if (node.nodeType === 3) texts.add(node);
  });
  const kept = (stretch: readonly [number, number]) => (words[stretch[1]] ?? 0) - (words[stretch[0]] ?? 0);
  const all = words[words.length - 1] ?? 0;
  const containing = (share: number): Element => {
    let element = map.blocks[share < 1 ? middleOf(words) : first]?.owner ?? map.root;
    while (element !== map.root && element.parentElement) {
      const stretch = map.stretchOf(element);
      if (stretch && kept(stretch) >= share * all) break;
      element = element.parentElement;
    }
    return element;
  };
  const core = map.stretchOf(containing(CORE));
  return {
    root: containing(1),
    hasText: (node) => texts.has(node),
    isDropped(element) {
      if (out.has(element)) return true;
      const stretch = map.stretchOf(element);
      return stretch !== null && stretch[1] > stretch[0] && kept(stretch) === 0;
    },
    isCaption(element) {
      if (out.has(element)) return false;
      const stretch = map.stretchOf(element);
      if (!stretch) return false;
      const blocks = map.blocks.slice(...stretch);
      const sum = (of: (block: LeafBlock) => number) => blocks.reduce((total, block) => total + of(block), 0);
      return blocks.length <= 4 && sum((b) => b.words) <= 60 && sum((b) => b.linkWords) <= 8;
    },
    isInside(element) {
      let up: Element | null = element;
      while (up && up !== map.root && !map.stretchOf(up)) up = up.parentElement;
      const stretch = up ? map.stretchOf(up) : null;
      if (!stretch) return false;
      const [from, to] = stretch;
      const isBetween = from > first && to <= last + 1 && from <= last;
      return isBetween || (core !== null && from >= core[0] && to <= core[1] && up !== map.root);
    },
  };
}

/** The container with so much of the text is the article's own: what stands beside the text in it belongs to it. */
const CORE = 0.8;

/** The block in which half of the kept words is reached. */
function middleOf(words: readonly number[]): number {
  const half = (words[words.length - 1] ?? 0) / 2;
  return Math.max(0, words.findIndex((sum) => sum > half) - 1);
}
