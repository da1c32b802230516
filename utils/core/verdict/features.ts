import { WIDTHS } from './columns.ts';
import { FAMILIES } from './families.ts';
import type { JudgedPage } from './page.ts';

/**
 * A row of numbers a block, in the order of `COLUMNS`; a pure function of the page, linear in its size. Null for
 * the third of all blocks that need no closer look: short links far from all that Readability keeps.
 */
export function featureRows(page: JudgedPage): (Float32Array | null)[] {
  const { kept, map } = page;
  const from = kept.indexOf(1) - NEAR;
  const to = kept.lastIndexOf(1) + NEAR;
  const width = WIDTHS.reduce((sum, count) => sum + count, 0);
  const all = new Float32Array(width * map.blocks.length);
  const rows = map.blocks.map(({ words, linkWords }, i) => {
    const isMenu = (i < from || i > to) && words < SHORT && linkWords >= 0.9 * words;
    return isMenu ? null : all.subarray(i * width, (i + 1) * width);
  });
  let at = 0;
  FAMILIES.forEach((family, n) => {
    const fill = family.prepare(page);
    rows.forEach((row, i) => {
      if (row) fill(i, row, at);
    });
    at += WIDTHS[n] ?? 0;
  });
  return rows;
}

const NEAR = 3;
const SHORT = 12;
