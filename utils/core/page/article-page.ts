/** The page presents one article: it says so itself, or has one title above running text. */
export function looksLikeArticle(doc: Document): boolean {
  if (
    doc.querySelector(
      'meta[property="og:type"][content=article],meta[property$=published_time],meta[name$=published_time]',
    )
  ) {
    return true;
  }
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test((script.textContent ?? '').slice(0, 20_000)))
      return true;
  }
  return doc.querySelectorAll('h1').length === 1 && doc.querySelectorAll('article p,main p').length >= 2;
}
