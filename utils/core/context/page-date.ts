const SCRIPTS = 'script[type="application/ld+json"]';
const METAS =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],meta[property="og:article:published_time"],meta[name="pubdate"]';
const MARKED = '[itemprop~="datePublished"]';
const JSON_LD = /"datePublished"\s*:\s*"([^"]{8,40})"/;
const MOST_SCRIPTS = 20;

/**
 * When the page says that its article was published, as ISO text, or null. Only what is written for machines, and only
 * where all of it names the same day: a sum at the rate of a wrong day is worse than none. The reader script, which
 * weighs a dozen sources, is several times too large to run for this on every page.
 */
export function publishedByPage(doc: Document, dayOf: (iso: string) => string | null): string | null {
  // One walk through the document for all.
  const marks = [...doc.querySelectorAll(`${SCRIPTS},${METAS},${MARKED}`)];
  const scripts = marks.filter(({ localName }) => localName === 'script').slice(0, MOST_SCRIPTS);
  const others = marks.filter(({ localName }) => localName !== 'script');
  const claims = [
    ...scripts.map((script) => JSON_LD.exec(script.textContent ?? '')?.[1]),
    ...others.map((mark) => mark.getAttribute(mark.localName === 'meta' ? 'content' : 'datetime')),
  ].flatMap((claim) => (claim && /^\d{4}-\d\d-\d\d/.test(claim) ? [claim] : []));
  const days = new Set(claims.map(dayOf));
  return days.size === 1 && !days.has(null) ? (claims[0] ?? null) : null;
}
