/**
 * The shape of an outlet's entry. One outlet is one file under `utils/data/sites/`, named after its host;
 * matches, stylesheets and extraction rules are all derived from it.
 */
export interface SiteLayout {
  /** First month the layout was seen, `YYYY-MM` or `YYYY`; newest layout first in the list. */
  since: string;
  /** Addresses the selectors were read from. */
  samples: string[];
  /** Container of the article's text. */
  body: string;
  title?: string;
  lead?: string;
  date?: string;
  author?: string;
  /** Hidden on the live page by the stylesheet before first paint and taken out of the text: bait and calls. */
  bait: BaitSelector[];
  /** Only taken out of the text, never hidden on the page: tags, counters, navigation inside the body. */
  drop?: string[];
}

export interface BaitSelector {
  selector: string;
  kind:
    | 'recommendations'
    | 'teaser'
    | 'call'
    | 'share'
    | 'widget'
    | 'rates-box'
    | 'next-article'
    | 'ad'
    | 'counters';
}

/** What the background and the options page need to know of an outlet. */
export interface OutletInfo {
  /** Short ASCII id, the key in storage and in `Article.outlet`. */
  id: string;
  /** As the outlet writes itself; brand names are not translated. */
  name: string;
  /** Exact host names; look-alikes and unlisted subdomains do not match. First is the main one. */
  hosts: readonly string[];
}

/** What reading a page needs of a layout; where it was seen is for people. */
export type LayoutRules = Omit<SiteLayout, 'since' | 'samples'>;

/** What reading a page needs of its outlet. */
export interface SiteRules {
  id: string;
  name: string;
  layouts: readonly LayoutRules[];
}

export interface Site extends OutletInfo {
  languages: readonly ('kk' | 'ru' | 'en')[];
  /** Path of an article's address, with leading slash; with query where only that tells (`/?mod=news_read`). */
  articlePath: RegExp;
  /** Address prefixes or hosts that tell the language where `<html lang>` does not. */
  languageOf?: (host: string, path: string) => 'kk' | 'ru' | 'en' | null;
  layouts: readonly SiteLayout[];
  feeds: readonly string[];
}

/** Identity with types; a mistake in an entry is a compile error in its own file. */
export function defineSite(site: Site): Site {
  return site;
}

/** Match patterns of all pages of the outlet, for the manifest. */
export function matchPatterns(site: OutletInfo): string[] {
  return site.hosts.map((host) => `https://${host}/*`);
}

/** Whether an address of the outlet is an article's. A few engines keep it in the query, so both forms are tried. */
export function isArticleAddress(
  articlePath: RegExp,
  { pathname, search }: { pathname: string; search: string },
): boolean {
  return articlePath.test(pathname) || articlePath.test(pathname + search);
}

/** The outlet that owns `host`, or null. `www.` is not stripped: hosts are listed exactly. */
export function findSite<T extends OutletInfo>(sites: readonly T[], host: string): T | null {
  return sites.find((site) => site.hosts.includes(host.toLowerCase())) ?? null;
}

/** The host of a web page's address; null for what is none. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? hostname : null;
  } catch {
    return null;
  }
}
