import {
  IN_FIGURE,
  IN_QUOTE,
  IN_SIDE,
  IN_TABLE,
  IS_CAPTION,
  IS_H1,
  IS_TITLE,
  MID_COMMENT,
  NEAR_BODY,
  NEAR_CAPTION,
  NEAR_COMMENT,
  OWN_BODY,
  OWN_CAPTION,
  PICTURE_AFTER,
  PICTURE_BEFORE,
  SECOND_SHARE,
} from './columns.ts';
import type { State } from './decide.ts';
import { isProseBlock, read } from './page.ts';

/** Stretches without a single block that is surely text go, where there is one that has. */
export function dropIslands(state: State): void {
  const { keep, chances, page } = state;
  const islands: { from: number; to: number; surest: number; words: number }[] = [];
  keep.forEach((isKept, i) => {
    if (!isKept) return;
    let last = islands.at(-1);
    if (!last || i - last.to > GAP) {
      last = { from: i, to: i, surest: 0, words: 0 };
      islands.push(last);
    }
    last.to = i;
    last.surest = Math.max(last.surest, chances[i] ?? 0);
    last.words += page.map.blocks[i]?.words ?? 0;
  });
  if (!islands.some(({ surest, words }) => surest >= SURE && words >= 20)) return;
  for (const { from, to, surest, words } of islands) {
    if (surest < UNSURE && words < SMALL) dropWhere(state, 'island', (_, i) => i >= from && i <= to);
  }
}

const GAP = 2;
const SURE = 0.85;
const UNSURE = 0.62;
const SMALL = 60;

export function dropCaptions(state: State): void {
  dropWhere(state, 'caption', (row, i) => {
    const block = state.page.map.blocks[i];
    if (!block) return false;
    if (read(row, IS_CAPTION)) return true;
    if (read(row, IN_FIGURE) && !read(row, IN_TABLE) && !read(row, IN_QUOTE)) return true;
    if (block.words >= 60) return false;
    const isNamed = read(row, OWN_CAPTION) === 1 && read(row, OWN_BODY) === 0;
    if (isNamed && read(row, PICTURE_BEFORE) + read(row, PICTURE_AFTER) > 0) return true;
    return read(row, NEAR_CAPTION) === 1 && !read(row, NEAR_BODY) && !isProseBlock(block);
  });
}

export function dropSides(state: State): void {
  dropWhere(
    state,
    'aside',
    (row) => IN_SIDE.some((column) => read(row, column)) && read(row, SECOND_SHARE) <= 0.4,
  );
}

export function dropTitle(state: State): void {
  dropWhere(state, 'title', (row) => read(row, IS_TITLE) === 1 || read(row, IS_H1) === 1);
}

/** Comments go, unless they are what the page is for. */
export function dropComments(state: State): void {
  dropWhere(state, 'comment', (_, i) => state.page.comments[i] === 1);
  const isComment = (row: ArrayLike<number>) => read(row, NEAR_COMMENT) === 1 || read(row, MID_COMMENT) === 1;
  let all = 0;
  let comments = 0;
  state.rows.forEach((row, i) => {
    if (!state.keep[i] || !row) return;
    const words = state.page.map.blocks[i]?.words ?? 0;
    all += words;
    if (isComment(row)) comments += words;
  });
  if (comments < all / 2) dropWhere(state, 'comment', isComment);
}

/** Of several articles, the one with the title. */
export function dropOtherArticles(state: State): void {
  const { page, keep, rows } = state;
  const words = new Map<Element, number>();
  page.facts.forEach(({ article }, i) => {
    if (article && keep[i]) words.set(article, (words.get(article) ?? 0) + (page.map.blocks[i]?.words ?? 0));
  });
  if ([...words.values()].filter((count) => count >= 20).length < 2) return;
  let own: Element | null = null;
  page.facts.forEach(({ article }, i) => {
    const row = rows[i];
    if (!article || !row || !(read(row, IS_TITLE) || read(row, IS_H1))) return;
    const count = words.get(article) ?? 0;
    if (count >= 30 && (!own || count > (words.get(own) ?? 0))) own = article;
  });
  if (!own) return;
  dropWhere(state, 'other-article', (_, i) => {
    const article = page.facts[i]?.article ?? null;
    return article !== null && article !== own;
  });
}

export function dropBait(state: State): void {
  state.keep.forEach((isKept, i) => {
    const finding = state.findings[i];
    if (!isKept || !finding) return;
    state.keep[i] = 0;
    state.rule[i] = 'bait';
  });
}

function dropWhere(state: State, rule: string, test: (row: ArrayLike<number>, i: number) => boolean): void {
  state.rows.forEach((row, i) => {
    if (!state.keep[i] || !row || !test(row, i)) return;
    state.keep[i] = 0;
    state.rule[i] = rule;
  });
}
