import { namesFamily } from './family-names.ts';
import { neighboursFamily } from './family-neighbours.ts';
import { placeFamily } from './family-place.ts';
import { textFamily } from './family-text.ts';
import { verdictsFamily } from './family-verdicts.ts';
import type { JudgedPage } from './page.ts';

const FAMILIES = [textFamily, namesFamily, placeFamily, neighboursFamily, verdictsFamily];

/** The columns of a row in their order, as `family.column`. */
export const COLUMNS: readonly string[] = FAMILIES.flatMap(({ name, columns }) =>
  columns.map((column) => `${name}.${column}`),
);

/**
 * A row of numbers a block, in the order of `COLUMNS`; a pure function of the page, linear in its size. Null for
 * the third of all blocks that need no closer look: short links far from all that Readability keeps.
 */
export function featureRows(page: JudgedPage): (Float32Array | null)[] {
  const { kept, map } = page;
  const from = kept.indexOf(1) - NEAR;
  const to = kept.lastIndexOf(1) + NEAR;
  const width = COLUMNS.length;
  const all = new Float32Array(width * map.blocks.length);
  const rows = map.blocks.map(({ words, linkWords }, i) => {
    const isMenu = (i < from || i > to) && words < SHORT && linkWords >= 0.9 * words;
    return isMenu ? null : all.subarray(i * width, (i + 1) * width);
  });
  let at = 0;
  for (const family of FAMILIES) {
    const fill = family.prepare(page);
    rows.forEach((row, i) => {
      if (row) fill(i, row, at);
    });
    at += family.columns.length;
  }
  return rows;
}

const NEAR = 3;
const SHORT = 12;
