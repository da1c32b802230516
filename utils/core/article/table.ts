import { collapse } from '../text/normalize.ts';
import { buildInlines, collectSegments, inlineText, PLAIN, type Segment } from './inline.ts';
import type { Block, TableCell } from './types.ts';

const MOST_ROWS = 500;
const MOST_COLUMNS = 40;

/** Laid out by a table rather than holding data: nested tables, one column, or paragraphs in a lone cell. */
export function isLayoutTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (widest <= 1) return true;
  const cells = [...table.querySelectorAll('td')];
  return cells.some((cell) => cell.querySelectorAll('p').length >= 3);
}

/** A data table as rows of cells, header cells marked; null when nothing is in it. */
export function readTable(table: Element, base: string): Extract<Block, { type: 'table' }> | null {
  const rows: TableCell[][] = [];
  for (const row of [...table.querySelectorAll('tr')].slice(0, MOST_ROWS)) {
    const cells = [...row.children]
      .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
      .slice(0, MOST_COLUMNS)
      .map((cell) => readCell(cell, base));
    if (cells.some((cell) => inlineText(cell.inlines))) rows.push(cells);
  }
  if (rows.length === 0) return null;
  return { type: 'table', caption: collapse(table.querySelector('caption')?.textContent ?? ''), rows };
}

function readCell(cell: Element, base: string): TableCell {
  const segments: Segment[] = [];
  collectSegments(cell, PLAIN, base, segments);
  return {
    header: cell.localName === 'th',
    colspan: span(cell.getAttribute('colspan')),
    rowspan: span(cell.getAttribute('rowspan')),
    inlines: buildInlines(segments),
  };
}

function span(value: string | null): number {
  const n = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(n) && n > 1 ? Math.min(n, MOST_COLUMNS) : 1;
}
