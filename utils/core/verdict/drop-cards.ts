import { findStoryCards } from '../article/story-cards.ts';
import type { State } from './decide.ts';
import { dropWhere } from './drop-rules.ts';

/** Fewer cards are part of a text, and a text with fewer words is part of the list. */
const LEAST_CARDS = 3;
const LEAST_TEXT = 300;

/** Cards of other stories below a text of some length: headings that are links, each with first lines. */
export function dropCards(state: State): void {
  const { keep, page } = state;
  const { blocks } = page.map;
  const wordsTo = (to: number) =>
    blocks.reduce((sum, { words }, i) => sum + (keep[i] && i < to ? words : 0), 0);
  const all = wordsTo(blocks.length);
  if (all < LEAST_TEXT) return;
  const { storyOf } = findStoryCards(blocks, page.url);
  const stories = new Set<string>();
  let from = blocks.length;
  let inCards = 0;
  let below = 0;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!keep[i] || !block) continue;
    below += block.words;
    const story = storyOf.get(block);
    if (!story) continue;
    inCards += block.words;
    if (/^h\d$/.test(block.owner.localName)) stories.add(story);
    // A line between two cards is no text yet.
    if (stories.size >= LEAST_CARDS && below <= 1.25 * inCards) from = i;
  }
  if (wordsTo(from) >= LEAST_TEXT) dropWhere(state, 'card', (_, i) => i >= from);
}
