import type { ElementFacts } from './elements.ts';
import { type Family, isProseBlock, type JudgedPage } from './page.ts';

interface Group {
  words: number;
  kept: number;
  count: number;
  linkWords: number;
  prose: number;
}

const GROUPS = ['parent', 'second', 'third', 'fifth', 'signature'] as const;
const GROUP_COLUMNS = ['Kept', 'Share', 'Links', 'Count', 'Prose'];
const NEAR = [-2, -1, 1, 2] as const;

/** What stands beside the block and what is built like it: how much of that is kept, links, running text. */
export const neighboursFamily: Family = {
  name: 'neighbours',
  columns: [
    ...GROUPS.flatMap((group) => GROUP_COLUMNS.map((column) => `${group}${column}`)),
    'parentWords',
    'secondWords',
    ...['before2', 'before1', 'after1', 'after2'].flatMap((place) => [
      `${place}Words`,
      `${place}Links`,
      `${place}Kept`,
    ]),
    'sameBefore',
    'sameAfter',
    'timeNear',
    'timeAround',
  ],
  prepare: (page) => {
    const { map, kept } = page;
    const { blocks } = map;
    const keys = blocks.map((block, i) => keysOf(block.owner, page, i));
    const groups = GROUPS.map((_, g) => groupsOf(page, keys, g));
    const keptWords = blocks.reduce((sum, { words }, i) => sum + (kept[i] ? words : 0), 0);
    const times = timesIn(page);
    return (i, row, at) => {
      const block = blocks[i];
      const own = keys[i];
      if (!block || !own) return;
      let column = at;
      for (let g = 0; g < GROUPS.length; g++) {
        const group = groups[g]?.get(own[g] as object | string);
        if (!group) continue;
        const otherWords = group.words - block.words;
        const otherKept = group.kept - (kept[i] ? block.words : 0);
        row[column++] = otherWords ? otherKept / otherWords : -1;
        row[column++] = keptWords ? Math.min(1, otherKept / keptWords) : 0;
        row[column++] = group.linkWords / Math.max(1, group.words);
        row[column++] = Math.min(60, group.count);
        row[column++] = Math.min(600, group.prose);
      }
      row[column++] = Math.min(300, groups[0]?.get(own[0] as object)?.words ?? 0);
      row[column++] = Math.min(600, groups[1]?.get(own[1] as object)?.words ?? 0);
      for (const step of NEAR) {
        const other = blocks[i + step];
        row[column++] = other ? Math.min(60, other.words) : -1;
        row[column++] = other ? other.linkWords / Math.max(1, other.words) : -1;
        row[column++] = other ? (kept[i + step] ?? 0) : -1;
      }
      row[column++] = Number(own[4] === keys[i - 1]?.[4]);
      row[column++] = Number(own[4] === keys[i + 1]?.[4]);
      row[column++] = Number(times.has(own[0] as Element));
      row[column] = Number(times.has(own[1] as Element));
    };
  },
};

/** Containers one, two, three and five levels above a block's element, and what its template writes. */
type Keys = readonly [Element, Element, Element, Element, string];

function keysOf(owner: Element, { map, facts }: JudgedPage, i: number): Keys {
  const first = above(owner, 1, map.root);
  const second = above(first, 1, map.root);
  const third = above(second, 1, map.root);
  let own: ElementFacts | null = facts[i] ?? null;
  while (own && own.element !== owner) own = own.parent;
  return [first, second, third, above(third, 2, map.root), `${own?.signature}<${own?.parent?.signature}`];
}

function above(element: Element, levels: number, root: Element): Element {
  let up = element;
  for (let i = 0; i < levels && up !== root && up.parentElement; i++) up = up.parentElement;
  return up;
}

function groupsOf({ map, kept }: JudgedPage, keys: readonly Keys[], g: number): Map<object | string, Group> {
  const groups = new Map<object | string, Group>();
  map.blocks.forEach((block, i) => {
    const key = keys[i]?.[g] as object | string;
    let group = groups.get(key);
    if (!group) {
      group = { words: 0, kept: 0, count: 0, linkWords: 0, prose: 0 };
      groups.set(key, group);
    }
    group.words += block.words;
    group.count++;
    group.linkWords += block.linkWords;
    if (kept[i]) group.kept += block.words;
    if (isProseBlock(block)) group.prose += block.words;
  });
  return groups;
}

/** Containers of a `time`, and those around these. */
function timesIn({ map }: JudgedPage): Set<Element> {
  const found = new Set<Element>();
  for (const time of map.root.querySelectorAll('time,[datetime],[itemprop="datePublished"]')) {
    let up = time.parentElement;
    for (let i = 0; i < 3 && up; i++, up = up.parentElement) found.add(up);
  }
  return found;
}
