import { queryAll } from '../dom/order.ts';
import { endsLikeSentence } from '../text/normalize.ts';
import type { PageBlocks } from '../verdict/page-blocks.ts';

/** Fewer words than this are a teaser line, not an article's text. */
export const LEAST_TEXT = 20;

/** Blocks to keep when the verdict leaves next to nothing, and where they come from. */
export interface Fallback {
  rule: string;
  keep: Uint8Array;
}

/**
 * What to read where the verdict leaves fewer than `LEAST_TEXT` words: all that Readability keeps, else the running
 * text of the container that the markup calls the article, else that of the smallest one around the title.
 */
export function nextCandidate(doc: Document, map: PageBlocks, kept: Uint8Array): Fallback | null {
  const candidates = [
    () => ({ rule: 'readability', keep: kept }),
    ...['[itemprop="articleBody"]', 'article,[role="article"]', 'main,[role="main"]'].map(
      (selector) => () => {
        return { rule: 'element', keep: fullest(map, queryAll(doc, selector)) };
      },
    ),
    () => ({ rule: 'heading', keep: aroundTitle(doc, map) }),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (wordsIn(map, found.keep) >= LEAST_TEXT) return found;
  }
  return null;
}

export function wordsIn({ blocks }: PageBlocks, keep: Uint8Array): number {
  return blocks.reduce((sum, { words }, i) => sum + (keep[i] ? words : 0), 0);
}

/** Of several containers the one with most running text; a front page has many small ones. */
function fullest(map: PageBlocks, elements: readonly Element[]): Uint8Array {
  let best = new Uint8Array(map.blocks.length);
  for (const element of elements.slice(0, 30)) {
    const keep = proseIn(map, element);
    if (wordsIn(map, keep) > wordsIn(map, best)) best = keep;
  }
  return best;
}

function aroundTitle(doc: Document, map: PageBlocks): Uint8Array {
  let scope = doc.querySelector('h1')?.parentElement ?? null;
  for (; scope && scope.localName !== 'html'; scope = scope.parentElement) {
    const keep = proseIn(map, scope);
    if (wordsIn(map, keep) >= LEAST_TEXT) return keep;
  }
  return new Uint8Array(map.blocks.length);
}

function proseIn({ blocks, stretchOf }: PageBlocks, element: Element): Uint8Array<ArrayBuffer> {
  const keep = new Uint8Array(blocks.length);
  const [from, to] = stretchOf(element) ?? [0, 0];
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    const own = block ? block.words - block.linkWords : 0;
    if (block && (own >= 20 || (own >= 6 && endsLikeSentence(block.text)))) keep[i] = 1;
  }
  return keep;
}
