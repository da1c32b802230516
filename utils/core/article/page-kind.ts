import { collapse } from '../text/normalize.ts';

/**
 * `service` is what a site says about itself: contacts, terms, advertising; `plain` an address of one or two
 * bare words (`/sport`), as sections have, and now and then a story.
 */
export type AddressKind =
  | 'home'
  | 'section'
  | 'plain'
  | 'search'
  | 'login'
  | 'video'
  | 'gallery'
  | 'product'
  | 'listing'
  | 'service';

/** Language of the page as the first step of a path; `kz` is the country's code, widely misused for `kk`. */
const LANGUAGE = /^(?:ru|rus|kz|kk|kaz|qaz|en|eng|kazakh|russian|english|cyr|lat|tote)$/;
const INDEX = /^(?:index|default|home|main)(?:\.\w{2,5})?$/;
const SEARCH = /^(?:search(?:-results)?|poisk|izdeu|find)(?:\.\w{2,5})?$/;
const SEARCH_KEY = /^(?:q|s|query|search|search_?text|searchword|qsearch|keywords?|text|subaction)$/;
/** Parameters that choose how a page is shown or tell where the reader came from, not what it is about. */
const SMALL_KEY = /^(?:utm_\w+|\w*clid|_openstat|lang|language|locale|hl|ref|from|source|page|pagen_\d)$/i;
/** The end of a story's own address: words joined by hyphens, a number, a file. */
const SLUG = /-.*-|\d{3}|\.s?html?$/;

/** Names that keep their meaning with anything below them. */
const ABOVE: readonly (readonly [AddressKind, RegExp])[] = [
  ['section', /^(?:categor(?:y|ies)|rubric\w*|rubrika|tags?|tegi|authors?|avtor|page)$/],
  ['video', /^(?:videos?|watch|live|live-?tv|efir|online-?tv|beine)$/],
  ['gallery', /^(?:photos?|foto|(?:photo-?)?galler(?:y|ies)|fotoreportazh\w*|galereya|suret(?:ter)?)$/],
  ['product', /^(?:products?|shop|store|magazin|catalog|katalog|tovar\w*|goods|cart|basket)$/],
];
/** Names that mean the page only where no story's own address follows. */
const LAST: readonly (readonly [AddressKind, RegExp])[] = [
  [
    'login',
    /^(?:log-?in|sign-?(?:in|up)|auth|authorization|regist(?:er|ration)|account|cabinet|kabinet|kiru|tirkelu|wp-login\.php)$/,
  ],
  [
    'listing',
    /^(?:forums?|viewforum\.php|jobs?|vacanc(?:y|ies)|vakansii|weather|pogoda|rates?|kurs\w*|currency|valyuta|ads|classifieds|obyavleniya)$/,
  ],
  ['service', /^(?:contacts?|kontakty?|ba[iy]lanys|about(?:-us)?|o-nas|reklama|jarnama|terms|privacy|faq)$/],
];

/**
 * What an address alone suggests the page to be, or null. Only a hint: articles do stand at `/` and under
 * `/topics/`. A site whose pages differ in the query only (`/?p=12`) or behind the hash has no home here.
 */
export function addressKind(address: string): AddressKind | null {
  const url = parseUrl(address);
  if (!url || /^#!?\//.test(url.hash)) return null;
  const steps = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (LANGUAGE.test(steps[0] ?? '')) steps.shift();
  if (INDEX.test(steps[steps.length - 1] ?? '')) steps.pop();
  const keys: string[] = [];
  url.searchParams.forEach((_, key) => {
    if (!SMALL_KEY.test(key)) keys.push(key.toLowerCase());
  });
  const isPlain = steps.every((step) => /^[a-z]{2,20}$/.test(step));
  if (SEARCH.test(steps[0] ?? '') || SEARCH.test(steps[steps.length - 1] ?? '')) return 'search';
  // Behind an article's own path `?s=20` is what a share button adds.
  if (isPlain && keys.some((key) => SEARCH_KEY.test(key))) return 'search';
  if (steps.length === 0) return keys.length === 0 ? 'home' : null;
  return namedKind(steps) ?? (isPlain && steps.length <= 2 && keys.length === 0 ? 'plain' : null);
}

function namedKind(steps: readonly string[]): AddressKind | null {
  const find = (names: typeof ABOVE) => names.find(([, name]) => steps.some((step) => name.test(step)))?.[0];
  const last = SLUG.test(steps[steps.length - 1] ?? '') ? undefined : find(LAST);
  // Deep addresses are stories' own (`/education/archive/2014/04/plato/361373`).
  return last ?? (steps.length <= 3 ? find(ABOVE) : undefined) ?? null;
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What the page's head calls the page. */
export interface DeclaredKinds {
  /** `og:type` and the types of the main JSON-LD objects, in lower case; not of things inside these. */
  types: ReadonlySet<string>;
  /** It gives `article:published_time`, which engines write for single stories only. */
  isDated: boolean;
}

const HEAD =
  'meta[property="og:type"],meta[property="article:published_time"],script[type="application/ld+json"]';
/** A longer one describes something else than its page. */
const LONGEST = 400_000;

/** Reads the head's own words on what the page is; broken JSON is passed over. */
export function declaredKinds(doc: Document): DeclaredKinds {
  const types = new Set<string>();
  let isDated = false;
  for (const element of doc.querySelectorAll(HEAD)) {
    if (element.localName === 'script') addTypes(parseJson(element.textContent ?? ''), types, 0);
    else if (element.getAttribute('property') === 'og:type')
      types.add(collapse(element.getAttribute('content') ?? '').toLowerCase());
    else isDated = true;
  }
  return { types, isDated };
}

function addTypes(value: unknown, types: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 3) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) addTypes(item, types, depth + 1);
    return;
  }
  const json = value as Record<string, unknown>;
  for (const type of [json['@type']].flat()) if (typeof type === 'string') types.add(type.toLowerCase());
  addTypes(json['@graph'], types, depth + 1);
  addTypes(json.mainEntity, types, depth + 1);
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    // What cannot be read tells nothing.
    return null;
  }
}
