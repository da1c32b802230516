import { cutLeafBlocks, isUnseen, type LeafBlock, type LeafMap } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import { countWords, endsLikeSentence } from '../text/normalize.ts';

export interface Measure {
  words: number;
  linkWords: number;
  links: number;
  /** Blocks that read as running text of their own: a sentence mostly outside links. */
  prose: number;
}

/** Running text: a sentence of a dozen words that is not a link. */
export function isProse(block: LeafBlock): boolean {
  return block.words - block.linkWords >= 12 && endsLikeSentence(block.text);
}

export type Measurer = (element: Element) => Measure;

/**
 * Measures elements by the blocks inside them. For elements of `map` that is a subtraction of running sums;
 * others (inline ones, those above the map's root) are cut once each.
 */
export function createMeasurer(map: LeafMap): Measurer {
  const sums = runningSums(map.blocks);
  const known = new WeakMap<Element, Measure>();
  return (element) => {
    const stretch = map.stretchOf(element);
    if (stretch) return difference(sums, stretch);
    const cached = known.get(element);
    if (cached) return cached;
    const blocks = isUnseen(element) ? [] : cutLeafBlocks(element);
    const measure = difference(runningSums(blocks), [0, blocks.length]);
    known.set(element, measure);
    return measure;
  };
}

/** `sums[i]` is the measure of the first `i` blocks. A link around several blocks counts in each. */
function runningSums(blocks: readonly LeafBlock[]): Measure[] {
  const sums: Measure[] = [{ words: 0, linkWords: 0, links: 0, prose: 0 }];
  let last = sums[0] as Measure;
  for (const block of blocks) {
    last = {
      words: last.words + block.words,
      linkWords: last.linkWords + block.linkWords,
      links: last.links + block.links.length,
      prose: last.prose + Number(isProse(block)),
    };
    sums.push(last);
  }
  return sums;
}

function difference(sums: readonly Measure[], [from, to]: readonly [number, number]): Measure {
  const a = sums[from] as Measure;
  const b = sums[to] as Measure;
  return {
    words: b.words - a.words,
    linkWords: b.linkWords - a.linkWords,
    links: b.links - a.links,
    prose: b.prose - a.prose,
  };
}

/** Inside the site's own furniture, where links are the point and nothing is bait. */
export function inFurniture(element: Element): boolean {
  // A header inside an article holds its title; the page's header holds menus.
  return element.closest('nav,footer,form,menu,header:not(:has(h1))') !== null;
}

/** `element`, or the largest wrapper around it that holds no further text of its own. */
export function widestWrapper(element: Element, measure: Measurer): Element {
  let widest = element;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (holdsMore(up, new Set([widest]), measure) || isRoot(up) || hasPicture(up) !== hasPicture(widest))
      break;
    widest = up;
  }
  return widest;
}

/** Words stand in `box` beside `parts`. Its children are asked one by one: all of it may be the page. */
export function holdsMore(box: Element, parts: ReadonlySet<Node>, measure: Measurer): boolean {
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (parts.has(node)) continue;
    if (node.nodeType === 1 && measure(node as Element).words > 0) return true;
    if (node.nodeType === 3 && countWords(node.nodeValue ?? '') > 0) return true;
  }
  return false;
}

export function hasPicture(element: Element): boolean {
  return element.querySelector('img,picture,video,iframe') !== null;
}
