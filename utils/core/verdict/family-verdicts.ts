import { wordingKey } from '../text/normalize.ts';
import { createLinkReader, type LinkFacts } from './links.ts';
import type { Family, JudgedPage } from './page.ts';

/** Classes of bait by how they were found. */
export const BAIT_CLASSES = [
  'heading',
  'teaser',
  'call',
  'loneLink',
  'foreignTitle',
  'counted',
  'share',
  'named',
] as const;
const LINKS: readonly (keyof LinkFacts)[] = ['social', 'author', 'tag', 'story', 'external', 'fragment'];

/** What others say of the block: Readability, JSON-LD, the title, bait detection, where its links lead. */
export const verdictsFamily: Family = {
  name: 'verdicts',
  columns: [
    'readability',
    'jsonLd',
    'title',
    'inTitle',
    'description',
    'copies',
    'seenBefore',
    ...BAIT_CLASSES.map((name) => `bait-${name}`),
    ...LINKS.map((kind) => `to-${kind}`),
    'stories',
  ],
  prepare: (page) => {
    const { map, kept, bait } = page;
    const kindOf = createLinkReader(page.url);
    const titles = titleReader(page);
    const body = page.articleBody.length > 400 ? page.articleBody.toLowerCase() : '';
    const description = page.description.toLowerCase();
    const lower = map.blocks.map(({ text }) => text.slice(0, 120).toLowerCase());
    const [copies, earlier] = countCopies(lower);
    const links = 7 + BAIT_CLASSES.length;
    return (i, row, at) => {
      const block = map.blocks[i];
      const text = lower[i] ?? '';
      if (!block) return;
      const [isTitle, isInTitle] = titles(block.text, block.words);
      row[at] = kept[i] ?? 0;
      row[at + 1] = body ? (text.length > 15 ? Number(body.includes(text.slice(0, 100))) : 0.5) : -1;
      row[at + 2] = isTitle;
      row[at + 3] = isInTitle;
      row[at + 4] = Number(isDescription(text, block.words, description));
      row[at + 5] = Math.min(5, copies.get(text) ?? 1);
      row[at + 6] = Math.min(3, earlier[i] ?? 0);
      const found = bait[i] ?? 0;
      if (found > 0) row[at + 6 + found] = 1;
      const share = 1 / Math.max(1, block.links.length);
      for (const link of block.links) {
        const column = at + links + LINKS.indexOf(kindOf(link));
        row[column] = (row[column] ?? 0) + share;
      }
      row[at + links + LINKS.length] = (row[at + links + 3] ?? 0) * block.links.length;
    };
  },
};

/** How often each text stands on the page, and how often it stood before each block. */
function countCopies(texts: readonly string[]): [ReadonlyMap<string, number>, number[]] {
  const copies = new Map<string, number>();
  const earlier = texts.map((text) => {
    const count = copies.get(text) ?? 0;
    copies.set(text, count + 1);
    return count;
  });
  return [copies, earlier];
}

/** Whether a text is one of the page's titles, and whether it is part of the first. */
function titleReader({ titles }: JudgedPage): (text: string, words: number) => [number, number] {
  const keys = titles.map(wordingKey).filter(Boolean);
  const longest = Math.max(0, ...titles.map((title) => title.length)) + 20;
  return (text, words) => {
    if (text.length > longest || keys.length === 0) return [0, 0];
    const key = wordingKey(text);
    return [Number(keys.includes(key)), Number(words > 2 && (keys[0] ?? '').includes(key))];
  };
}

function isDescription(text: string, words: number, description: string): boolean {
  if (words <= 5 || description.length <= 20) return false;
  return description.includes(text) || text.includes(description.slice(0, 80));
}
