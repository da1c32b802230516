import { pageKey } from '../text/urls.ts';
import type { Metadata } from './metadata.ts';
import { type AddressKind, addressKind, type DeclaredKinds, declaredKinds } from './page-kind.ts';
import { findStoryCards, type StoryCards } from './story-cards.ts';
import { measureText, type ProseText, type TextFacts } from './text-facts.ts';
import { similar } from './title.ts';
import type { Block } from './types.ts';

/** A page and what was extracted from it. */
export interface PageInput {
  doc: Document;
  url: string;
  meta: Metadata;
  blocks: readonly Block[];
}

/** What the page says of itself, beside what its text is made of. */
export interface PageClaims extends PageInput {
  text: TextFacts;
  address: AddressKind | null;
  declared: DeclaredKinds;
  trust: Trust;
}

/** Whether the page calls itself an article: in a way only single stories do, somehow, or not at all. */
export type Trust = 'sure' | 'weak' | 'none';

/** All that a page is judged by; dearer to find out than its claims, as its links are looked at. */
export interface WeighedPage extends PageClaims {
  cards: StoryCards;
  /** Words of prose that is the page's own. */
  prose: number;
  /** Words of prose that stands in cards of other stories. */
  inCards: number;
  /** Words of its own prose before the page turns into a list. */
  lead: number;
  /** Words of the longest text of its own. */
  longest: number;
}

export function readClaims(input: PageInput): PageClaims {
  const declared = declaredKinds(input.doc);
  return {
    ...input,
    text: measureText(input.blocks),
    address: addressKind(input.url),
    declared,
    trust: trustIn(input, declared),
  };
}

function trustIn({ meta, url }: PageInput, { types, isDated }: DeclaredKinds): Trust {
  const { jsonLd, saysArticle, title } = meta;
  // Lists of stories carry the JSON-LD of each: it must be this page's.
  if (jsonLd && (similar(jsonLd.headline, title) || pageKey(jsonLd.mainEntity) === pageKey(url)))
    return 'sure';
  if (types.has('article') && isDated) return 'sure';
  return saysArticle ? 'weak' : 'none';
}

/** Words that the teasers of a page have at most, on the average: «14 plants for dark rooms» has more. */
const LONGEST_TEASER = 72;
/** Links before a text (the way to the page, a line of tags) that do not make the page a list yet, in words. */
const FEW_LINKS = 40;

/** Parts the page's own prose from that of the stories it offers. */
export function weighPage(claims: PageClaims): WeighedPage {
  const cards = findStoryCards(claims.doc, claims.url);
  const { prose } = claims.text;
  const places = cards.cardsOf(prose.map(({ text }) => text));
  const inside = prose.filter((_, i) => places[i] !== -1);
  const different = new Set(places.filter((place) => place !== -1)).size;
  const isMany = different >= 3 || (different === 2 && prose.length === 2);
  const isList = isMany && wordsOf(inside) <= LONGEST_TEASER * inside.length;
  const page: WeighedPage = { ...claims, cards, prose: 0, inCards: 0, lead: 0, longest: 0 };
  prose.forEach(({ words, linkedBefore }, i) => {
    if (isList && places[i] !== -1) {
      page.inCards += words;
      return;
    }
    if (linkedBefore + page.inCards <= Math.max(FEW_LINKS, page.lead)) page.lead += words;
    page.prose += words;
    page.longest = Math.max(page.longest, words);
  });
  return page;
}

export function wordsOf(texts: readonly ProseText[]): number {
  return texts.reduce((sum, { words }) => sum + words, 0);
}
