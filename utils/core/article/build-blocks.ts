import { isBlockElement, isSilentElement } from '../dom/names.ts';
import { isEmbed, readEmbed } from './embed.ts';
import { isFigureBox, isImage, readFigures } from './figure.ts';
import {
  buildInlines,
  type Collector,
  collectSegments,
  isOut,
  isWanted,
  type Marks,
  marksInside,
  PLAIN,
  type Segment,
  type Source,
} from './inline.ts';
import type { KeptText } from './kept-text.ts';
import { isLayoutTable, readTable } from './table.ts';
import type { Block, ListBlock, ListItem } from './types.ts';

/** Deeper nesting is flattened: nobody writes it, and recursion must end before the stack does. */
const DEEPEST = 120;

/**
 * The content of `root` as blocks, in document order: paragraphs from `p`, loose text and `<br><br>`,
 * headings (an `h1` inside becomes level 2), quotes, lists, figures, tables, embeds, rules. Only what is `kept`,
 * where that is given. Reads only.
 */
export function buildBlocks(root: Element, base: string, kept: KeptText | null = null): Block[] {
  return blocksIn(root, { base, kept }, 0);
}

function blocksIn(root: Element, { base, kept }: Source, depth: number): Block[] {
  const builder: Builder = { base, kept, blocks: [], segments: [] };
  walk(root, PLAIN, builder, depth);
  flush(builder);
  return builder.blocks;
}

interface Builder extends Collector {
  blocks: Block[];
}

function flush(builder: Builder): void {
  const inlines = buildInlines(builder.segments);
  builder.segments = [];
  if (inlines.length > 0) builder.blocks.push({ type: 'paragraph', inlines });
}

function walk(node: Node, marks: Marks, builder: Builder, depth: number): void {
  if (depth > DEEPEST) {
    collectSegments(node, marks, builder);
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (isWanted(child, builder)) builder.segments.push({ text: child.nodeValue ?? '', marks });
    } else if (child.nodeType === 1) visit(child as Element, marks, builder, depth);
  }
}

function visit(element: Element, marks: Marks, builder: Builder, depth: number): void {
  if (isOut(element, builder)) {
    flush(builder);
    builder.blocks.push(...picturesOf(element, builder));
    return;
  }
  const special = readSpecial(element, builder, depth);
  if (special !== undefined) {
    flush(builder);
    builder.blocks.push(...special);
    return;
  }
  if (element.localName === 'br') {
    if (endsWithBreak(builder.segments)) flush(builder);
    else builder.segments.push({ text: BREAK, marks });
    return;
  }
  if (isSilentElement(element)) return;
  const inside = marksInside(element, marks, builder.base);
  if (!isBlockElement(element)) {
    walk(element, inside, builder, depth + 1);
    return;
  }
  flush(builder);
  walk(element, marks, builder, depth + 1);
  flush(builder);
}

/** A box with pictures and nothing but their words, which are no text of the article: the pictures stay. */
function picturesOf(element: Element, { base, kept }: Source): Block[] {
  return kept?.isInside(element) && kept.isCaption(element) ? figuresIn(element, base) : [];
}

function figuresIn(element: Element, base: string): Block[] {
  return readFigures(element, base).map((figure) => ({ type: 'figure', ...figure }));
}

/** Blocks of an element with a form of its own, [] to leave it out, undefined for ordinary flow. */
function readSpecial(element: Element, source: Source, depth: number): Block[] | undefined {
  const { base, kept } = source;
  if (isImage(element)) return kept && !kept.isInside(element) ? [] : figuresIn(element, base);
  if (isEmbed(element)) {
    const embed = kept && !kept.isInside(element) ? null : readEmbed(element, base);
    if (embed) return [embed];
  }
  if (isFigureBox(element)) return readFigureBox(element, base);
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(element, source);
    case 'ul':
    case 'ol': {
      const list = readList(element, source, 0);
      return list.items.length > 0 ? [list] : [];
    }
    case 'blockquote': {
      const blocks = blocksIn(element, source, depth + 1);
      return blocks.length > 0 ? [{ type: 'quote', blocks }] : [];
    }
    case 'hr':
      return [{ type: 'rule' }];
    case 'table': {
      if (isLayoutTable(element)) return undefined;
      const table = readTable(element, source);
      return table ? [table] : [];
    }
    default:
      return undefined;
  }
}

/** A player or pictures; a box that some engine has put around text, a quotation or a table is ordinary flow. */
function readFigureBox(element: Element, base: string): Block[] | undefined {
  if (element.querySelector('table,blockquote:not([class])')) return undefined;
  const embed = readEmbed(element, base);
  if (embed) return [embed];
  const figures = figuresIn(element, base);
  return figures.length > 0 ? figures : undefined;
}

/** White space that no source writes, so that a `<br>` is told from a line break in the markup. */
const BREAK = '\u2028';

function endsWithBreak(segments: readonly Segment[]): boolean {
  return segments.findLast(({ text }) => text === BREAK || text.trim() !== '')?.text === BREAK;
}

function readHeading(element: Element, source: Source): Block[] {
  const into: Collector = { ...source, segments: [] };
  collectSegments(element, PLAIN, into);
  const inlines = buildInlines(into.segments);
  if (inlines.length === 0) return [];
  const level = Math.max(2, Number(element.localName[1])) as 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', level, inlines }];
}

function readList(list: Element, source: Source, depth: number): ListBlock {
  const items: ListItem[] = [];
  for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
    if (isOut(child, source)) continue;
    if ((child.localName === 'ul' || child.localName === 'ol') && depth < 8) {
      items[items.length - 1]?.children.push(readList(child, source, depth + 1));
      continue;
    }
    const item = readItem(child, source, depth);
    if (item.inlines.length > 0 || item.children.length > 0) items.push(item);
  }
  return { type: 'list', ordered: list.localName === 'ol', items };
}

function readItem(element: Element, source: Source, depth: number): ListItem {
  const children: ListBlock[] = [];
  const into: Collector = {
    ...source,
    segments: [],
    take: (inner) => {
      if ((inner.localName !== 'ul' && inner.localName !== 'ol') || depth >= 8) return false;
      const nested = readList(inner, source, depth + 1);
      if (nested.items.length > 0) children.push(nested);
      return true;
    },
  };
  collectSegments(element, PLAIN, into);
  return { inlines: buildInlines(into.segments), children };
}
