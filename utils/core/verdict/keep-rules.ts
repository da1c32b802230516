import { BY_READABILITY, DESCRIPTION, ENDS_SENTENCE, HEADINGS, IN_SIDE, IS_H1 } from './columns.ts';
import type { State } from './decide.ts';
import { isProseBlock, read } from './page.ts';

/**
 * What Readability keeps needs less to stay: inside the text a bar of its own, running text hardly any, and the
 * running text right before the first block and after the last one little.
 */
export function trustReadability(state: State): void {
  const { keep } = state;
  const first = keep.indexOf(1);
  const last = keep.lastIndexOf(1);
  if (first < 0) return;
  for (let i = first + 1; i < last; i++) {
    if (isTrusted(state, i, INSIDE) || isTrustedProse(state, i, PROSE_INSIDE)) keep[i] = 1;
  }
  let edge = first;
  for (let i = first - 1; i >= 0 && edge - i <= REACH; i--) {
    if (!isTrustedSentence(state, i)) continue;
    keep[i] = 1;
    edge = i;
  }
  edge = last;
  for (let i = last + 1; i < keep.length && i - edge <= REACH; i++) {
    if (!isTrustedSentence(state, i)) continue;
    keep[i] = 1;
    edge = i;
  }
}

function isTrustedSentence(state: State, i: number): boolean {
  const words = state.page.map.blocks[i]?.words ?? 0;
  if (isTrustedProse(state, i, PROSE_AT_EDGE)) return true;
  return words >= 6 && read(state.rows[i] ?? [], ENDS_SENTENCE) === 1 && isTrusted(state, i, AT_EDGE);
}

/**
 * A heading stays with the text it stands above, whatever it looks like by itself; one that may well be text, with
 * that below a line that goes.
 */
export function keepHeadings({ page, rows, keep, chances }: State): void {
  const first = keep.indexOf(1);
  const isHeading = (i: number) => HEADINGS.some((column) => read(rows[i], column));
  for (let i = keep.lastIndexOf(1) - 1; i > first; i--) {
    if (keep[i] || !isHeading(i)) continue;
    if (!keep[i + 1] && (!keep[i + 2] || isHeading(i + 1) || (chances[i] ?? 0) < INSIDE)) continue;
    const { words, linkWords, owner } = page.map.blocks[i] ?? { words: 0, linkWords: 0 };
    // A card that is one link as a whole has its own title.
    const isOther = linkWords >= words / 2 || owner?.closest('a');
    if (!isOther && !IN_SIDE.some((column) => read(rows[i], column))) keep[i] = 1;
  }
}

/** What stands between the title and the text: sentences right below the title, or those that describe the page. */
export function keepLead({ page, rows, keep, chances }: State): void {
  const title = rows.findIndex((row) => read(row, IS_H1) === 1);
  const first = keep.indexOf(1);
  for (let i = 0; i < first; i++) {
    const isBelow = title >= 0 && i > title && i <= title + 2;
    const isTold = read(rows[i], DESCRIPTION) === 1 && read(rows[i], BY_READABILITY) === 1;
    const isSentence = read(rows[i], ENDS_SENTENCE) === 1 && (page.map.blocks[i]?.words ?? 0) >= 8;
    if (!(isBelow || isTold) || !isSentence || (chances[i] ?? 0) < AT_EDGE) continue;
    keep[i] = 1;
    return;
  }
}

const INSIDE = 0.35;
const PROSE_INSIDE = 0.15;
const AT_EDGE = 0.3;
const PROSE_AT_EDGE = 0.2;
const REACH = 3;
/** Words of a block that is no remark: code, a long answer. */
const LONG = 60;

function isTrusted({ rows, chances }: State, i: number, least: number): boolean {
  return read(rows[i] ?? [], BY_READABILITY) === 1 && (chances[i] ?? 0) >= least;
}

function isTrustedProse(state: State, i: number, least: number): boolean {
  const block = state.page.map.blocks[i];
  if (!block || !isProseBlock(block)) return false;
  return isTrusted(state, i, block.words >= LONG ? least / 3 : least);
}
