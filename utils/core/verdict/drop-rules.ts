import {
  ARIA_HIDDEN,
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
  // What stands above the title needs more to be text.
  const titleAt = state.rows.findIndex((row) => read(row, IS_H1) && read(row, IS_TITLE));
  for (const { from, to, surest, words } of islands) {
    if (surest < (to < titleAt ? SURE : UNSURE) && words < SMALL)
      dropWhere(state, 'island', (_, i) => i >= from && i <= to);
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

/** The title and what is written like one; some write the headings of their sections so too. */
export function dropTitle(state: State): void {
  const { keep, chances, rows } = state;
  const isTitle = (row: ArrayLike<number> | null) => read(row, IS_TITLE) === 1 || read(row, IS_H1) === 1;
  const first = rows.findIndex((row, i) => keep[i] === 1 && !isTitle(row));
  const isSection = (row: ArrayLike<number>, i: number) =>
    i > first && read(row, IS_H1) === 1 && (chances[i] ?? 0) >= LIKELY;
  dropWhere(state, 'title', (row, i) => isTitle(row) && !isSection(row, i));
}

const LIKELY = 0.5;

/** Comments go, unless they are what the page is for. */
export function dropComments(state: State): void {
  dropWhere(state, 'comment', (_, i) => state.page.comments[i] === 1);
  dropUnder(state, 'comment', COMMENTS);
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

const COMMENTS =
  /^(?:(?:ваши|показать|все|reader|view) )?(?:отзывы|комментари\S+|пікір\S*|comments|responses)(?: ?\(?\d+\)?)?:?$/i;

/** Below a line of these words, all that follows in its container. */
function dropUnder(state: State, rule: string, words: RegExp): void {
  const { blocks, stretchOf } = state.page.map;
  for (let at = state.keep.indexOf(1) + 1; at > 0 && at < blocks.length; at++) {
    const { text = '', owner } = blocks[at] ?? {};
    if (!owner || text.length > 40 || !words.test(text)) continue;
    let to = 0;
    for (let up = owner.parentElement; up && to <= at + 1; up = up.parentElement)
      to = stretchOf(up)?.[1] ?? 0;
    dropWhere(state, rule, (_, i) => i >= at && i < to);
  }
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

/** A sentence in a box of its own that a paragraph says as well. A text has a few of them, a list may have thousands. */
export function dropPulled(state: State): void {
  const { blocks } = state.page.map;
  let left = MOST_PULLED;
  dropWhere(state, 'pulled', (row, i) => {
    const { text = '', words } = blocks[i] ?? { words: 0 };
    const isApart =
      read(row, ARIA_HIDDEN) || read(row, IN_QUOTE) || IN_SIDE.some((column) => read(row, column));
    if (!isApart || words < 6 || words > 40 || left-- <= 0) return false;
    const own = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    return blocks.some(
      (other, k) => k !== i && state.keep[k] && other.words > words && other.text.includes(own),
    );
  });
}

const MOST_PULLED = 100;

export function dropBait(state: State): void {
  state.keep.forEach((isKept, i) => {
    const finding = state.findings[i];
    if (!isKept || !finding) return;
    state.keep[i] = 0;
    state.rule[i] = 'bait';
  });
}

/** Takes the blocks out that `test` is true of, and tells by which rule. */
export function dropWhere(
  state: State,
  rule: string,
  test: (row: ArrayLike<number>, i: number) => boolean,
): void {
  state.rows.forEach((row, i) => {
    if (!state.keep[i] || !row || !test(row, i)) return;
    state.keep[i] = 0;
    state.rule[i] = rule;
  });
}
