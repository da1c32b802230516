import type { RemovedLink } from '../article/types.ts';
import { cutLeafBlocks } from '../dom/leaf-blocks.ts';
import type { BaitSelector } from '../sites.ts';
import { detectBySite, detectRateBoxes, detectShareBars, detectVendors } from './detect-boxes.ts';
import { detectForeignTitles, detectMarkedLines } from './detect-lines.ts';
import { detectCountedLists, detectHeadedLists } from './detect-lists.ts';
import type { Finding, ItemReader } from './findings.ts';
import { createMeasurer } from './measure.ts';
import type { PhraseMatcher } from './phrases.ts';
import type { VendorRule } from './rules.ts';

export interface DetectOptions {
  /** The page's address: relative links are resolved against it. */
  url: string;
  match: PhraseMatcher;
  vendors: readonly VendorRule[];
  /** Reads the stories that a piece of bait offers; left out on the live page, where nobody asks for them. */
  parseItems?: (elements: readonly Element[], url: string) => RemovedLink[];
  /** The outlet's own selectors, when it is known and its layout still hits. */
  site: { id: string; bait: readonly BaitSelector[] } | null;
}

/**
 * Everything below `root` that is bait, outermost and in the order of certainty: outlet's selectors, widget
 * vendors, structure with phrase, structure alone. The same function serves the live page (where findings
 * are hidden) and the copy (where they are taken out). Changes nothing.
 */
export function detectBait(root: Element, options: DetectOptions): Finding[] {
  const measure = createMeasurer();
  const items = itemReader(options);
  const blocks = cutLeafBlocks(root);
  const context = { url: options.url, match: options.match, measure, items };
  return withoutNested([
    ...named(root, options, items),
    ...detectShareBars(root, measure),
    ...detectHeadedLists(blocks, context),
    ...detectCountedLists(root, context),
    ...detectMarkedLines(blocks, context),
    ...detectForeignTitles(blocks, context),
    ...detectRateBoxes(blocks),
  ]);
}

/** Only what selectors name: the outlet's own and the vendors'. For pages that are no article, and for huge ones. */
export function detectNamed(root: Element, options: DetectOptions): Finding[] {
  return withoutNested(named(root, options, itemReader(options)));
}

function named(root: Element, { site, vendors }: DetectOptions, items: ItemReader): Finding[] {
  return [
    ...(site ? detectBySite(root, site.id, site.bait, items) : []),
    ...detectVendors(root, vendors, items),
  ];
}

function itemReader({ url, parseItems }: DetectOptions): ItemReader {
  return (elements) => parseItems?.(elements, url) ?? [];
}

/** Drops findings that lie inside others; of two for the same element the first (surer) stays. */
function withoutNested(findings: readonly Finding[]): Finding[] {
  const taken = new Set(findings.flatMap((finding) => finding.elements));
  const claimed = new Set<Element>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const elements = finding.elements.filter(
      (element) => !claimed.has(element) && !hasAncestorIn(element, taken),
    );
    if (elements.length === 0) continue;
    for (const element of elements) claimed.add(element);
    kept.push(elements.length === finding.elements.length ? finding : { ...finding, elements });
  }
  return kept;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}
