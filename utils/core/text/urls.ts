const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|_openstat|ysclid|mc_[ce]id|igshid|ref_src)$/i;

const LONGEST = 2000;

/**
 * An address we may show and open: absolute, http or https, without tracking parameters, at most 2,000
 * characters; null for anything else. `base` is the page's own address.
 */
export function safeUrl(raw: string | null | undefined, base: string): string | null {
  const text = raw?.trim();
  if (!text || text.length > LONGEST) return null;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const names: string[] = [];
  // Not `keys()`: in Firefox's content scripts the iterators of URLSearchParams are not iterable.
  if (url.search)
    url.searchParams.forEach((_, name) => {
      names.push(name);
    });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.href.includes('@')) {
    url.username = '';
    url.password = '';
  }
  // Letters outside ASCII are sent as six characters each.
  return url.href.length > LONGEST ? null : url.href;
}

/** What tells one page from another: host without `www.`, path without the last slash, query. */
export function pageKey(address: string): string {
  try {
    const url = new URL(address);
    return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
  } catch {
    return address;
  }
}
