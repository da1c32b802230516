import { cutLeafBlocks, type LeafBlock, type LeafMap } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import { endsLikeSentence } from '../text/normalize.ts';

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
    const blocks = cutLeafBlocks(element);
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

const FURNITURE = new Set(['nav', 'footer', 'form', 'menu']);

/** Inside the site's own furniture, where links are the point and nothing is bait. */
export function inFurniture(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (FURNITURE.has(up.localName)) return true;
    // A header inside an article holds its title; the page's header holds menus.
    if (up.localName === 'header' && !up.querySelector('h1')) return true;
  }
  return false;
}

/** `element`, or the largest wrapper around it that holds no further text of its own. */
export function widestWrapper(element: Element, measure: Measurer): Element {
  let widest = element;
  const words = measure(element).words;
  for (let up = element.parentElement; up; up = up.parentElement) {
    // The remembered measure first: the other questions search all of a container that may be the page.
    if (measure(up).words !== words || isRoot(up) || hasPicture(up) !== hasPicture(widest)) break;
    widest = up;
  }
  return widest;
}

function hasPicture(element: Element): boolean {
  return element.querySelector('img,picture,video,iframe') !== null;
}
