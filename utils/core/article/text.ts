import { inlineText } from './inline.ts';
import type { Block, ListBlock } from './types.ts';

/**
 * Plain text of blocks: joined by an empty line, list items one a line, table rows one a line with tabs
 * between cells. No title; no captions, embeds or rules.
 */
export function toText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n\n');
}

/** The text of one block as `toText` writes it; '' for blocks without text of their own. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.inlines);
    case 'quote':
      return toText(block.blocks);
    case 'list':
      return listLines(block).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => inlineText(cell.inlines)).join('\t')).join('\n');
    case 'figure':
    case 'embed':
    case 'rule':
      return '';
  }
}

function listLines(list: ListBlock): string[] {
  return list.items.flatMap((item) => [
    ...(item.inlines.length > 0 ? [inlineText(item.inlines)] : []),
    ...item.children.flatMap(listLines),
  ]);
}
