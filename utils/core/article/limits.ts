import { safeUrl } from '../text/urls.ts';
import type { Article, Block, Figure, Inline, ListBlock } from './types.ts';

/**
 * What one article may hold: it is sent between scripts, and the receiver refuses a larger one as a whole
 * (`article-schema.ts`). A page with one endless caption must not lose the reader all of its text.
 */
const MOST_BLOCKS = 150_000;
const MOST_PARTS = 5000;
const LONGEST_TEXT = 200_000;
const LONGEST_LINE = 4000;

/** The article with everything over these sizes cut off; an ordinary one comes out as it is. */
export function withinLimits(article: Article): Article {
  return {
    ...article,
    url: shortUrl(article.url),
    canonicalUrl: shortUrl(article.canonicalUrl),
    siteName: line(article.siteName),
    title: line(article.title),
    lead: article.lead?.slice(0, LONGEST_TEXT) ?? null,
    image: article.image && { ...article.image, ...captions(article.image) },
    blocks: article.blocks.slice(0, MOST_BLOCKS).map(smallBlock),
  };
}

function line(text: string): string {
  return text.slice(0, LONGEST_LINE);
}

/** The page's own address: without its query, then without its path, when it is too long to be shown. */
function shortUrl(address: string): string {
  if (address.length <= 2000) return address;
  const { origin, pathname } = new URL(address);
  return safeUrl(origin + pathname, address) ?? `${origin}/`;
}

function captions({ alt, caption, credit }: Figure): Pick<Figure, 'alt' | 'caption' | 'credit'> {
  return { alt: line(alt), caption: line(caption), credit: line(credit) };
}

function smallBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, inlines: smallInlines(block.inlines) };
    case 'quote':
      return { ...block, blocks: block.blocks.map(smallBlock) };
    case 'list':
      return smallList(block);
    case 'figure':
      return { ...block, ...captions(block) };
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, inlines: smallInlines(cell.inlines) })),
      );
      return { ...block, caption: line(block.caption), rows };
    }
    case 'embed':
      return { ...block, label: line(block.label) };
    case 'rule':
      return block;
  }
}

function smallList(list: ListBlock): ListBlock {
  const items = list.items.slice(0, MOST_PARTS).map((item) => ({
    inlines: smallInlines(item.inlines),
    children: item.children.map(smallList),
  }));
  return { ...list, items };
}

function smallInlines(inlines: readonly Inline[]): Inline[] {
  return inlines
    .slice(0, MOST_PARTS)
    .map((inline) =>
      inline.kind === 'text'
        ? { ...inline, text: inline.text.slice(0, LONGEST_TEXT) }
        : { ...inline, children: smallInlines(inline.children) },
    );
}
