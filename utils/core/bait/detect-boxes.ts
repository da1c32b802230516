import { outermost, queryFrom } from '../dom/order.ts';
import { isRoot } from '../dom/roots.ts';
import type { BaitSelector } from '../sites.ts';
import type { Finding, ItemReader } from './findings.ts';
import type { Measurer } from './measure.ts';
import type { VendorRule } from './rules.ts';

const joined = new WeakMap<object, string>();

/**
 * What an outlet's own entry names, trusted because its fixtures prove that no article text is hit; and containers of
 * vendors. One question for all rules: hardly anything that arrives late is named by any, and each arrival is asked for.
 */
export function detectBySelectors(
  root: Element,
  rules: readonly (BaitSelector | VendorRule)[],
  context: { id: string | undefined; items: ItemReader },
): Finding[] {
  const any = joined.get(rules) ?? rules.map(selectorOf).join();
  joined.set(rules, any);
  try {
    if (!root.matches(any) && !root.querySelector(any)) return [];
  } catch {
    // One is newer than the engine: it must not take the others with it.
  }
  return rules.flatMap((rule) =>
    queryFrom(root, selectorOf(rule)).flatMap((element): Finding | [] => {
      const found = { elements: [element], items: context.items([element]) };
      if ('kind' in rule)
        return {
          ...found,
          kind: rule.kind,
          rule: `site:${context.id}`,
          reason: rule.selector,
          confidence: 1,
        };
      // A class name is no proof when the whole article sits inside.
      return isRoot(element) ? [] : { ...found, kind: 'widget', rule: `vendor:${rule.id}`, confidence: 0.9 };
    }),
  );
}

function selectorOf(rule: BaitSelector | VendorRule): string {
  return 'kind' in rule ? rule.selector : rule.selectors.join();
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
