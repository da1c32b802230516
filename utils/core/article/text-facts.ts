import { countWords, endsLikeSentence } from '../text/normalize.ts';
import { inlineText } from './inline.ts';
import type { Block, Inline, ListBlock } from './types.ts';

/** What the extracted text is made of, in words. */
export interface TextFacts {
  words: number;
  /** Words inside links, of `words`. */
  linked: number;
  /** Texts that read as sentences and are no mere link, without the site's legal lines. */
  prose: readonly ProseText[];
  figures: number;
  embeds: number;
  /** Texts of prose that stand right after a picture: captions in plain paragraphs. */
  underFigures: number;
}

export interface ProseText {
  text: string;
  words: number;
  /** Words inside links before it. */
  linkedBefore: number;
}

type Counts = Omit<TextFacts, 'prose'> & { prose: ProseText[] };

const LEGAL =
  /©|все права защищены|барлық құқық|all rights reserved|использовани\p{L}+ материалов|материалдарды(?:ң)? (?:пайдалан|көшір)|(?:файл\p{L}*|use|uses|using) cookie|(?:о постановке на учет|о постановке на учёт)|тіркеу туралы куәлік/iu;

/** Counts what `blocks` hold; quotes, list items and table cells are weighed one by one. */
export function measureText(blocks: readonly Block[]): TextFacts {
  const facts: Counts = { words: 0, linked: 0, prose: [], figures: 0, embeds: 0, underFigures: 0 };
  let previous: Block['type'] | null = null;
  for (const block of blocks) {
    if (block.type === 'figure') facts.figures++;
    if (block.type === 'embed') facts.embeds++;
    const before = facts.prose.length;
    for (const inlines of linesOf(block)) addLine(inlines, LEAST_WORDS[block.type] ?? 8, facts);
    if (previous === 'figure' && facts.prose.length > before) facts.underFigures++;
    previous = block.type;
  }
  // Long texts are long without them as well.
  const words = facts.prose.reduce((sum, line) => sum + line.words, 0);
  if (words < 250) facts.prose = facts.prose.filter(({ text }) => !LEGAL.test(text));
  return facts;
}

/** Fewer words than this are a label; cells of timetables hold short sentences, headings none at all. */
const LEAST_WORDS: Partial<Record<Block['type'], number>> = { heading: Number.POSITIVE_INFINITY, table: 20 };

function addLine(inlines: readonly Inline[], least: number, facts: Counts): void {
  const text = inlineText(inlines);
  const words = countWords(text);
  const linked = countLinked(inlines);
  facts.words += words;
  const isWhole = () => endsLikeSentence(text) || endsLikeSentence(withoutLastLink(inlines, text));
  const reads = words >= least && (words >= 30 || isWhole());
  if (reads && linked <= 0.8 * words) facts.prose.push({ text, words, linkedBefore: facts.linked });
  facts.linked += linked;
}

/** A text without the «Читать далее» after it. */
function withoutLastLink(inlines: readonly Inline[], text: string): string {
  const last = inlines[inlines.length - 1];
  if (inlines.length < 2 || last?.kind !== 'link') return text;
  return text.slice(0, text.length - inlineText(last.children).length).trimEnd();
}

function linesOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.inlines];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'list':
      return itemsOf(block);
    case 'table':
      return block.rows.flat().map((cell) => cell.inlines);
    case 'figure':
    case 'embed':
    case 'rule':
      return [];
  }
}

function itemsOf(list: ListBlock): (readonly Inline[])[] {
  return list.items.flatMap((item) => [item.inlines, ...item.children.flatMap(itemsOf)]);
}

function countLinked(inlines: readonly Inline[]): number {
  let words = 0;
  for (const inline of inlines) {
    if (inline.kind === 'link') words += countWords(inlineText(inline.children));
    else if (inline.kind !== 'text') words += countLinked(inline.children);
  }
  return words;
}
