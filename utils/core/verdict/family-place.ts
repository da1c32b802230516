import { type Family, isProseBlock, type JudgedPage } from './page.ts';

/** Where on the page: from its beginning, from what Readability keeps, from the title, from pictures and times. */
export const placeFamily: Family = {
  name: 'place',
  columns: [
    'wordsSinceKept',
    'wordsToKept',
    'before',
    'after',
    'range',
    'fromEnd',
    'fromStart',
    'share',
    'keptShare',
    'keptWords',
    'pageWords',
    'keptBefore',
    'sinceTitle',
    'pictureBefore',
    'pictureAfter',
    'pictures',
    'wordsSinceProse',
    'wordsToProse',
  ],
  prepare: (page) => {
    const { map, kept } = page;
    const { blocks } = map;
    const sums = sumsOf(page);
    const total = Math.max(1, sums.words[blocks.length] ?? 0);
    const keptWords = sums.kept[blocks.length] ?? 0;
    const first = kept.indexOf(1);
    const last = kept.lastIndexOf(1);
    const isKeptLine = blocks.map(({ words }, i) => kept[i] === 1 && words >= 8);
    const isProse = blocks.map(isProseBlock);
    const [sinceKept, toKept] = distances(isKeptLine, sums.words);
    const [sinceProse, toProse] = distances(isProse, sums.words);
    const sinceTitle = wordsSinceTitle(page);
    const pictures = picturesBefore(page);
    return (i, row, at) => {
      const before = sums.words[i] ?? 0;
      row[at] = Math.min(400, sinceKept[i] ?? 400);
      row[at + 1] = Math.min(400, toKept[i] ?? 400);
      row[at + 2] = Number(first >= 0 && i < first);
      row[at + 3] = Number(last >= 0 && i > last);
      row[at + 4] = first < 0 ? -1 : clamp((i - first) / Math.max(1, last - first), -1, 2);
      row[at + 5] = last < 0 ? -1 : clamp(last - i, -50, 50);
      row[at + 6] = first < 0 ? -1 : clamp(i - first, -50, 50);
      row[at + 7] = before / total;
      row[at + 8] = keptWords / total;
      row[at + 9] = Math.min(3000, keptWords);
      row[at + 10] = Math.min(10_000, total);
      row[at + 11] = keptWords ? (sums.kept[i] ?? 0) / keptWords : 0;
      row[at + 12] = Math.min(500, sinceTitle[i] ?? -1);
      const here = pictures[i] ?? 0;
      row[at + 13] = Math.min(3, here - (pictures[i - 1] ?? 0));
      row[at + 14] = Math.min(3, (pictures[i + 1] ?? here) - here);
      row[at + 15] = Math.min(
        9,
        (pictures[Math.min(i + 4, blocks.length)] ?? here) - (pictures[Math.max(0, i - 3)] ?? 0),
      );
      row[at + 16] = Math.min(400, sinceProse[i] ?? 400);
      row[at + 17] = Math.min(400, toProse[i] ?? 400);
    };
  },
};

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Words, and words that Readability keeps, in the first `i` blocks. */
function sumsOf({ map, kept }: JudgedPage): { words: number[]; kept: number[] } {
  const words = [0];
  const inside = [0];
  map.blocks.forEach((block, i) => {
    words.push((words[i] ?? 0) + block.words);
    inside.push((inside[i] ?? 0) + (kept[i] ? block.words : 0));
  });
  return { words, kept: inside };
}

const FAR = 1e6;

/** Words between each block and the nearest marked one before it, and after it. */
function distances(marked: readonly boolean[], words: readonly number[]): [number[], number[]] {
  const count = marked.length;
  const since = new Array<number>(count).fill(FAR);
  const to = new Array<number>(count).fill(FAR);
  let at = -FAR;
  for (let i = 0; i < count; i++) {
    since[i] = (words[i] ?? 0) - at;
    if (marked[i]) at = words[i + 1] ?? 0;
  }
  at = FAR;
  for (let i = count - 1; i >= 0; i--) {
    to[i] = at - (words[i + 1] ?? 0);
    if (marked[i]) at = words[i] ?? 0;
  }
  return [since, to];
}

/** -1 above the title; a title that comes before anything is kept begins the count anew. */
function wordsSinceTitle({ map, kept }: JudgedPage): number[] {
  let since = -1;
  let hasKept = false;
  return map.blocks.map(({ owner, words }, i) => {
    if (owner.localName === 'h1' && words >= 3 && (since < 0 || !hasKept)) since = 0;
    if (kept[i]) hasKept = true;
    const here = since;
    if (since >= 0) since += words;
    return here;
  });
}

/** Pictures, players and frames before each block. */
function picturesBefore({ map }: JudgedPage): number[] {
  const counts: number[] = [];
  let seen = 0;
  for (let i = 0; i <= map.blocks.length; i++) {
    while (seen < map.media.length && (map.media[seen] ?? 0) <= i) seen++;
    counts.push(seen);
  }
  return counts;
}
