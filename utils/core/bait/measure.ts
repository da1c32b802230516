import { cutLeafBlocks, type LeafBlock } from '../dom/leaf-blocks.ts';
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

/** Measures elements once each; pages ask for the same containers again and again while climbing. */
export function createMeasurer(): Measurer {
  const known = new WeakMap<Element, Measure>();
  return (element) => {
    const cached = known.get(element);
    if (cached) return cached;
    const measure: Measure = { words: 0, linkWords: 0, links: 0, prose: 0 };
    const links = new Set<Element>();
    for (const block of cutLeafBlocks(element)) {
      measure.words += block.words;
      measure.linkWords += block.linkWords;
      for (const link of block.links) links.add(link);
      if (isProse(block)) measure.prose++;
    }
    measure.links = links.size;
    known.set(element, measure);
    return measure;
  };
}

const FURNITURE = new Set(['nav', 'footer', 'form', 'menu']);
const ROOTS = new Set(['body', 'html', 'main', 'article']);

/** Inside the site's own furniture, where links are the point and nothing is bait. */
export function inFurniture(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (FURNITURE.has(up.localName)) return true;
    // A header inside an article holds its title; the page's header holds menus.
    if (up.localName === 'header' && !up.querySelector('h1')) return true;
  }
  return false;
}

/** Elements that may never be hidden as a whole. */
export function isRoot(element: Element): boolean {
  return ROOTS.has(element.localName) || element.querySelector('h1') !== null;
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
