import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { collapse, countWords } from '../text/normalize.ts';

/** The other stories that a page offers. */
export interface StoryCards {
  /** How many different ones. */
  count: number;
  /** The story that a block tells of: its title, or the text that follows it. */
  storyOf: ReadonlyMap<LeafBlock, string>;
}

/** A text with fewer words is a date or a label. */
const LEAST_TEASER = 8;

/**
 * Finds links to other pages of the site that are titles, and the text below each. On a list of stories what looks
 * like text stands in such cards; an article's paragraphs do not.
 */
export function findStoryCards(blocks: readonly LeafBlock[], address: string): StoryCards {
  const own = address.replace(/#.*/, '');
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? '';
  const storyOf = new Map<LeafBlock, string>();
  let open = '';
  let between = 0;
  for (const block of blocks) {
    // Whole cards are links too.
    const link = block.links[0] ?? block.owner.closest('a');
    const key = (link?.getAttribute('href') ?? '').trim().replace(/#.*/, '');
    const isOther =
      key.length > 1 && !own.endsWith(key) && (!/^(?:\w+:|\/\/)/.test(key) || key.includes(host));
    const text = isOther ? collapse(link?.textContent ?? '') : '';
    const isTold = isTitle(block, text);
    if (isTold) open = key;
    if (isTold || (open && block.words >= LEAST_TEASER)) storyOf.set(block, open);
    // Below a title stands a date perhaps, then the text.
    between = isTold ? 0 : between + 1;
    if (!isTold && (block.words >= LEAST_TEASER || between > 2)) open = '';
  }
  return { count: new Set(storyOf.values()).size, storyOf };
}

function isTitle(block: LeafBlock, text: string): boolean {
  if (text.length < 8 || text.length > 600) return false;
  if (!/^h\d$/.test(block.owner.localName) && (text.length < 25 || countWords(text) < 4)) return false;
  // Before a title stands a time or a rank at most; a link inside a sentence comes later.
  const at = block.text.indexOf(text);
  return at <= 0 || (at <= 28 && /\d/.test(block.text.slice(0, at)));
}
