import { blockText } from '../article/text.ts';
import type { Article, RelatedLink } from '../article/types.ts';
import { wordingKey } from '../text/normalize.ts';
import type { LinkCandidate } from './candidates.ts';
import { type Term, terms } from './terms.ts';

const MOST_SHOWN = 6;
/** Below this a link is not about the same thing. Found on the labelled fixtures; raise rather than lower. */
const FLOOR = 0.3;

/**
 * The candidates that are about the same people, places, institutions or figures as the article, best first,
 * each with what it shares. A word weighs more when it is a name, when it stands in the article's title or
 * lead, and when few of the page's other links have it. None is a good answer.
 */
export function relatedLinks(article: Article, candidates: readonly LinkCandidate[]): RelatedLink[] {
  const profile = articleProfile(article);
  const rarity = rarityOf(candidates);
  const title = wordingKey(article.title);
  const scored: RelatedLink[] = [];
  for (const candidate of candidates) {
    if (wordingKey(candidate.title) === title) continue;
    const own = terms(candidate.title);
    const shared = own.filter((term) => profile.has(term.stem));
    const names = shared.filter((term) => term.name);
    // One common word, or one city, is coincidence.
    if (shared.length < 2 || (names.length === 0 && shared.length < 3)) continue;
    const weight = (term: Term) =>
      (term.name ? 2 : 1) * (profile.get(term.stem) ?? 0.5) * (rarity.get(term.stem) ?? 1);
    const total = own.reduce((sum, term) => sum + (term.name ? 2 : 1), 0);
    const score = Math.min(1, shared.reduce((sum, term) => sum + weight(term), 0) / Math.max(4, total));
    if (score >= FLOOR) {
      scored.push({
        ...candidate,
        score: Math.round(score * 100) / 100,
        shared: shared.slice(0, 4).map((t) => t.word),
      });
    }
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST_SHOWN);
}

/** Weight of each stem in the article, 0..1: title and lead count full, the rest of the text half. */
function articleProfile(article: Article): Map<string, number> {
  const profile = new Map<string, number>();
  const text = article.blocks.map(blockText).filter(Boolean);
  for (const term of terms(text.slice(2).join(' '))) profile.set(term.stem, 0.4);
  for (const term of terms(text.slice(0, 2).join(' '))) profile.set(term.stem, 0.8);
  for (const term of terms(article.title)) profile.set(term.stem, 1);
  return profile;
}

/** 1 for a stem in one or two links of the page, falling towards 0.2 for one that many share (the city's name). */
function rarityOf(candidates: readonly LinkCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const stem of new Set(terms(candidate.title).map((term) => term.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([stem, n]) => [stem, n <= 2 ? 1 : Math.max(0.2, 2 / n)]));
}
