import type { Block } from '../../utils/core/article/types.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Inlines } from './Inlines.tsx';
import { List } from './List.tsx';
import { SafeLink } from './SafeLink.tsx';
import { TableBlock } from './TableBlock.tsx';

interface Props {
  blocks: readonly Block[];
  messages: ReadingMessages;
  /** Added to the article's own heading levels, so that they follow the title on this surface. */
  headingShift: number;
  /** Language of the text, BCP 47; '' when unknown. */
  language: string;
}

/** The article's blocks as elements; each block finds its own direction. */
export function ArticleBody({ blocks, messages, headingShift, language }: Props) {
  return (
    <div class="article-body article-text" lang={language || undefined}>
      {drawBlocks(blocks, messages, headingShift)}
    </div>
  );
}

function drawBlocks(blocks: readonly Block[], messages: ReadingMessages, shift: number) {
  return blocks.map((block, key) => drawBlock(block, key, messages, shift));
}

function drawBlock(block: Block, key: number, messages: ReadingMessages, shift: number) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'heading': {
      const Tag = `h${Math.min(6, block.level + shift)}` as 'h2';
      return (
        <Tag key={key} dir="auto">
          <Inlines inlines={block.inlines} />
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote key={key} dir="auto">
          {drawBlocks(block.blocks, messages, shift)}
        </blockquote>
      );
    case 'list':
      return <List key={key} list={block} />;
    case 'figure':
      return <FigureBlock key={key} figure={block} />;
    case 'table':
      return <TableBlock key={key} table={block} messages={messages} />;
    case 'embed':
      return (
        <p key={key} class="embed" dir="auto">
          <SafeLink href={block.href}>{block.label || messages.article.openOn(block.provider)}</SafeLink>
          {block.label && block.provider ? ` · ${block.provider}` : null}
        </p>
      );
    case 'rule':
      return <hr key={key} />;
  }
}
