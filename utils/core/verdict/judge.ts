import { findComments } from './comments.ts';
import { createFactsReader } from './elements.ts';
import type { JudgedPage } from './page.ts';
import type { PageBlocks } from './page-blocks.ts';
import { keptByReadability } from './readability.ts';
import { measureText } from './text.ts';

/** What is known of the page besides its blocks. */
export interface JudgeInput {
  url: string;
  titles: readonly string[];
  description: string;
  articleBody: string;
  bait: Uint8Array;
  /** The page calls itself an article: a thread of comments is not what one came for. */
  saysArticle: boolean;
  /**
   * The outlet's own container, where its layout hits: that is known, and Readability need not be asked. Null for
   * unknown outlets.
   */
  body: readonly [number, number] | null;
}

/** Gathers what the features need; the one place where Readability runs. */
export function judgePage(doc: Document, map: PageBlocks, input: JudgeInput): JudgedPage {
  const { url, titles, description, articleBody, bait, body } = input;
  const factsOf = createFactsReader(map.root);
  const comments = input.saysArticle ? findComments(map.root) : [];
  return {
    url,
    map,
    facts: map.blocks.map((block) => {
      const text = block.nodes.find((node) => node.nodeType === 3);
      return factsOf(text?.parentElement ?? block.owner);
    }),
    texts: map.blocks.map(({ text }) => measureText(text)),
    kept: body
      ? markOf(map, [body])
      : keptByReadability(doc, map, { title: titles[0] ?? '', without: comments }),
    comments: markOf(
      map,
      comments.map((element) => map.stretchOf(element)),
    ),
    bait,
    titles,
    description,
    articleBody,
  };
}

type Stretch = readonly [number, number];

function markOf({ blocks }: PageBlocks, stretches: readonly (Stretch | null)[]): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  for (const stretch of stretches) if (stretch) marks.fill(1, ...stretch);
  return marks;
}
