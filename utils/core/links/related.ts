import { blockText } from '../article/text.ts';
import type { Article, RelatedLink } from '../article/types.ts';
import { wordingKey } from '../text/normalize.ts';
import type { LinkCandidate } from './candidates.ts';
import { type Term, type TermOptions, terms } from './terms.ts';

const MOST_SHOWN = 6;
/** A story names its people and places early; the rest of a long read would only cost time. */
const MOST_TEXT = 8000;
/** What a link must share with the article in all, in title words' worth, and as a part of its own words. */
const LEAST_SHARED = 1.6;
const LEAST_PART = 0.3;
const LEAST_PART_OF_TWO = 0.36;

/**
 * The candidates that are about the same people, places, institutions or figures as the article, best first,
 * each with what it shares. A word weighs more when it is a name, when it stands in the article's title or
 * lead, and when few of the page's other links have it. None is a good answer.
 */
export function relatedLinks(article: Article, candidates: readonly LinkCandidate[]): RelatedLink[] {
  const stems = new Map<string, string>();
  const titled = candidates.map((candidate) => ({ candidate, own: terms(candidate.title, { stems }) }));
  const only = new Set(titled.flatMap(({ own }) => own.map(({ stem }) => stem)));
  const profile = articleProfile(article, { only, stems });
  const rarity = rarityOf(titled.map(({ own }) => own));
  const title = wordingKey(article.title);
  const scored: RelatedLink[] = [];
  for (const { candidate, own } of titled) {
    const shared = own.filter((term) => profile.has(term.stem));
    // One word in common is coincidence, however rare.
    if (shared.length < 2 || wordingKey(candidate.title) === title) continue;
    const weight = (term: Term): number => {
      const known = profile.get(term.stem) ?? { weight: 0, name: false };
      return (
        known.weight * (rarity.get(term.stem) ?? 1) * kindWeight({ ...term, name: term.name || known.name })
      );
    };
    const sum = shared.reduce((total, term) => total + weight(term), 0);
    const part = sum / own.reduce((total, term) => total + kindWeight(term), 0);
    if (sum < LEAST_SHARED || part < (isTopical(shared, profile) ? LEAST_PART : LEAST_PART_OF_TWO)) continue;
    const score = Math.round(Math.min(1, part) * 100) / 100;
    const reasons = [...shared].sort((a, b) => weight(b) - weight(a)).slice(0, 4);
    scored.push({ ...candidate, score, shared: reasons.map((term) => term.word) });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST_SHOWN);
}

function kindWeight(term: Term): number {
  if (term.name) return 1.5;
  return term.word.length >= 8 ? 1.2 : 1;
}

/** Three words besides numbers in common, or two of the title: a city and one more word of the text often meet. */
function isTopical(shared: readonly Term[], profile: ReadonlyMap<string, Known>): boolean {
  const words = shared.filter((term) => !/^\d/.test(term.stem));
  const heavier = (than: number) =>
    words.filter((term) => (profile.get(term.stem)?.weight ?? 0) >= than).length;
  return (words.length >= 3 && heavier(LEAD) >= 1) || heavier(TITLE) >= 2;
}

const TITLE = 1;
const LEAD = 0.8;

interface Known {
  weight: number;
  name: boolean;
}

/** What each stem weighs in the article: title and lead count full, the rest of the text less. */
function articleProfile(article: Article, options: TermOptions): Map<string, Known> {
  const profile = new Map<string, Known>();
  const text = article.blocks.map(blockText).filter(Boolean);
  const add = (words: string, weight: number) => {
    for (const term of terms(words, options)) {
      profile.set(term.stem, { weight, name: term.name || (profile.get(term.stem)?.name ?? false) });
    }
  };
  add(text.slice(2).join(' ').slice(0, MOST_TEXT), 0.4);
  add(text.slice(0, 2).join(' '), LEAD);
  add(article.title, TITLE);
  return profile;
}

/** 1 for a stem in one or two links of the page, falling towards 0.2 for one that many share (the city's name). */
function rarityOf(titles: readonly (readonly Term[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const { stem } of title) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map([...counts].map(([stem, n]) => [stem, n <= 3 ? 1 : Math.max(0.2, 3 / n)]));
}
