import { collapse, countWords, stripEmoji } from '../text/normalize.ts';
import { pageKey, safeUrl } from '../text/urls.ts';

export interface LinkCandidate {
  title: string;
  url: string;
}

const MOST = 400;
/** A rank glued to the title or to its picture: «6🎻 Концерт …», «3Авария …»; not the year of «2026 жылы …». */
const RANK = /^\d{1,2}[.)]?(?=\s*\p{Extended_Pictographic}|\p{Lu})/u;

/**
 * Links of the page that could be stories: same host, at least four words, each address once with its
 * longest wording. Ranks, emoji and counters are off the titles, tracking off the addresses.
 */
export function collectCandidates(doc: Document, pageUrl: string): LinkCandidate[] {
  const own = pageKey(pageUrl);
  const host = new URL(pageUrl).hostname.replace(/^(?:www|kaz|rus|en)\./, '');
  const byPage = new Map<string, LinkCandidate>();
  for (const link of doc.querySelectorAll('a[href]')) {
    const title = stripEmoji(collapse(link.textContent ?? '').replace(RANK, ''));
    if (title.length > 250 || countWords(title) < 4 || /^https?:/i.test(title)) continue;
    const url = safeUrl(link.getAttribute('href'), pageUrl);
    if (!url || !isStory(new URL(url), host) || pageKey(url) === own) continue;
    const key = pageKey(url);
    const known = byPage.get(key);
    if (!known || known.title.length < title.length) byPage.set(key, { title, url });
    if (byPage.size >= MOST) break;
  }
  return [...byPage.values()];
}

/** On the outlet's own hosts, and not its front page: a logo's words are in every text that names the outlet. */
function isStory({ hostname, pathname, search }: URL, host: string): boolean {
  if (pathname === '/' && search === '') return false;
  return hostname === host || hostname.endsWith(`.${host}`);
}
