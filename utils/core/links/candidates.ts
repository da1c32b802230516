import { collapse, countWords, stripEmoji } from '../text/normalize.ts';
import { pageKey, safeUrl } from '../text/urls.ts';

export interface LinkCandidate {
  title: string;
  url: string;
  /** The day it appeared, `YYYY-MM-DD`, where its address tells. */
  publishedAt?: string;
  /** Stands inside a sentence: the writer's own reference, not a list's. */
  inText?: boolean;
}

const MOST = 400;
/** The day in an address: `/2026-11-04/`, `/2026/11/04/`, `date_2026_03_04`, `/20260226/`. */
const DAY_IN_PATH = /(?<!\d)(20\d\d)([-_/]?)(0[1-9]|1[0-2])\2([0-3]\d)(?!\d)/;
/** The outlet speaking of itself: its channels, its advertising, its jobs. News about Telegram has no such verb. */
const PROMO =
  /(?<!\p{L})(?:подпи(?:сыва|ши)\p{L}+|жазылыңыз|парақшамыз|subscribe|follow us|наш(?:и|его|ем|ему)? .{0,30}(?:канал|telegram|whatsapp|новости|чат)|our (?:channel|newsletter|telegram)|арнамыз\p{L}*|читайте нас|разместить рекламу|реклама на сайте|присылайте (?:новости|фото|видео))/iu;
/** A rank glued to the title or to its picture: «6🎻 Концерт …», «3Авария …»; not the year of «2026 жылы …». */
const RANK = /^\d{1,2}[.)]?(?=\s*\p{Extended_Pictographic}|\p{Lu})/u;

/**
 * Links of the page that could be stories: same host, at least four words, each address once with its
 * longest wording. Ranks, emoji and counters are off the titles, tracking off the addresses; the outlet's own
 * promotion is none.
 */
export function collectCandidates(doc: Document, pageUrl: string): LinkCandidate[] {
  const own = pageKey(pageUrl);
  const host = new URL(pageUrl).hostname.replace(/^(?:www|kaz|rus|en)\./, '');
  const byPage = new Map<string, LinkCandidate>();
  for (const link of doc.querySelectorAll('a[href]')) {
    const title = stripEmoji(collapse(link.textContent ?? '').replace(RANK, ''));
    if (title.length > 250 || countWords(title) < 4 || /^https?:/i.test(title) || PROMO.test(title)) continue;
    const url = safeUrl(link.getAttribute('href'), pageUrl);
    if (!url || !isStory(new URL(url), host) || pageKey(url) === own) continue;
    const key = pageKey(url);
    const known = byPage.get(key);
    if (!known || known.title.length < title.length)
      byPage.set(key, { title, url, ...dayOf(url), ...(isInText(link) && { inText: true }) });
    if (byPage.size >= MOST) break;
  }
  return [...byPage.values()];
}

/** At least as much of the paragraph is the writer's as is the link's. */
function isInText(link: Element): boolean {
  const paragraph = link.closest('p');
  return (paragraph?.textContent?.length ?? 0) > 2 * (link.textContent?.length ?? 0) + 20;
}

function dayOf(url: string): Pick<LinkCandidate, 'publishedAt'> {
  const [, year, , month, day] = DAY_IN_PATH.exec(new URL(url).pathname) ?? [];
  return year ? { publishedAt: `${year}-${month}-${day}` } : {};
}

/** On the outlet's own hosts, and not its front page: a logo's words are in every text that names the outlet. */
function isStory({ hostname, pathname, search }: URL, host: string): boolean {
  if (pathname === '/' && search === '') return false;
  return hostname === host || hostname.endsWith(`.${host}`);
}
