import type { PhraseMatcher } from '../bait/phrases.ts';
import { parseNewsDate } from '../text/dates.ts';
import { monthNumber } from '../text/months.ts';
import { countWords, endsLikeSentence, wordingKey } from '../text/normalize.ts';
import { inlineText } from './inline.ts';
import { removalOfClean } from './removals.ts';
import { blockText } from './text.ts';
import { similar } from './title.ts';
import type { Block, Inline, Removal } from './types.ts';

/** Blocks at the top among which a date or author line may stand even after the lead. */
const HEAD = 5;

interface CleanInput {
  blocks: readonly Block[];
  title: string;
  byline: readonly string[];
  match: PhraseMatcher;
}

interface CleanResult {
  blocks: Block[];
  removed: Removal[];
  /** Author lines that stood in the text, as written: «Авторы: …». */
  byline: string[];
}

/**
 * Last pass over the blocks: the repeated title, text that stands twice, credit and byline lines, leftover
 * markers, counters, and link lists at the end go; each with a removal. Prose is never touched.
 */
export function cleanBlocks(input: CleanInput): CleanResult {
  const removed: Removal[] = [];
  const seen = new Set<string>();
  const byline: string[] = [];
  const texts = input.blocks.map(blockText);
  const prose = proseStretch(texts);
  const kept = input.blocks.filter((block, i) => {
    const text = texts[i] ?? '';
    if (!text) return true;
    const atEdge = i <= Math.max(prose.first, HEAD) || i >= prose.last;
    const reason = reasonToDrop(block, text, { index: i, atEdge, input, seen });
    if (!reason) {
      if (text.length > 40) seen.add(text.toLowerCase());
      return true;
    }
    if (reason.rule === 'clean:byline') byline.push(text);
    removed.push(removalOfClean(reason, text));
    return false;
  });
  return { blocks: trimEnds(kept, removed), removed, byline };
}

type Reason = Pick<Removal, 'kind' | 'rule'>;

interface Place {
  index: number;
  /** Before the first or after the last sentence: where dates, counters, tags and credits of the page stand. */
  atEdge: boolean;
  input: CleanInput;
  seen: ReadonlySet<string>;
}

/** From the first to the last block that reads as running text. */
function proseStretch(texts: readonly string[]): { first: number; last: number } {
  const isRunning = (text: string) => text.length > 60 && endsLikeSentence(text);
  const first = texts.findIndex(isRunning);
  return { first: first < 0 ? texts.length : first, last: texts.findLastIndex(isRunning) };
}

function reasonToDrop(block: Block, text: string, place: Place): Reason | null {
  const words = countWords(text);
  return (
    duplicate(text, words, place) ??
    (block.type === 'table' || block.type === 'quote' || words > 45
      ? null
      : (labelled(text, words, place.input.match) ??
        (block.type === 'list' && block.items.length > 3 ? null : marked(block, text, words, place)) ??
        null))
  );
}

function duplicate(text: string, words: number, { index, input, seen }: Place): Reason | null {
  if (words <= 30 && isTitleAgain(text, input.title, index)) {
    return { kind: 'duplicate', rule: 'clean:title' };
  }
  const isTwice = text.length > 40 && seen.has(text.toLowerCase());
  return isTwice ? { kind: 'duplicate', rule: 'clean:twice' } : null;
}

function labelled(text: string, words: number, match: PhraseMatcher): Reason | null {
  const label = match(text, 'ad-label');
  if (label) return { kind: 'ad', rule: label.id };
  const credit = words <= 25 ? match(text, 'credit') : null;
  if (credit) return { kind: 'credit', rule: credit.id };
  const paywall = words <= 25 ? match(text, 'paywall') : null;
  return paywall ? { kind: 'chrome', rule: paywall.id } : null;
}

function marked(block: Block, text: string, words: number, { atEdge, input }: Place): Reason | null {
  const mayMark = block.type === 'heading' || !endsLikeSentence(text) || linkShare(block) > 0.3;
  const marker =
    mayMark &&
    (input.match(text, 'teaser') ??
      input.match(text, 'heading') ??
      (words <= 24 ? input.match(text, 'call') : null));
  if (marker) {
    return { kind: 'teaser', rule: marker.id };
  }
  if (isByline(text, input.byline)) {
    return { kind: 'author-box', rule: 'clean:byline' };
  }
  const found = FURNITURE.find(([, isIt]) => isIt(text));
  if (found && (atEdge || FURNITURE.indexOf(found) < ANYWHERE)) {
    return { kind: found[0] === 'clean:numbers' ? 'counters' : 'chrome', rule: found[0] };
  }
  return atEdge && isTagLine(block, text) ? { kind: 'tags', rule: 'clean:tags' } : null;
}

/** The first of these go wherever they stand. */
const ANYWHERE = 3;
/** Lines of the page around the text, by what they look like. */
const FURNITURE: readonly (readonly [string, (text: string) => boolean])[] = [
  ['clean:copyright', (text) => /^©|^\(c\) /iu.test(text)],
  [
    'clean:caption',
    (text) =>
      /^(?:на (?:фото|снимке)|суретте|سۋرەتتە|pictured|in the (?:photo|picture))\s*[:—–]/iu.test(text),
  ],
  ['clean:disclosure', (text) => /\blinks?\b.*\bcommission\b|\bcommission\b.*\blinks?\b/i.test(text)],
  ['clean:numbers', (text) => /^[\d\s.,:•|/+–-]+$/.test(text)],
  ['clean:letters', (text) => /^[^\s\d]{1,2}(?:\s[^\s\d]{1,2})*$/.test(text)],
  ['clean:breadcrumb', (text) => /^(?:главная|басты бет|home)\s*[»›>→/|]/iu.test(text)],
  ['clean:date', isDateLine],
];

/** The very wording near the top; something close to it only where a title would stand. */
function isTitleAgain(text: string, title: string, index: number): boolean {
  // A first sentence may begin with the title and go on to say more.
  if (index < 2) return similar(text, title) && text.length <= title.length * 1.2;
  return index < 6 && wordingKey(text) === wordingKey(title);
}

/** Share of a block's characters that stand inside links, 0..1. */
function linkShare(block: Block): number {
  if (block.type !== 'paragraph' && block.type !== 'heading') return 0;
  const all = inlineText(block.inlines).length;
  const linked = block.inlines
    .filter((inline): inline is Extract<Inline, { kind: 'link' }> => inline.kind === 'link')
    .reduce((sum, link) => sum + inlineText(link.children).length, 0);
  return all ? linked / all : 0;
}

/** «24 декабря 2025, 18:05», «Опубликовано: …», «Имя Фамилия Бүгiн, 10:03 135»: date, names, numbers, no sentence. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || endsLikeSentence(text) || parseNewsDate(text, 0) === null) return false;
  const words = text.replace(DATE_WORDS, ' ').match(/[^\s\d.,:;|/()·•«»–—-]+/g) ?? [];
  const rest = words.filter((word) => monthNumber(word) === null);
  return rest.length <= 4 && rest.every((word) => /^\p{Lu}/u.test(word));
}

const DATE_WORDS =
  /(?<![^\s\d.,:;|/()·•«»–—-])(?:gmt|жылғы|жыл|года?|[сc]егодня|вчера|б[үу]г[іi]н|кеше|опубликовано|обновлено|жарияланған|уақыты|просмотр[^\s\d:]*|қаралым|published|updated)/gi;

/** Two links or more and nothing else, each of a word or three. */
function isTagLine(block: Block, text: string): boolean {
  if (block.type !== 'paragraph' || endsLikeSentence(text) || linkShare(block) < 0.85) return false;
  const links = block.inlines.filter((inline) => inline.kind === 'link');
  return links.length >= 2 && links.every((link) => countWords(inlineText(link.children)) <= 3);
}

function isByline(text: string, byline: readonly string[]): boolean {
  if (text.length > 90 || /[.!?]$/.test(text)) return false;
  if (/^(?:[Аа]втор(?:ы|лары)?|[Мм]әтін авторы|[Bb]y|[Ww]ritten by)\s*[:—–-]?\s+\p{Lu}/u.test(text))
    return true;
  const key = wordingKey(text);
  return byline.some((name) => {
    const own = wordingKey(name);
    // «Коммунальные новости 0 2 870 Имя Фамилия»: section, counters and the author on one line.
    if (own === '') return false;
    if (key.startsWith(`${own} `) && countWords(key) <= countWords(own) + 2) return true;
    return key === own || (key.endsWith(` ${own}`) && /(?:^| )\d+ \d/.test(key));
  });
}

/** Headings with nothing under them, lists of nothing but links and rules at the end go. */
function trimEnds(blocks: readonly Block[], removed: Removal[]): Block[] {
  const kept = [...blocks];
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last) break;
    const text = blockText(last);
    const bare =
      last.type === 'rule' ||
      last.type === 'heading' ||
      (last.type === 'list' && isLinkList(last) && kept.length > 1);
    if (!bare) break;
    kept.pop();
    const kind = last.type === 'list' ? 'recommendations' : 'chrome';
    if (text) removed.push(removalOfClean({ kind, rule: 'clean:tail' }, text));
  }
  return kept;
}

/** Every item is a link and hardly anything else. */
export function isLinkList(list: Extract<Block, { type: 'list' }>): boolean {
  return list.items.every((item) => linkShare({ type: 'paragraph', inlines: item.inlines }) > 0.8);
}
