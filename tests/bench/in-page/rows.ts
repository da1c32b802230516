import { gatherPage } from '../../../utils/core/article/gather.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { featureRows } from '../../../utils/core/verdict/features.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';

/** A page as the model's training sees it: its blocks and a row of features for each. */
export interface PageRows {
  texts: string[];
  words: number[];
  linkWords: number[];
  /** The article container of each block by number, -1 for none. */
  articles: number[];
  comments: number[];
  /** Null for blocks that need no closer look. */
  rows: (number[] | null)[];
}

const match = createPhraseMatcher(phrases);

export function rowsOfPage(): PageRows {
  const { judged } = gatherPage(document, { url: document.URL, site: null, match, vendors, readAt: null });
  const { blocks } = judged.map;
  const numbers = new Map<Element, number>();
  return {
    texts: blocks.map(({ text }) => text),
    words: blocks.map(({ words }) => words),
    linkWords: blocks.map(({ linkWords }) => linkWords),
    articles: judged.facts.map(({ article }) => {
      if (!article) return -1;
      const number = numbers.get(article) ?? numbers.size;
      numbers.set(article, number);
      return number;
    }),
    comments: Array.from(judged.comments),
    rows: featureRows(judged).map((row) => row && Array.from(row)),
  };
}
