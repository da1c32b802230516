import { isHiddenByMarkup } from '../dom/names.ts';
import {
  attribute,
  buildInlines,
  type Collector,
  collectSegments,
  lineOf,
  PLAIN,
  type Source,
} from './inline.ts';
import type { Block, TableCell } from './types.ts';

/** Lists of holders of grants run to thousands of rows, and all of them are read. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 40;
/** Rows that decide what a table is for. */
const ROWS_LOOKED_AT = 200;
/** Characters of a cell that is a text rather than a value. */
const LONG_CELL = 300;
/** A heading alone in its cell is only a bold cell; with something after it, it heads a text. */
const FLOW = 'figure,iframe,video,blockquote,h2+*,h3+*,h4+*';

/**
 * A data table as rows of cells of one line each; null when nothing is in it. Header cells are `th`, those of
 * the `thead`, those with a scope, and first rows that are bold all through. Empty rows are left out. The caption
 * is the table's own or its figure's `figcaption`.
 */
export function readTable(table: Element, source: Source): Extract<Block, { type: 'table' }> | null {
  // A cell that reaches over an empty row would reach into the next one if that row were gone.
  const isSpanned = table.querySelector('[rowspan]') !== null;
  const rows = ownRows(table)
    .slice(0, MOST_ROWS)
    .map((row) =>
      ownCells(row)
        .slice(0, MOST_COLUMNS)
        .map((cell) => readCell(cell, source)),
    )
    .filter((cells) => isSpanned || hasWords(cells));
  if (!rows.some(hasWords)) return null;
  // -1 where all rows are bold.
  const head = rows.findIndex((cells) =>
    cells.some(({ inlines }) => inlines.some(({ kind }) => kind !== 'strong')),
  );
  for (const cell of rows.slice(0, Math.max(head, 0)).flat()) cell.header = true;
  const caption = childrenOf(table, /^caption$/)[0] ?? table.closest('figure')?.querySelector('figcaption');
  return { type: 'table', caption: caption ? lineOf(caption) : '', rows };
}

function hasWords(cells: readonly TableCell[]): boolean {
  return cells.some(({ inlines }) => inlines.length > 0);
}

/**
 * Whether a table only arranges the page (then its content is ordinary flow) rather than holding data: by its
 * role, one column, a cell that is most of its text, pictures side by side, headings or tables in cells.
 * Header cells and a caption of its own speak for data.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  const rows = ownRows(table).slice(0, ROWS_LOOKED_AT).map(ownCells);
  if (!rows.some((inRow) => inRow.length > 1)) return true;
  if (table.querySelector('table')) return true;
  if (table.querySelector('caption,thead,th,[scope]')) return false;
  if (table.querySelector(FLOW)) return true;
  const cells = rows.flat();
  const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').length;
  const longest = Math.max(...cells.map(lengthOf));
  if (longest > LONG_CELL && (longest > lengthOf(table) / 2 || rows.length < 3)) return true;
  return (
    cells.filter((cell) => cell.querySelector('p+p+p,img:not([width],[height])')).length * 2 >= cells.length
  );
}

function readCell(cell: Element, source: Source): TableCell {
  const into: Collector = { ...source, segments: [] };
  collectSegments(cell, PLAIN, into);
  // A flag or a tick alone in its cell says what its alternative text says.
  if (!into.segments.some(({ text }) => text.trim())) {
    into.segments.push({ text: cell.querySelector('img')?.getAttribute('alt') ?? '', marks: PLAIN });
  }
  return {
    header:
      cell.localName === 'th' ||
      cell.hasAttribute('scope') ||
      cell.closest('thead,table')?.localName === 'thead',
    colspan: span(attribute(cell, 'colspan'), MOST_COLUMNS),
    rowspan: span(attribute(cell, 'rowspan'), MOST_ROWS),
    inlines: buildInlines(into.segments),
  };
}

/** Rows of the table itself, not of tables in its cells. */
function ownRows(table: Element): Element[] {
  return childrenOf(table, /^t(?:r|head|body|foot)$/).flatMap((part) =>
    part.localName === 'tr' ? part : childrenOf(part, /^tr$/),
  );
}

function ownCells(row: Element): Element[] {
  return childrenOf(row, /^t[dh]$/);
}

/** Children by name, but for those that the markup hides. */
function childrenOf(element: Element, name: RegExp): Element[] {
  return Array.from(element.children).filter(
    (child) => name.test(child.localName) && !isHiddenByMarkup(child),
  );
}

function span(value: string, most: number): number {
  const n = Number.parseInt(value, 10);
  return n > 1 ? Math.min(n, most) : 1;
}
