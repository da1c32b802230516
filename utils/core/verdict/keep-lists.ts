import { ENDS_COLON, IN_LIST } from './columns.ts';
import type { State } from './decide.ts';
import { read } from './page.ts';

/** Words of a list that may be kept for the line above it alone; longer ones have something to say themselves. */
const LONGEST = 200;

/**
 * A list is one thing, and so is a quotation: where half of its words are kept, or the line right above it is and ends
 * with a colon, the rest of it stays. Not what is bait, nor lists of links, nor those beside the text.
 */
export function keepLists(state: State): void {
  const { page, rows, keep, findings } = state;
  const { blocks } = page.map;
  const last = keep.lastIndexOf(1);
  for (let i = 0; i < last; i++) {
    const list = listOf(state, i);
    if (!list) continue;
    let end = i;
    while (end < blocks.length && listOf(state, end) && list.contains(page.facts[end]?.element ?? null))
      end++;
    let words = 0;
    let kept = 0;
    let linked = 0;
    for (let k = i; k < end; k++) {
      const block = blocks[k];
      words += block?.words ?? 0;
      linked += block?.linkWords ?? 0;
      if (keep[k]) kept += block?.words ?? 0;
    }
    const isTold =
      keep[i - 1] === 1 && read(rows[i - 1], ENDS_COLON) === 1 && words <= LONGEST && end <= last;
    if ((linked < 0.5 * words && kept > 0.5 * words) || (linked < 0.8 * words && isTold)) {
      for (let k = i; k < end; k++) if (rows[k] && !findings[k]) keep[k] = 1;
    }
    i = end - 1;
  }
}

/** The outermost list or quotation that a block stands in, when it is none of the page's furniture. */
function listOf({ page, rows }: State, i: number): Element | null {
  if (!IN_LIST.some((column) => read(rows[i], column))) return null;
  let list: Element | null = null;
  let up = page.facts[i]?.element.closest(LISTS) ?? null;
  while (up) {
    list = up;
    up = up.parentElement?.closest(LISTS) ?? null;
  }
  return list?.parentElement?.closest(SIDES) ? null : list;
}

const LISTS = 'ul,ol,blockquote';
const SIDES = 'aside,nav,form,footer';
