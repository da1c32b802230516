import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { countWords, endsLikeSentence } from '../text/normalize.ts';
import { blockText } from './text.ts';
import type { Block } from './types.ts';

/** What the extracted text is made of, in words. */
export interface TextFacts {
  words: number;
  /** Words inside links, of `words`. */
  linked: number;
  /** Texts that read as sentences and are no mere link. */
  prose: readonly ProseText[];
  figures: number;
  embeds: number;
}

export interface ProseText {
  words: number;
  /** Where it stands on the page, if it was found there. */
  place: LeafBlock | undefined;
}

/** Counts what `blocks` hold, line by line; `page` are the blocks that they were taken from. */
export function measureText(blocks: readonly Block[], page: readonly LeafBlock[]): TextFacts {
  const places = new Map<string, LeafBlock>();
  for (const leaf of page) {
    const start = startOf(leaf.text);
    if (!places.has(start)) places.set(start, leaf);
  }
  const facts = { words: 0, linked: 0, prose: [] as ProseText[], figures: 0, embeds: 0 };
  for (const block of blocks) {
    if (block.type === 'figure') facts.figures++;
    if (block.type === 'embed') facts.embeds++;
    for (const text of blockText(block).split(/[\n\t]+/)) {
      const words = countWords(text);
      const place = places.get(startOf(text));
      const linked = Math.min(words, place?.linkWords ?? 0);
      facts.words += words;
      // Cells of timetables hold short sentences, headings none at all.
      const least = { heading: 1e9, table: 20 }[block.type as string] ?? 8;
      const reads = words >= least && (words >= 30 || isWhole(text, place)) && linked <= 0.8 * words;
      if (reads) facts.prose.push({ words, place });
      facts.linked += linked;
    }
  }
  return facts;
}

/** It ends as sentences do, by itself or before the «Читать далее» after it. */
function isWhole(text: string, place: LeafBlock | undefined): boolean {
  const last = place?.links.at(-1)?.textContent?.trim() ?? '';
  return endsLikeSentence(text) || (last !== '' && endsLikeSentence(text.replace(last, '').trim()));
}

/** Enough to know a text again; the breaks inside it may have become spaces. */
function startOf(text: string): string {
  return text.slice(0, 60).replaceAll(' ', '').slice(0, 40);
}
