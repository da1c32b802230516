import type { LeafBlock } from '../dom/leaf-blocks.ts';
import type { ElementFacts } from './elements.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { TextFacts } from './text.ts';

/** Everything that the features of a page's blocks are computed from. No layout: the markup and the words alone. */
export interface JudgedPage {
  url: string;
  map: PageBlocks;
  /** Of the element around each block's first text. */
  facts: readonly ElementFacts[];
  texts: readonly TextFacts[];
  /** 1 for blocks that Readability keeps. */
  kept: Uint8Array;
  /** What bait detection says of each block: `BAIT_CLASSES[n - 1]`, 0 for nothing. */
  bait: Uint8Array;
  /** 1 for blocks of readers' comments. */
  comments: Uint8Array;
  titles: readonly string[];
  description: string;
  /** The article's text as JSON-LD has it, or ''. */
  articleBody: string;
}

/** A set of columns with one subject. What decided on a block is told by these. */
export interface Family {
  name: string;
  /** Their names, for `columns.ts`; what is shipped knows columns by number. */
  columns: readonly string[];
  /** Looks at the page once; the answer writes the columns of block `i` into `row` from `at` on. */
  prepare(page: JudgedPage): (i: number, row: Float32Array, at: number) => void;
}

export function isProseBlock({ words, linkWords }: Pick<LeafBlock, 'words' | 'linkWords'>): boolean {
  return words >= 15 && linkWords < 0.3 * words;
}

/** A feature of a block; 0 for a block without a row. */
export function read(row: ArrayLike<number> | null | undefined, column: number): number {
  return row?.[column] ?? 0;
}
