import { countWords } from '../text/normalize.ts';
import { isBriefTitle, isGallery, productReason, serviceReason, videoReason } from './special-pages.ts';
import { similar } from './title.ts';
import { type PageInput, readClaims, type WeighedPage, weighPage, wordsOf } from './weigh-page.ts';

export type NoArticleReason =
  | 'home'
  | 'section'
  | 'search'
  | 'video'
  | 'gallery'
  | 'product'
  | 'login'
  | 'error-page'
  | 'listing'
  | 'empty';

/**
 * Why a page is no article (front page, section, search, film without text, …), or null when it is one.
 * `blocks` are what was extracted, `doc` the page itself; neither is changed. No single sign decides: an
 * address, a title or an `og:type` only raises what is asked of the text.
 */
export function whyNoArticle(input: PageInput): NoArticleReason | null {
  const claims = readClaims(input);
  const { trust, text, address } = claims;
  const isAlbum = isGallery(text);
  // Most pages end here: of a story that says so and has the length of one nothing more is asked.
  if (trust === 'sure' && address !== 'home' && !isAlbum && wordsOf(text.prose) >= 100) return null;
  const page = weighPage(claims);
  return (
    serviceReason(page) ??
    (isAlbum && page.inCards === 0 && text.embeds === 0 ? 'gallery' : null) ??
    productReason(page) ??
    videoReason(page) ??
    listReason(page) ??
    thinReason(page)
  );
}

/** Collections: the page offers many stories, and what looks like text belongs to these. */
function listReason(page: WeighedPage): NoArticleReason | null {
  const { text, prose, inCards, lead, address, trust, doc } = page;
  if (address === 'home') return isOnePageSite(page) ? null : 'home';
  if (trust === 'sure') return null;
  if (address === 'service' && prose < 100) return 'empty';
  const hint = hintOfList(page);
  const share = hint === 'none' ? 1.5 : 0.5;
  const isList = inCards > 0 ? inCards > share * prose || prose < 100 : text.linked > prose;
  if (isList && lead < LEAST_LEAD[hint][trust]) return listName(page);
  if (prose < 150 && isUnderStories(page, hint)) return listName(page);
  if (trust !== 'none' || prose >= 100) return null;
  if (isSetAside(page)) return 'empty';
  // Weather, rates, timetables: a line of text over hundreds of cells.
  return doc.getElementsByTagName('td').length >= 60 ? 'listing' : null;
}

/** Some pages are a site of their own; a front page has many titles and their first lines. */
function isOnePageSite({ prose, longest, inCards, cards }: WeighedPage): boolean {
  return prose >= 250 && longest >= 40 && inCards < prose && cards.count < 25;
}

/** What beside its text speaks for a list: its name for itself, a title of a word or two, a short address. */
function hintOfList({ address, declared: { types }, meta }: WeighedPage): keyof typeof LEAST_LEAD {
  if (address === 'section' || address === 'listing' || types.has('collectionpage')) return 'named';
  if (isBriefTitle(meta.title)) return address === 'plain' ? 'named' : 'brief';
  return address === 'plain' ? 'plain' : 'none';
}

/** Words of its own that a page must have above its list to be an article with a list below. */
const LEAST_LEAD = {
  named: { none: 100, weak: 100 },
  brief: { none: 80, weak: 40 },
  plain: { none: 60, weak: 40 },
  none: { none: 35, weak: 12 },
};

/** The little text there is stands below titles of stories, and not under the page's own. */
function isUnderStories({ text, prose, trust, cards, meta }: WeighedPage, hint: string): boolean {
  if (hint === 'named' && cards.count >= 5) return true;
  if (trust === 'none' && cards.count >= 10 && countWords(meta.title) <= 2) return true;
  const above = cards.locate(text.prose[0]?.text ?? '')?.above ?? 0;
  return above >= (prose < 100 ? 5 : 10);
}

/** Where a site speaks of itself. */
const ASIDE =
  'footer,aside,dialog,[class*="footer"],[id*="footer"],[class*="cookie"],[id*="cookie"],[class*="consent"],[role="dialog"]';

function isSetAside({ text, cards }: WeighedPage): boolean {
  return Boolean(cards.locate(text.prose[0]?.text ?? '')?.owner.closest(ASIDE));
}

function listName({ address, declared: { types }, meta }: WeighedPage): NoArticleReason {
  if (address === 'listing') return 'listing';
  if (address === 'section' || address === 'plain' || types.has('collectionpage')) return 'section';
  return similar(meta.title, meta.siteName) ? 'home' : 'listing';
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
  // What a list has below a text that stands by itself is not held against it.
  const around = text.words - (inCards > 0 ? inCards + text.linked : 0);
  const isEnough = {
    none: prose >= 25 && (prose >= 0.4 * around || inCards > 0),
    weak: prose >= 12 && (prose >= 0.2 * around || inCards > 0 || prose >= 100),
    sure: prose >= 12 || text.words - text.linked >= 60,
  };
  if (isEnough[trust] && text.words >= 15 && (meta.title || prose >= 100)) return null;
  if (address === 'service') return 'empty';
  if (address === 'plain') return 'section';
  return address ?? (cards.count >= 12 || text.words >= 60 ? 'listing' : 'empty');
}
