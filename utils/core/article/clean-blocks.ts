import type { PhraseMatcher } from '../bait/phrases.ts';
import { parseNewsDate } from '../text/dates.ts';
import { countWords, endsLikeSentence, preview, wordingKey } from '../text/normalize.ts';
import { inlineText } from './inline.ts';
import { blockText } from './text.ts';
import { similar } from './title.ts';
import type { Block, Inline, Removal } from './types.ts';

interface CleanInput {
  blocks: readonly Block[];
  title: string;
  byline: readonly string[];
  match: PhraseMatcher;
}

interface CleanResult {
  blocks: Block[];
  removed: Removal[];
  /** Paid content: the label is taken out of the text and told apart. */
  adLabel: string | null;
}

/**
 * Last pass over the blocks: the repeated title, text that stands twice, credit and byline lines, leftover
 * markers, counters, and link lists at the end go; each with a removal. Prose is never touched.
 */
export function cleanBlocks(input: CleanInput): CleanResult {
  const removed: Removal[] = [];
  const seen = new Set<string>();
  let adLabel: string | null = null;
  const kept = input.blocks.filter((block, i) => {
    const text = blockText(block);
    if (!text) return true;
    const reason = reasonToDrop(block, text, i, input, seen);
    if (!reason) {
      if (text.length > 40) seen.add(wordingKey(text));
      return true;
    }
    if (reason.kind === 'ad') adLabel ??= text;
    removed.push({ step: 'clean', preview: preview(text), links: [], ...reason });
    return false;
  });
  return { blocks: trimEnds(kept, removed), removed, adLabel };
}

type Reason = Pick<Removal, 'kind' | 'rule' | 'reason'>;

function reasonToDrop(
  block: Block,
  text: string,
  index: number,
  input: CleanInput,
  seen: Set<string>,
): Reason | null {
  const words = countWords(text);
  if (words <= 30 && index < 6 && similar(text, input.title)) {
    return { kind: 'duplicate', rule: 'clean:title', reason: 'the title again' };
  }
  if (text.length > 40 && seen.has(wordingKey(text))) {
    return { kind: 'duplicate', rule: 'clean:twice', reason: 'stands twice on the page' };
  }
  if (block.type === 'table' || block.type === 'quote' || words > 45) return null;
  const label = input.match(text, 'ad-label');
  if (label) return { kind: 'ad', rule: label.id, reason: label.reason };
  const credit = words <= 25 ? input.match(text, 'credit') : null;
  if (credit) return { kind: 'credit', rule: credit.id, reason: credit.reason };
  if (block.type === 'list') return null;
  const marker =
    input.match(text, 'teaser') ??
    input.match(text, 'heading') ??
    (words <= 24 ? input.match(text, 'call') : null);
  if (marker && (block.type === 'heading' || !endsLikeSentence(text) || linkShare(block) > 0.3)) {
    return { kind: 'teaser', rule: marker.id, reason: marker.reason };
  }
  if (/^[\d\s.,:•|/+–-]+$/.test(text))
    return { kind: 'counters', rule: 'clean:numbers', reason: 'bare numbers' };
  if (isDateLine(text)) return { kind: 'chrome', rule: 'clean:date', reason: 'a date line' };
  if (isTagLine(block, text)) return { kind: 'tags', rule: 'clean:tags', reason: 'a line of tags' };
  if (/^©|^\(c\) /iu.test(text))
    return { kind: 'chrome', rule: 'clean:copyright', reason: 'the copyright line' };
  if (isByline(text, input.byline))
    return { kind: 'author-box', rule: 'clean:byline', reason: 'the author line' };
  return null;
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
  const rest = text.replace(DATE_WORDS, ' ').match(/\p{L}+/gu) ?? [];
  return rest.length <= 4 && rest.every((word) => /^\p{Lu}/u.test(word));
}

const DATE_WORDS =
  /(?<!\p{L})(?:gmt|жылғы|жыл|года?|[сc]егодня|вчера|б[үу]г[іi]н|кеше|опубликовано|обновлено|жарияланған|уақыты|просмотр\p{L}*|қаралым|published|updated|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?=\p{Lu}|\P{L}|$)/giu;

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
  return byline.some((name) => wordingKey(name) === key);
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
    if (text) {
      removed.push({
        step: 'clean',
        kind: last.type === 'list' ? 'recommendations' : 'chrome',
        rule: 'clean:tail',
        reason: last.type === 'list' ? 'a list of links at the end' : 'a heading with nothing under it',
        preview: preview(text),
        links: [],
      });
    }
  }
  return kept;
}

/** Every item is a link and hardly anything else. */
export function isLinkList(list: Extract<Block, { type: 'list' }>): boolean {
  return list.items.every((item) => linkShare({ type: 'paragraph', inlines: item.inlines }) > 0.8);
}
