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

/** The page's language (`kz` is the country's code, widely misused for `kk`) and its site's index: no steps of a path. */
const NO_STEP = /^(?:ru|rus|kz|kk|kaz|en|eng|cyr|lat|tote|(?:index|default|home|main)(?:\.\w+)?)$/;
const SEARCH_KEY = /^(?:q|s|query|search\w*|keywords?|text)$/;
/** Parameters that choose how a page is shown or tell where the reader came from, not what it is about. */
const SMALL_KEY = /^(?:utm_\w+|\w*clid|_openstat|lang|ref|from|source|page)$/;
/** The end of a story's own address: words joined by hyphens, a number, a file. */
const SLUG = /-.*-|\d{3}|\.s?html?$/;
/** Names of steps; the last three mean the page only where no story's own address follows. */
const NAMES: readonly (readonly [AddressKind, RegExp])[] = [
  ['search', /^(?:search|poisk|izdeu)/],
  ['section', /^(?:categor(?:y|ies)|rubri\w+|tags?|tegi|authors?|avtor|page)$/],
  ['video', /^(?:videos?|watch|live|live-?tv|efir|beine)$/],
  ['gallery', /^(?:photos?|foto|(?:photo-?)?galler(?:y|ies)|fotoreportazh\w*|suret(?:ter)?)$/],
  ['product', /^(?:products?|shop|store|magazin|[ck]atalog|tovar\w*)$/],
  ['login', /^(?:log-?in|sign-?(?:in|up)|auth|regist(?:er|ration)|account|[ck]abinet|kiru|tirkelu)$/],
  ['listing', /^(?:forums?|jobs?|vacanc(?:y|ies)|vakansii|weather|pogoda|rates?|kurs\w*|currency|valyuta)$/],
  ['service', /^(?:contacts?|kontakty?|ba[iy]lanys|about(?:-us)?|o-nas|reklama|jarnama|privacy)$/],
];

/**
 * What an address alone suggests the page to be, or null. Only a hint: articles do stand at `/` and under
 * `/topics/`. A site whose pages differ in the query only (`/?p=12`) or behind the hash has no home here.
 */
export function addressKind(address: string): AddressKind | null {
  const [, path = '', query = '', hash = ''] =
    /^https?:\/\/[^/?#]+([^?#]*)\??([^#]*)(.*)/.exec(address.toLowerCase()) ?? [];
  if (!path || /^#!?\//.test(hash)) return null;
  const steps = path.split('/').filter((step) => step && !NO_STEP.test(step));
  const keys = query
    .split('&')
    .map((pair) => pair.replace(/=.*/, ''))
    .filter((key) => key && !SMALL_KEY.test(key));
  const isPlain = steps.every((step) => /^[a-z]{2,20}$/.test(step));
  // Behind an article's own path `?s=20` is what a share button adds.
  if (isPlain && keys.some((key) => SEARCH_KEY.test(key))) return 'search';
  if (steps.length === 0) return keys.length === 0 ? 'home' : null;
  // Deep addresses are stories' own (`/education/archive/2014/04/plato/361373`).
  const names = steps.length > 3 ? [] : SLUG.test(steps.at(-1) ?? '') ? NAMES.slice(0, -3) : NAMES;
  const named = names.find(([, name]) => steps.some((step) => name.test(step)))?.[0];
  return named ?? (isPlain && steps.length <= 2 && keys.length === 0 ? 'plain' : null);
}

/** Whether an address ends like a single story's: words joined by hyphens, a number, a file. */
export function isStoryAddress(address: string): boolean {
  const path = address.replace(/^\w+:\/\/[^/]*|[?#].*|\/$/g, '');
  return addressKind(address) === null && SLUG.test(path.slice(path.lastIndexOf('/')));
}
