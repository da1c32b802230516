import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { collapse, countWords } from '../text/normalize.ts';
import { pageKey } from '../text/urls.ts';
import type { Metadata } from './metadata.ts';
import { type AddressKind, addressKind, isStoryAddress } from './page-kind.ts';
import { findStoryCards, type StoryCards } from './story-cards.ts';
import { measureText, type TextFacts } from './text-facts.ts';
import { similar } from './title.ts';
import type { Block, NoArticleReason } from './types.ts';

/** A page, what it was cut into, and what was extracted from it. */
export interface RecognisedPage {
  doc: Document;
  url: string;
  meta: Metadata;
  page: readonly LeafBlock[];
  blocks: readonly Block[];
}

/** Whether the page calls itself an article: in a way only single stories do, somehow, or not at all. */
type Trust = 'sure' | 'weak' | 'none';

/** What the page says of itself, beside what its text is made of. */
interface PageClaims extends RecognisedPage {
  text: TextFacts;
  address: AddressKind | null;
  trust: Trust;
}

/** All that a page is judged by; dearer to find out than its claims, as its links are looked at. */
interface WeighedPage extends PageClaims {
  cards: StoryCards;
  /** Words of prose that is the page's own. */
  prose: number;
  /** Words of prose that stands in cards of other stories. */
  inCards: number;
  /** Words of its own prose before the page turns into a list. */
  lead: number;
}

/**
 * Why a page is no article (front page, section, search, film without text, …), or null when it is one.
 * `blocks` are what was extracted, `doc` the page itself; neither is changed. No single sign decides: an
 * address, a title or an `og:type` only raises what is asked of the text.
 */
export function whyNoArticle(input: RecognisedPage): NoArticleReason | null {
  const text = measureText(input.blocks, input.page);
  const address = addressKind(input.url);
  const trust = trustIn(input);
  const prose = wordsOf(text.prose);
  // Pictures with a line of a dozen words under each.
  const { figures, embeds } = text;
  const isAlbum =
    address !== 'home' && figures >= 4 && prose <= Math.max(25, 13 * Math.min(figures, text.prose.length));
  // Most pages end here: of a story that says so and has the length of one nothing more is asked.
  if (trust === 'sure' && address !== 'home' && !isAlbum && prose >= 100) return null;
  const page = weigh({ ...input, text, address, trust });
  return (
    serviceReason(page) ??
    (isAlbum && page.inCards === 0 && embeds === 0 ? 'gallery' : null) ??
    thingReason(page) ??
    listReason(page) ??
    thinReason(page)
  );
}

function trustIn({ meta, url }: RecognisedPage): Trust {
  const { jsonLd, saysArticle, title, kinds, isDated } = meta;
  // Lists of stories carry the JSON-LD of each: it must be this page's.
  if (jsonLd && (similar(jsonLd.headline, title) || pageKey(jsonLd.mainEntity) === pageKey(url)))
    return 'sure';
  if (isDated && /\barticle\b/.test(kinds)) return 'sure';
  // A day and an address of its own: what the shortest news has, and no list.
  return saysArticle || (meta.publishedAt !== null && isStoryAddress(url)) ? 'weak' : 'none';
}

/** A teaser's words at most: below the titles of «14 plants for dark rooms» stand longer texts. */
const LONGEST_TEASER = 100;

/** Parts the page's own prose from that of the stories it offers. */
function weigh(claims: PageClaims): WeighedPage {
  const cards = findStoryCards(claims.page, claims.url);
  const { prose } = claims.text;
  const stories = prose.map(({ words, place }) =>
    place && words <= LONGEST_TEASER ? cards.storyOf.get(place) : undefined,
  );
  const isList = new Set(stories.filter(Boolean)).size >= 3;
  const page: WeighedPage = { ...claims, cards, prose: 0, inCards: 0, lead: 0 };
  prose.forEach(({ words }, i) => {
    const isTeaser = isList && stories[i];
    page[isTeaser ? 'inCards' : 'prose'] += words;
    if (page.inCards === 0) page.lead += words;
  });
  return page;
}

function wordsOf(texts: readonly { words: number }[]): number {
  return texts.reduce((sum, { words }) => sum + words, 0);
}

/** «404 дома сдадут к осени» is a headline; an error's number stands alone or before a mark. */
const ERROR_TITLE =
  /^(?:ошибка |error )?(?:40[0134]|50[0-4])(?! ?[a-zа-яәғқңөұүһіё])|^страница не най|^бет табылма|^(?:\d+ )?(?:page )?not found|^доступ запрещ|^access denied|^just a moment|^attention req/i;
const LOGIN_TITLE =
  /^(?:вход|войти|авториза|регистр|личный каб|(?:\S+ )?кіру|тіркелу|log ?in|sign ?(?:in|up)|regist)/i;
/** «Результаты поиска рыбака огласили» is a headline. */
const SEARCH_TITLE =
  /^(?:(?:результаты )?поиска?|іздеу|search)(?:$|:| по (?:сайту|запросу)| нәтиже| results)/i;

/** Pages of the site's own machinery: errors, logins, searches. */
function serviceReason(page: WeighedPage): NoArticleReason | null {
  const { doc, text, prose, address, meta, trust } = page;
  const titles = [meta.title, ...doc.title.split(/\s+[|•·–—-]\s+/)].map(collapse);
  const isNamed = (pattern: RegExp) => trust !== 'sure' && titles.some((title) => pattern.test(title));
  if (prose < 150 && isNamed(ERROR_TITLE)) return 'error-page';
  if (/searchresults/.test(meta.kinds) || isNamed(SEARCH_TITLE)) return 'search';
  // Many pages have the form in their head; a page of its own says so, or has little else.
  const isBare = isNamed(LOGIN_TITLE) || (prose < 40 && text.words < 120);
  const isForm = trust === 'none' && isBare && doc.querySelector('[type="password"]');
  if (trust !== 'sure' && prose < 150 && (isForm || address === 'login')) return 'login';
  return address === 'search' && (prose < 250 || trust === 'none') ? 'search' : null;
}

const TO_CART = '[class*="to-cart"],[class*="to_cart"]';
const FILM = 'video,iframe[src*="youtu"],iframe[src*="player"],iframe[src*="video"]';

/** Goods for sale; a film and a line or two about it. Short news that says it is an article may have a film in it. */
function thingReason({ doc, text, prose, address, meta, trust }: WeighedPage): NoArticleReason | null {
  const isUnsaid = trust === 'none';
  const isGoods = address === 'product' || /\bproduct\b/.test(meta.kinds);
  if (isUnsaid && prose < 300 && (isGoods || doc.querySelector(TO_CART))) return 'product';
  if (prose > 40 || address === 'home') return null;
  const isFilm = address === 'video' || /\bvideo/.test(meta.kinds);
  if (isFilm ? trust === 'sure' && prose > 25 : prose >= (isUnsaid ? 25 : 15)) return null;
  return isFilm || text.embeds > 0 || doc.querySelector(FILM) ? 'video' : null;
}

/** Collections: the page offers many stories, and what looks like text belongs to these. */
function listReason(page: WeighedPage): NoArticleReason | null {
  const { prose, inCards, lead, address, trust, doc, cards } = page;
  // Some pages are a site of their own; a front page has many titles and their first lines.
  if (address === 'home') return prose >= 250 && inCards < prose && cards.count < 25 ? null : 'home';
  if (trust === 'sure') return null;
  if (address === 'service' && prose < 100) return 'empty';
  // Words of its own that a page must have above its list to be an article with a list below.
  const isNamed = isNamedList(page);
  const least = isNamed ? 100 : trust === 'none' ? 35 : 12;
  const isList = inCards > prose || (inCards > 0 && prose < 100);
  if ((isList && lead < least) || (isNamed && prose < 150 && cards.count >= 5)) return listName(page);
  // Weather, rates, timetables: a line of text over hundreds of cells.
  const isTable = trust === 'none' && prose < 100 && doc.getElementsByTagName('td').length >= 60;
  return isTable ? 'listing' : null;
}

/** By its address or its own word; «Спорт» at `/sport` is a section's title. */
function isNamedList({ address, meta }: WeighedPage): boolean {
  const isBrief = address === 'plain' && countWords(meta.title) <= 3;
  return isBrief || address === 'section' || address === 'listing' || /collection/.test(meta.kinds);
}

function listName({ address, meta }: WeighedPage): NoArticleReason {
  if (address === 'section' || address === 'plain' || /collection/.test(meta.kinds)) return 'section';
  return address !== 'listing' && similar(meta.title, meta.siteName) ? 'home' : 'listing';
}

/** Too little running text for an article. */
function thinReason({
  text,
  prose,
  inCards,
  address,
  meta,
  trust,
  cards,
}: WeighedPage): NoArticleReason | null {
  const { words, linked } = text;
  // What a list has below a text that stands by itself is not held against it.
  const isMost = (share: number) => inCards > 0 || prose >= share * words;
  const isEnough = {
    none: prose >= 25 && isMost(0.4),
    weak: prose >= 12 && (isMost(0.2) || prose >= 100),
    sure: prose >= 8 || words - linked >= 60,
  };
  if (isEnough[trust] && words >= 8 && (meta.title || prose >= 100)) return null;
  if (address === 'service') return 'empty';
  if (address === 'plain') return 'section';
  return address ?? (cards.count >= 12 || words >= 60 ? 'listing' : 'empty');
}
