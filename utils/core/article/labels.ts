import { collapse, countWords, phraseKey } from '../text/normalize.ts';
import { cleanByline } from './byline.ts';

/** A short block of the article's head or tail; with its element where a bare word must be told from a banner's caption. */
export type Line = string | { text: string; owner: Element };

/** Longer lines are prose. */
const LONGEST = 160;

/** Marks of paid texts in `phraseKey`'s spelling, alone or with who pays. */
const MARK =
  /^(?:[^.]{0,25}на правах рекламы|жарнама құқығ|(?:(?:партнер|реклам|спонсор|жарнамалы|демеуші|серіктес)\S*|pr)[ -](?:материал|контент|стать|текст|проект|мақала|жоба)\S*(?:$| (?:от|с) )|advertorial|(?:sponsored|paid|partner)(?: (?:content|post|partnership))?(?:$| by )|(?:рекламодатель|(?:партнер|спонсор|демеуші)\S*(?: (?:материала|проекта))?) ?[:–—-] ?\S|presented by |(?:[а-я]+ [а-я]+ )?при поддержке |(?:реклама|жарнама)[\s.:|–—-]+(?:тоо|ао|ип|жшс|ақ|[«"“]|[a-z][a-z0-9.& -]*$))|\S қолдауымен$/;
const TOKEN = /[\s.,|]*(?:erid|ерид)[\s:=]+\S+$/i;
const BARE = /^(?:реклама|жарнама|промо|promoted|advertisement)$/;

/** Boxes of banners, whose caption is the same word. */
const BANNER =
  '[class~="ad"],[class^="ad-"],[class~="ads"],[class*="adv"],[class*="banner"],[class*="reklama"],[id*="banner"],[id*="adfox"]';

/**
 * The mark by which the page calls its article advertising, as shown («На правах рекламы», «Партнёрский материал»,
 * «Реклама. ТОО …»), or null. `lines` are the short blocks at the article's head and tail. A bare «Реклама» or
 * «Жарнама» counts only with its element, when that is no banner's caption.
 */
export function findAdLabel(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const shown = shownText(line);
    const isBare = typeof line !== 'string' && BARE.test(keyOf(shown)) && !isBannerCaption(line.owner);
    // «Реклама. erid: 2VtzqwX» is shown as «Реклама».
    if (isBare || isAdLabel(shown)) return shown.replace(TOKEN, '');
  }
  return null;
}

/** Whether a section of the metadata is an advertising mark; here bare words count. */
export function isAdSection(name: string): boolean {
  return BARE.test(keyOf(name)) || isAdLabel(name);
}

/** The line without the brackets and marks around it; '' when it is prose. */
function shownText(line: Line): string {
  const text = typeof line === 'string' ? line : line.text;
  return text.length > LONGEST ? '' : collapse(text).replace(/^[[(*•|\s]+|[\])*•|\s]+$/g, '');
}

function isAdLabel(text: string): boolean {
  if (TOKEN.test(text)) return true;
  const key = keyOf(text);
  const words = countWords(key);
  return words <= 12 && !/[!?]$/.test(text) && !(words > 3 && /[а-я]{4}\.$/.test(text)) && MARK.test(key);
}

function keyOf(text: string): string {
  return phraseKey(text).replace(/[.:!]+$/, '');
}

/** The word stands in a box named after banners, or beside a frame or a script. */
function isBannerCaption(owner: Element): boolean {
  return Boolean(owner.closest(BANNER) ?? owner.parentElement?.querySelector('iframe,ins,script'));
}

const SOURCE =
  /^(?:источник(?: информации)?|дереккөз\S*|ақпарат көзі|source)\s?[:–—-]\s?(.+)$|^по материалам:? ([^,]+)$/i;
const TEXT_BY = /^(?:фото и )?(?:текст|мәтін)(?: \S+ \S+)?\s?:\s?(.+)$/i;

/**
 * Whom the article was taken over from, as credited in a line of its head or tail («Источник: КазТАГ», «Дереккөз: …»,
 * «Фото и текст: пресс-служба МВД», “Source: Reuters”), without the label; null when there is none. Credits of
 * pictures alone and of authors («Текст: Аким Акимов») are not sources.
 */
export function findSourceCredit(lines: readonly Line[]): string | null {
  return lines.map((line) => sourceOf(shownText(line))).find(Boolean) ?? null;
}

function sourceOf(text: string): string | null {
  const named = SOURCE.exec(text);
  const raw = (named ?? TEXT_BY.exec(text))
    ?.slice(1)
    .join('')
    .replace(/[\s.;,]+$/, '');
  // «Источник: в полиции рассказали, что мост закроют» is news.
  if (!raw || countWords(raw) > 12 || /[!?]$|, (?:что|деп) /.test(text)) return null;
  if (!named && cleanByline([raw], []).length > 0) return null;
  return /^https?:\/\/(?:www\.)?([^/\s?#]+)/.exec(raw)?.[1] ?? raw;
}
