import { inlineText } from './inline.ts';
import type { Article, Block, Inline, ListBlock } from './types.ts';

/** The article as Markdown: title, a meta line, blocks, and a last line with the source's address. */
export function articleToMarkdown(article: Article): string {
  const meta = [article.siteName, article.byline.join(', '), article.publishedAt ?? '']
    .filter(Boolean)
    .join(' · ');
  return [
    `# ${escapeText(article.title)}`,
    meta && escapeText(meta),
    blocksToMarkdown(article.blocks),
    `<${article.canonicalUrl}>`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockToMarkdown).filter(Boolean).join('\n\n');
}

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlinesToMarkdown(block.inlines);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlinesToMarkdown(block.inlines)}`;
    case 'quote':
      return blocksToMarkdown(block.blocks).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'list':
      return listToMarkdown(block, '');
    case 'figure':
      return figureToMarkdown(block);
    case 'table':
      return tableToMarkdown(block);
    case 'embed':
      return `[${escapeText(block.label || block.provider)}](${escapeUrl(block.href)})`;
    case 'rule':
      return '---';
  }
}

function figureToMarkdown(figure: Extract<Block, { type: 'figure' }>): string {
  const words = [figure.caption, figure.credit].filter(Boolean).map(escapeText).join(' · ');
  const image = figure.src ? `![${escapeText(figure.alt)}](${escapeUrl(figure.src)})` : '';
  return [image, words && `*${words}*`].filter(Boolean).join('\n');
}

function listToMarkdown(list: ListBlock, indent: string): string {
  return list.items
    .map((item, i) => {
      const marker = list.ordered ? `${i + 1}.` : '-';
      const line = `${indent}${marker} ${inlinesToMarkdown(item.inlines)}`;
      const inner = item.children.map((child) =>
        listToMarkdown(child, `${indent}${' '.repeat(marker.length + 1)}`),
      );
      return [line, ...inner].join('\n');
    })
    .join('\n');
}

function tableToMarkdown(table: Extract<Block, { type: 'table' }>): string {
  const width = Math.max(...table.rows.map((row) => row.length));
  const lines = table.rows.map((row) => {
    const cells = row.map((cell) => inlinesToMarkdown(cell.inlines).replaceAll('|', '\\|'));
    return `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return [table.caption && `**${escapeText(table.caption)}**`, lines.join('\n')].filter(Boolean).join('\n\n');
}

function inlinesToMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(inlineToMarkdown).join('');
}

function inlineToMarkdown(inline: Inline): string {
  if (inline.kind === 'text') return escapeText(inline.text);
  if (inline.kind === 'link') return `[${inlinesToMarkdown(inline.children)}](${escapeUrl(inline.href)})`;
  const mark = inline.kind === 'strong' ? '**' : '*';
  const plain = inlineText(inline.children);
  // Marks must hug the words: "** so **" is not bold.
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(plain) ?? [];
  const inner = inlinesToMarkdown(inline.children).trim();
  return inner ? `${before}${mark}${inner}${mark}${after}` : plain;
}

function escapeText(text: string): string {
  return text
    .replace(/([\\`*_[\]<>])/g, '\\$1')
    .replace(/^(#{1,6} |[-+] )/, '\\$1')
    .replace(/^(\d+)\. /, '$1\\. ');
}

function escapeUrl(url: string): string {
  return url.replace(/[()\s<>]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'));
}
