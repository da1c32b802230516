import { type DetectOptions, detectBait } from '../bait/detect.ts';
import { detectRateBoxes } from '../bait/detect-rates.ts';
import type { Finding } from '../bait/findings.ts';
import { parseItems } from '../bait/items.ts';
import { outermost, queryAll } from '../dom/order.ts';
import { preview } from '../text/normalize.ts';
import type { Removal } from './types.ts';

/** Never text: taken out before anything is looked at, and not worth telling the reader. */
const SILENT =
  'script:not([type="application/ld+json"]),style,noscript,template,link,object,applet,canvas,svg,dialog';
const HIDDEN = '[hidden]:not([hidden="until-found"]),[style*="display:none"],[style*="display: none"]';
const FURNITURE = 'nav,form,[role="navigation"],[role="search"],[role="dialog"],[aria-modal="true"]';

/** Takes scripts, what the markup hides, menus and forms out of the copy. A form that wraps the page stays. */
export function pruneSilent(copy: Document): void {
  for (const element of queryAll(copy, SILENT)) element.remove();
  for (const element of queryAll(copy, HIDDEN)) element.remove();
  for (const element of queryAll(copy, FURNITURE)) {
    // Old ASP.NET sites put the whole page into one form.
    if (!element.querySelector('h1,article,main')) element.remove();
  }
}

const COMMENT_LISTS =
  '#comments,#respond,#disqus_thread,.comments-area,.comment-list,.commentlist,.comment-respond';
const COMMENT_TEXTS =
  '[class*="comment-content"],[class*="comment-body"],[class*="comment-text"],[class*="comment__text"],[class*="comment__body"],[itemtype*="schema.org/Comment"]';

/**
 * Takes readers' comments out of the copy of a page that calls itself an article: long threads outweigh the
 * text when containers are compared. Lists go by name; single comments by a structure that repeats. On other
 * pages the thread may be what one came for.
 */
export function pruneComments(copy: Document): void {
  const texts = queryAll(copy, COMMENT_TEXTS);
  const entries =
    texts.length < 3 ? [] : texts.map((text) => text.closest('li,article,[class~="comment"]') ?? text);
  for (const element of [...queryAll(copy, COMMENT_LISTS), ...entries]) {
    if (!element.querySelector('h1,[itemprop="articleBody"]')) element.remove();
  }
}

/** Takes side matter out of the chosen container, unless the text itself is in there. */
export function pruneAsides(root: Element, prose: (element: Element) => number): void {
  const whole = prose(root);
  for (const element of queryAll(root, 'aside,nav,footer,form,[role="complementary"],[role="contentinfo"]')) {
    if (prose(element) < whole / 2) element.remove();
  }
}

/** Takes what the outlet's layout names as not text (tags, counters, author cards) out of the copy. */
export function pruneDropped(copy: Document, selectors: readonly string[], url: string): Removal[] {
  if (selectors.length === 0) return [];
  return outermost(queryAll(copy, selectors.join(','))).map((element) => {
    const removal: Removal = {
      step: 'layout',
      kind: 'chrome',
      rule: 'site:drop',
      reason: "part of the outlet's page, not of its text",
      preview: preview(element.textContent ?? ''),
      links: parseItems([element], url),
    };
    element.remove();
    return removal;
  });
}

/** Takes bait out of the copy; one removal each, with the stories it offered. */
export function pruneBait(copy: Document, options: DetectOptions): Removal[] {
  if (!copy.body) return [];
  return detectBait(copy.body, { ...options, parseItems, detectMore: detectRateBoxes }).map((finding) => {
    const removal = toRemoval(finding);
    for (const element of finding.elements) element.remove();
    return removal;
  });
}

function toRemoval(finding: Finding): Removal {
  return {
    step: 'bait',
    kind: finding.kind,
    rule: finding.rule,
    reason: finding.reason,
    preview: preview(finding.elements.map((element) => element.textContent ?? '').join(' ')),
    links: finding.items,
  };
}
