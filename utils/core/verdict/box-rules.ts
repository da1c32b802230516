import { BY_READABILITY, HEADINGS, IN_SIDE } from './columns.ts';
import type { State } from './decide.ts';
import { read } from './page.ts';

/** A block this likely is text by itself. */
const SURE = 0.6;
/** As likely as this also where half of its box surely is none. */
const SURER = 0.68;
/** A block that surely is none. */
const NONE = 0.13;
/** Longer blocks are judged by themselves, and larger boxes are no boxes. */
const MOST_WORDS = 25;
const MOST_IN_BOX = 120;
const MOST_WORDS_OF_LABEL = 8;
const MOST_BLOCKS_UNDER_LABEL = 5;
const CONTROLS = 'button,input,form';

/**
 * Blocks are judged one by one, but those that one template writes, and those of a box inside the text, belong
 * together: where none is sure, and some went or a control stands beside them, the others go too. So go calls, offers,
 * players that wait for consent, cards of authors.
 */
export function dropBoxes(state: State): void {
  const { keep, chances, page, rows } = state;
  const { blocks, stretchOf } = page.map;
  const isSure = (_: unknown, i: number) => keep[i] === 1 && (chances[i] ?? 0) >= SURE;
  const first = blocks.findIndex(isSure);
  const last = blocks.findLastIndex(isSure);
  if (first < 0) return;
  const sums = [0];
  for (const { words } of blocks) sums.push((sums.at(-1) ?? 0) + words);
  const wordsIn = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const drop = (group: readonly number[], rule: string) => {
    for (const i of group) {
      if (keep[i]) state.rule[i] = rule;
      keep[i] = 0;
    }
  };
  const kin = new Map<string, number[]>();
  blocks.forEach(({ owner }, i) => {
    const name = owner.getAttribute('class');
    const key = `${owner.localName}.${name}`;
    if (!name || !rows[i]) return;
    const group = kin.get(key);
    if (group) group.push(i);
    else kin.set(key, [i]);
  });
  for (const group of kin.values()) {
    const kept = group.filter((i) => keep[i]);
    const isDoubtful = kept.length < group.length && !kept.some((i) => isSure(null, i));
    const words = kept.reduce((sum, i) => sum + wordsIn(i, i + 1), 0);
    if (isDoubtful && words < MOST_IN_BOX) drop(kept, 'kin');
  }
  for (let i = first; i < keep.length; i++) {
    const block = blocks[i];
    if (!block || !keep[i] || (chances[i] ?? 0) >= SURER) continue;
    if (block.owner.localName === 'pre' || block.words > MOST_WORDS) continue;
    for (let up: Element | null = block.owner; up; up = up.parentElement) {
      const [from, to] = stretchOf(up) ?? [0, 0];
      // Before its blocks are gone through: around each paragraph of a long page stands the page.
      if (to - from > MOST_IN_BOX || wordsIn(from, to) > MOST_IN_BOX) break;
      const group = Array.from({ length: to - from }, (_, k) => from + k);
      const kept = group.filter((k) => keep[k]);
      const none = group.filter((k) => !keep[k] && (chances[k] ?? 0) < NONE).length;
      if (kept.some((k) => (chances[k] ?? 0) >= SURER)) break;
      const isDoubtful = none >= kept.length || !kept.some((k) => isSure(null, k));
      const isBroken = (to <= last && none > 0) || up.querySelector(CONTROLS) !== null;
      if (from > first && isDoubtful && isBroken) drop(group, 'box');
    }
  }
}

/** A few words that open a box of which all the rest is text are its label. */
export function keepLabels({ keep, page, rows, rule, findings }: State): void {
  const { blocks, stretchOf } = page.map;
  for (let i = blocks.length - 2; i >= 0; i--) {
    const { words = 0, linkWords = 1, owner } = blocks[i] ?? {};
    const row = rows[i];
    if (
      keep[i] ||
      !keep[i + 1] ||
      !row ||
      findings[i] ||
      (rule[i] ?? 'kin') !== 'kin' ||
      words > MOST_WORDS_OF_LABEL
    )
      continue;
    const isLabel = read(row, BY_READABILITY) || HEADINGS.some((column) => read(row, column));
    if (!isLabel || linkWords > 0 || IN_SIDE.some((column) => read(row, column))) continue;
    const [from, to] = (owner?.parentElement && stretchOf(owner.parentElement)) ?? [0, 0];
    const isBox = from === i && to > i + 1 && to <= i + 1 + MOST_BLOCKS_UNDER_LABEL;
    if (!isBox || !keep.subarray(i + 1, to).every(Boolean)) continue;
    keep[i] = 1;
    rule[i] = undefined;
  }
}
