import { collapse, countWords, wordingKey } from '../text/normalize.ts';
import { blockText } from './text.ts';
import type { Block } from './types.ts';

/** Shorter bodies in the data of a page are excerpts. */
const LEAST_WORDS = 80;

/**
 * The article's text out of the page's JSON-LD, as paragraphs by its line breaks, where the page shows less than
 * half of it (the rest comes on demand); null where the page shows enough, or another text. What a page keeps for
 * machines is often cut or old, so it never stands in for text that is there.
 */
export function richerBlocks(shown: readonly Block[], articleBody: string): Block[] | null {
  const words = countWords(articleBody);
  if (words < LEAST_WORDS) return null;
  const texts = shown.map(blockText).filter(Boolean);
  if (texts.reduce((sum, text) => sum + countWords(text), 0) >= words / 2) return null;
  const body = wordingKey(articleBody);
  const known = texts.filter((text) => body.includes(wordingKey(text).slice(0, 100)));
  if (texts.length > 0 && known.length < texts.length / 2) return null;
  const lines = articleBody.split(/\n+/).map(collapse).filter(Boolean);
  return lines.map((text) => ({ type: 'paragraph', inlines: [{ kind: 'text', text }] }));
}
