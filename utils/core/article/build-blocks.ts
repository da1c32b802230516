import { isBlockElement, isHiddenByMarkup, isSilentElement } from '../dom/names.ts';
import { buildInlines, collectSegments, type Marks, marksInside, PLAIN, type Segment } from './inline.ts';
import { readEmbed, readFigure } from './media.ts';
import { isLayoutTable, readTable } from './table.ts';
import type { Block, ListBlock, ListItem } from './types.ts';

/** Deeper nesting is flattened: nobody writes it, and recursion must end before the stack does. */
const DEEPEST = 120;

/**
 * The content of `root` as blocks, in document order: paragraphs from `p`, loose text and `<br><br>`,
 * headings (an `h1` inside becomes level 2), quotes, lists, figures, tables, embeds, rules. Reads only.
 */
export function buildBlocks(root: Element, base: string): Block[] {
  return blocksIn(root, base, 0);
}

function blocksIn(root: Element, base: string, depth: number): Block[] {
  const builder: Builder = { base, blocks: [], segments: [] };
  walk(root, PLAIN, builder, depth);
  flush(builder);
  return builder.blocks;
}

interface Builder {
  base: string;
  blocks: Block[];
  segments: Segment[];
}

function flush(builder: Builder): void {
  const inlines = buildInlines(builder.segments);
  builder.segments = [];
  if (inlines.length > 0) builder.blocks.push({ type: 'paragraph', inlines });
}

function walk(node: Node, marks: Marks, builder: Builder, depth: number): void {
  if (depth > DEEPEST) {
    collectSegments(node, marks, builder.base, builder.segments);
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) builder.segments.push({ text: child.nodeValue ?? '', ...marks });
    else if (child.nodeType === 1) visit(child as Element, marks, builder, depth);
  }
}

function visit(element: Element, marks: Marks, builder: Builder, depth: number): void {
  if (isHiddenByMarkup(element)) return;
  const special = readSpecial(element, builder.base, depth);
  if (special !== undefined) {
    flush(builder);
    builder.blocks.push(...special);
    return;
  }
  if (element.localName === 'br') {
    if (endsWithBreak(builder.segments)) flush(builder);
    else builder.segments.push({ text: BREAK, ...marks });
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

/** Blocks of an element with a form of its own, [] to leave it out, undefined for ordinary flow. */
function readSpecial(element: Element, base: string, depth: number): Block[] | undefined {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(element, base);
    case 'ul':
    case 'ol': {
      const list = readList(element, base, 0);
      return list.items.length > 0 ? [list] : [];
    }
    case 'blockquote': {
      const embed = /twitter-tweet|instagram-media|telegram/.test(element.className)
        ? readEmbed(element, base)
        : null;
      if (embed) return [embed];
      const blocks = blocksIn(element, base, depth + 1);
      return blocks.length > 0 ? [{ type: 'quote', blocks }] : [];
    }
    case 'figure':
      return readFigureBlocks(element, base);
    case 'img': {
      const figure = readFigure(element, base);
      return figure ? [{ type: 'figure', ...figure }] : undefined;
    }
    case 'iframe': {
      const embed = readEmbed(element, base);
      return embed ? [embed] : undefined;
    }
    case 'hr':
      return [{ type: 'rule' }];
    case 'table': {
      if (isLayoutTable(element)) return undefined;
      const table = readTable(element, base);
      return table ? [table] : [];
    }
    default:
      return undefined;
  }
}

/** White space that no source writes, so that a `<br>` is told from a line break in the markup. */
const BREAK = '\u2028';

function endsWithBreak(segments: readonly Segment[]): boolean {
  return segments.findLast(({ text }) => text === BREAK || text.trim() !== '')?.text === BREAK;
}

function readHeading(element: Element, base: string): Block[] {
  const segments: Segment[] = [];
  collectSegments(element, PLAIN, base, segments);
  const inlines = buildInlines(segments);
  if (inlines.length === 0) return [];
  const level = Math.max(2, Number(element.localName[1])) as 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', level, inlines }];
}

function readFigureBlocks(element: Element, base: string): Block[] | undefined {
  const table = element.querySelector('table');
  if (table) return undefined;
  const quote = element.querySelector('blockquote');
  const figure = quote ? null : readFigure(element, base);
  if (figure) return [{ type: 'figure', ...figure }];
  const frame = element.querySelector('iframe');
  const embed = frame ? readEmbed(frame, base) : null;
  if (embed) return [embed];
  // Some engines wrap text in <figure>; without picture or frame it is ordinary flow.
  return element.querySelector('img,picture,video,iframe') ? [] : undefined;
}

function readList(list: Element, base: string, depth: number): ListBlock {
  const items: ListItem[] = [];
  for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
    if (isHiddenByMarkup(child)) continue;
    if ((child.localName === 'ul' || child.localName === 'ol') && depth < 8) {
      items[items.length - 1]?.children.push(readList(child, base, depth + 1));
      continue;
    }
    const item = readItem(child, base, depth);
    if (item.inlines.length > 0 || item.children.length > 0) items.push(item);
  }
  return { type: 'list', ordered: list.localName === 'ol', items };
}

function readItem(element: Element, base: string, depth: number): ListItem {
  const segments: Segment[] = [];
  const children: ListBlock[] = [];
  const gather = (node: Node, marks: Marks, level: number) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) segments.push({ text: child.nodeValue ?? '', ...marks });
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      if (isHiddenByMarkup(inner) || isSilentElement(inner)) continue;
      if ((inner.localName === 'ul' || inner.localName === 'ol') && depth < 8) {
        const nested = readList(inner, base, depth + 1);
        if (nested.items.length > 0) children.push(nested);
      } else if (level < DEEPEST) {
        const gap = isBlockElement(inner) || inner.localName === 'br' ? [{ text: ' ', ...PLAIN }] : [];
        segments.push(...gap);
        gather(inner, marksInside(inner, marks, base), level + 1);
        segments.push(...gap);
      } else collectSegments(inner, marks, base, segments);
    }
  };
  gather(element, PLAIN, 0);
  return { inlines: buildInlines(segments), children };
}
