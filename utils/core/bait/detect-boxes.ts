import { outermost, queryFrom } from '../dom/order.ts';
import { isRoot } from '../dom/roots.ts';
import type { BaitSelector } from '../sites.ts';
import type { Finding, ItemReader } from './findings.ts';
import type { Measurer } from './measure.ts';
import type { VendorRule } from './rules.ts';

/** What the outlet's own entry names. Trusted: its fixtures prove that no article text is hit. */
export function detectBySite(
  root: Element,
  siteId: string,
  rules: readonly BaitSelector[],
  items: ItemReader,
): Finding[] {
  const findings: Finding[] = [];
  if (
    hasNone(
      root,
      anyOf(rules, ({ selector }) => selector),
    )
  )
    return findings;
  for (const { selector, kind } of rules) {
    for (const element of outermost(queryFrom(root, selector))) {
      findings.push({
        elements: [element],
        kind,
        rule: `site:${siteId}`,
        reason: selector,
        confidence: 1,
        items: items([element]),
      });
    }
  }
  return findings;
}

const joined = new WeakMap<object, string>();

/** One selector for a whole list of rules, put together once: each element that arrives late is asked. */
function anyOf<T>(rules: readonly T[], selectorOf: (rule: T) => unknown): string {
  const known = joined.get(rules) ?? rules.map(selectorOf).join();
  joined.set(rules, known);
  return known;
}

/** One question for all: hardly anything that arrives late on a page is named by its outlet, and each is asked for. */
function hasNone(root: Element, selectors: string): boolean {
  try {
    return !root.matches(selectors) && !root.querySelector(selectors);
  } catch {
    return false; // one is newer than the engine, or there is none
  }
}

export function detectVendors(root: Element, vendors: readonly VendorRule[], items: ItemReader): Finding[] {
  const findings: Finding[] = [];
  // One walk for all vendors: hardly any page has more than two of them.
  for (const element of queryFrom(
    root,
    anyOf(vendors, ({ selectors }) => selectors),
  )) {
    const vendor = vendors.find(({ selectors }) => element.matches(selectors.join(',')));
    // A class name is no proof when the whole article sits inside.
    if (vendor && !isRoot(element)) {
      findings.push({
        elements: [element],
        kind: 'widget',
        rule: `vendor:${vendor.id}`,
        confidence: 0.9,
        items: items([element]),
      });
    }
  }
  return findings;
}

const SHARE_LINK = [
  '.me/share',
  'whatsapp.com/send',
  'whatsapp:',
  '.com/share',
  '/intent',
  '/sharing',
  'wa.me/?',
  'connect.ok.ru',
]
  .map((part) => `a[href*="${part}"]`)
  .join();

/** A bar of share links: two or more of them and hardly any words. */
export function detectShareBars(root: Element, measure: Measurer): Finding[] {
  const bars = new Set<Element>();
  const several = new Map<Element, boolean>();
  const hasSeveral = (element: Element) => {
    const known = several.get(element) ?? element.querySelectorAll(SHARE_LINK).length > 1;
    several.set(element, known);
    return known;
  };
  for (const link of root.querySelectorAll(SHARE_LINK)) {
    let bar: Element | null = link.parentElement;
    while (bar && !hasSeveral(bar)) bar = bar.parentElement;
    if (bar && measure(bar).words <= 25 && !isRoot(bar)) bars.add(bar);
  }
  return outermost(bars).map((element) => ({
    elements: [element],
    kind: 'share',
    rule: 'structure:share-links',
    confidence: 0.9,
    items: [],
  }));
}
