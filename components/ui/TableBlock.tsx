import type { Block, TableCell } from '../../utils/core/article/types.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { Inlines } from './Inlines.tsx';

interface Props {
  table: Extract<Block, { type: 'table' }>;
  messages: ReadingMessages;
}

/** A table that scrolls by itself: a wide one never widens the page. */
export function TableBlock({ table, messages }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="article-table" aria-label={table.caption || messages.article.table} tabIndex={0}>
      <table dir="auto">
        {table.caption ? <caption>{table.caption}</caption> : null}
        <tbody>
          {table.rows.map((row, key) => (
            <tr key={key}>{row.map(drawCell)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function drawCell(cell: TableCell, key: number) {
  const Tag = cell.header ? 'th' : 'td';
  return (
    <Tag
      key={key}
      colSpan={cell.colspan > 1 ? cell.colspan : undefined}
      rowSpan={cell.rowspan > 1 ? cell.rowspan : undefined}
    >
      <Inlines inlines={cell.inlines} />
    </Tag>
  );
}
