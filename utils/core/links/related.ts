import { blockText } from '../article/text.ts';
import type { Article, RelatedLink } from '../article/types.ts';
import { wordingKey } from '../text/normalize.ts';
import type { LinkCandidate } from './candidates.ts';
import { speechOf } from './stems.ts';
import { type Term, type TermKind, type TermOptions, terms } from './terms.ts';

const MOST_SHOWN = 6;
/** A story names its people and places early; the rest of a long read would only cost time. */
const MOST_TEXT = 8000;
/**
 * What a shared word proves. A name is rarely in two stories by chance; a number is, but rarely beside another
 * shared word; a town of daily news and a word that all news has only confirm what others say.
 */
const KIND: Record<TermKind, number> = { name: 1.5, word: 1, number: 0.7, place: 0.6, weak: 0.4 };
/** Where the article has it: its title says what it is about, the lead nearly so, the rest also what it touches. */
const TITLE = 1;
const LEAD = 0.85;
const BODY = 0.65;
/** The floor: what a link must share in all, and as a part of its own words. */
const LEAST_SHARED = 1.5;
const LEAST_PART = 0.34;
/** Two plain words meet by chance, and so do a name and its town; a name, a number or a third word beside them does not. */
const LEAST_PART_OF_TWO = 0.44;
/** What the writer refers to in a sentence is background of the story; it still has to share something. */
const REFERRED = 0.7;
const CONTINUES = 0.5;
const OTHER_SENSE = 0.4;
/** Another town in the title, and no name in common: the same thing happened there. */
const ELSEWHERE = 0.5;
/** Names, numbers and the commonest notions are all that two languages share; a title of the other is not held to more. */
const OTHER_LANGUAGE = 1.3;

/** A title's word with what it could prove (`worth`) and what it does (`weight`); `where` is 0 if not shared. */
interface Weighed extends Term {
  continues: boolean;
  worth: number;
  where: number;
  weight: number;
}

/** What the article says of a key: how prominently, and as what. */
interface Known {
  where: number;
  name: boolean;
  place: boolean;
}

/**
 * The candidates that are about the same story, people or institutions as the article, best first, six at most,
 * each with the words it shares. None is a good answer.
 */
export function relatedLinks(article: Article, candidates: readonly LinkCandidate[]): RelatedLink[] {
  const known: NonNullable<TermOptions['known']> = new Map();
  const titled = candidates.map((candidate) => ({ candidate, own: terms(candidate.title, { known }) }));
  const only = new Set(titled.flatMap(({ own }) => own.map(({ key }) => key)));
  const profile = articleProfile(article, { only, known });
  // An outlet names itself in its texts and its titles; that both do is no news.
  for (const { key, kind } of terms(article.siteName, { known })) if (kind !== 'place') profile.delete(key);
  const rarity = rarityOf(titled.map(({ own }) => own));
  const title = wordingKey(article.title);
  const speech = speechOf(article.title);
  const scored: RelatedLink[] = [];
  for (const { candidate, own } of titled) {
    if (wordingKey(candidate.title) === title) continue;
    const weighed = own.map((term, i) => weigh(term, own[i - 1], profile, rarity));
    const shared = weighed.filter(({ where }) => where > 0);
    const score =
      partShared(weighed, shared) *
      nearness(article.publishedAt, candidate.publishedAt) *
      (speechOf(candidate.title) === speech ? 1 : OTHER_LANGUAGE);
    if (!provesEnough(shared) || score < floorFor(shared) * (candidate.inText ? REFERRED : 1)) continue;
    const rounded = Math.round(Math.min(1, score) * 100) / 100;
    const { title: words, url, publishedAt: day } = candidate;
    const sameDay = day !== undefined && article.publishedAt?.startsWith(day);
    scored.push({ title: words, url, score: rounded, shared: reasons(shared), ...(sameDay && { sameDay }) });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST_SHOWN);
}

/** What a word of a title is worth, and what of that is shared. The second of two names that stand together adds little. */
function weigh(
  term: Term,
  before: Term | undefined,
  profile: ReadonlyMap<string, Known>,
  rarity: ReadonlyMap<string, number>,
): Weighed {
  const known = profile.get(term.key);
  const kind = kindIn(term, known);
  const continues =
    kind === 'name' &&
    before !== undefined &&
    before.at === term.at - 1 &&
    kindIn(before, profile.get(before.key)) === 'name';
  const worth = KIND[kind] * (continues ? CONTINUES : 1);
  if (!known) return { ...term, kind, continues, worth, where: 0, weight: 0 };
  // «Богатырь» is a coal mine and «богатырь» a hero: a name here and a word there is another sense.
  const sense =
    (kind === 'name') !== known.name && !known.place && (kind === 'name' || kind === 'word')
      ? OTHER_SENSE
      : 1;
  const weight = worth * known.where * sense * (rarity.get(term.key) ?? 1);
  return { ...term, kind, continues, worth, where: known.where, weight };
}

/** What a word is in the light of the article: a first word's capital tells nothing, and a lake may be a title's hero. */
function kindIn(term: Term, known: Known | undefined): TermKind {
  if (term.kind === 'name' && known?.place) return 'place';
  return term.kind === 'word' && term.opens && known?.name ? (known.place ? 'place' : 'name') : term.kind;
}

/** How much of what the title says the article says too, 0..1; less where the title names another town. */
function partShared(all: readonly Weighed[], shared: readonly Weighed[]): number {
  const worth = all.reduce((sum, term) => sum + term.worth, 0);
  const elsewhere = all.some(({ kind, where }) => kind === 'place' && where === 0);
  const named = shared.some(({ kind }) => kind === 'name');
  return (sumOf(shared) / Math.max(1, worth)) * (elsewhere && !named ? ELSEWHERE : 1);
}

/**
 * Two things in common, a person's two names being one and words of all news none; one of them no town; one in the
 * article's title or lead: what only its background has is another story.
 */
function provesEnough(shared: readonly Weighed[]): boolean {
  const things = shared.filter(({ continues, kind }) => !continues && kind !== 'weak');
  const telling = things.some(({ kind }) => kind === 'name' || kind === 'word');
  const central = things.some(({ where, kind }) => where >= LEAD && kind !== 'place');
  return telling && central && things.length >= 2 && sumOf(shared) >= LEAST_SHARED;
}

/** What proves something by itself; the article's own subject must be among it, its background alone is another story. */
function floorFor(shared: readonly Weighed[]): number {
  const telling = shared.filter(({ kind, continues }) => !continues && kind !== 'place' && kind !== 'weak');
  const central = telling.some(({ where }) => where === TITLE);
  const town = shared.some(({ kind }) => kind === 'place');
  const certain =
    telling.length > 2 || (telling.length === 2 && (town || telling.some(({ kind }) => kind !== 'word')));
  return certain && central ? LEAST_PART : LEAST_PART_OF_TWO;
}

function sumOf(shared: readonly Weighed[]): number {
  return shared.reduce((sum, { weight }) => sum + weight, 0);
}

/** The words that weigh most, as the title writes them; names that stand together stay together. */
function reasons(shared: readonly Weighed[]): string[] {
  const runs: { word: string; weight: number; last: Weighed }[] = [];
  for (const term of shared) {
    const run = runs.at(-1);
    if (run && term.continues && run.last.at === term.at - 1) {
      Object.assign(run, { word: `${run.word} ${term.word}`, weight: run.weight + term.weight, last: term });
    } else runs.push({ word: term.word, weight: term.weight, last: term });
  }
  return runs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ word }) => word);
}

/** What each key weighs in the article, by the most prominent place it stands in. */
function articleProfile(article: Article, options: TermOptions): Map<string, Known> {
  const profile = new Map<string, Known>();
  const text = article.blocks.map(blockText).filter(Boolean);
  const add = (words: string, where: number) => {
    for (const { key, kind } of terms(words, options)) {
      const before = profile.get(key);
      const place = kind === 'place' || (before?.place ?? false);
      profile.set(key, { where, place, name: kind === 'name' || (before?.name ?? false) });
    }
  };
  add(text.slice(2).join(' ').slice(0, MOST_TEXT), BODY);
  add(text.slice(0, 2).join(' '), LEAD);
  add(article.title, TITLE);
  return profile;
}

/** 1 for a key in a few links of the page, falling towards 0.2 for one that many share: a section's subject. */
function rarityOf(titles: readonly (readonly Term[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const { key } of title) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, n]) => [key, n <= 4 ? 1 : Math.max(0.2, 4 / n)]));
}

const DAY = 86_400_000;

/** A story is written on for days: a link of the same days counts more, one of another year less; unknown is 1. */
function nearness(article: string | null, candidate: string | null | undefined): number {
  if (!article || !candidate) return 1;
  const days = Math.abs(Date.parse(article) - Date.parse(candidate)) / DAY;
  if (days <= 3) return 1.1;
  return days > 400 ? 0.8 : 1;
}
