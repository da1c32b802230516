import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { outermost, queryFrom } from '../dom/order.ts';
import type { BaitSelector } from '../sites.ts';
import { collapse } from '../text/normalize.ts';
import type { Finding, ItemReader } from './findings.ts';
import { inFurniture, isRoot, type Measurer } from './measure.ts';
import type { VendorRule } from './rules.ts';

/** What the outlet's own entry names. Trusted: its fixtures prove that no article text is hit. */
export function detectBySite(
  root: Element,
  siteId: string,
  rules: readonly BaitSelector[],
  items: ItemReader,
): Finding[] {
  const findings: Finding[] = [];
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

export function detectVendors(root: Element, vendors: readonly VendorRule[], items: ItemReader): Finding[] {
  const findings: Finding[] = [];
  for (const vendor of vendors) {
    for (const element of queryFrom(root, vendor.selectors.join(','))) {
      // A class name is no proof when the whole article sits inside.
      if (isRoot(element)) continue;
      findings.push({
        elements: [element],
        kind: 'widget',
        rule: `vendor:${vendor.id}`,
        reason: vendor.reason,
        confidence: 0.9,
        items: items([element]),
      });
    }
  }
  return findings;
}

const SHARE_LINK =
  'a[href*="t.me/share"],a[href*="telegram.me/share"],a[href*="whatsapp.com/send"],a[href^="whatsapp:"],a[href*="facebook.com/sharer"],a[href*="vk.com/share"],a[href*="twitter.com/intent"],a[href*="x.com/intent"],a[href*="connect.ok.ru"],a[href*="linkedin.com/share"]';

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
    reason: 'links that share the page',
    confidence: 0.9,
    items: [],
  }));
}

// Taken away piece by piece rather than matched as a whole: nested repetition would take exponential time.
const RATE_PIECES = /(?:USD|EUR|RUB|RUR|CNY|GBP|KGS|TRY)(?:\/KZT)?|[\d\s.,:/₸$€₽¥£↑↓▲▼+–-]/gu;
const RATE_CODES = /USD|EUR|RUB|RUR|CNY|GBP|KGS|TRY|[$€₽¥£]/gu;

/** Boxes of currency rates: codes and numbers and nothing else. Never hidden, only kept out of the text. */
export function detectRateBoxes(blocks: readonly LeafBlock[]): Finding[] {
  const boxes = new Set<Element>();
  for (const block of blocks) {
    if (block.text.search(RATE_CODES) < 0 || !isRates(block.text) || inFurniture(block.owner)) continue;
    let box: Element = block.owner;
    for (let up = box.parentElement; up; up = up.parentElement) {
      if (!isRates(spacedText(up)) || isRoot(up)) break;
      box = up;
    }
    if (isRateBox(box)) boxes.add(box);
  }
  return outermost(boxes).map((element) => ({
    elements: [element],
    kind: 'rates-box',
    rule: 'structure:rates',
    reason: 'currency codes with numbers',
    confidence: 0.95,
    items: [],
  }));
}

function isRates(text: string | null): boolean {
  return text !== null && text.length < LONGEST_RATES && text.replace(RATE_PIECES, '') === '';
}

/** A code with a number, or several signs; a lone «$70» is a price, and a cell belongs to its table. */
function isRateBox(box: Element): boolean {
  if (['td', 'th', 'tr', 'thead', 'tbody'].includes(box.localName)) return false;
  const text = spacedText(box) ?? '';
  const codes = new Set(text.match(RATE_CODES));
  return /\d/.test(text) && (codes.size > 1 || /[A-Z]/.test(text));
}

const LONGEST_RATES = 400;
const MOST_RATE_TEXTS = 200;

/** The texts of an element with a space between them (cells of a definition list have none), or null for too many. */
function spacedText(element: Element): string | null {
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child && parts.length < MOST_RATE_TEXTS; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else walk(child);
    }
  };
  walk(element);
  return parts.length < MOST_RATE_TEXTS ? collapse(parts.join(' ')) : null;
}
