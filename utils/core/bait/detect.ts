import type { RemovedLink } from '../article/types.ts';
import { type LeafBlock, type LeafMap, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import type { BaitSelector } from '../sites.ts';
import { detectBySite, detectShareBars, detectVendors } from './detect-boxes.ts';
import { detectForeignTitles, detectMarkedLines } from './detect-lines.ts';
import { detectCountedLists, detectHeadedLists } from './detect-lists.ts';
import { type Finding, HIDDEN_KINDS, type ItemReader } from './findings.ts';
import { createMeasurer, type Measurer } from './measure.ts';
import type { PhraseMatcher } from './phrases.ts';
import type { VendorRule } from './rules.ts';

export interface DetectOptions {
  /** The page's address: relative links are resolved against it. */
  url: string;
  match: PhraseMatcher;
  vendors: readonly VendorRule[];
  /** Reads the stories that a piece of bait offers; left out on the live page, where nobody asks for them. */
  parseItems?: (elements: readonly Element[], url: string) => RemovedLink[];
  /** The blocks below the root, where they have been cut already. */
  map?: LeafMap;
  /** Finds what is kept out of the text but never hidden; left out on the live page. */
  detectMore?: (blocks: readonly LeafBlock[]) => Finding[];
  /** The outlet's own selectors, when it is known and its layout still hits. */
  site: { id: string; bait: readonly BaitSelector[] } | null;
}

/**
 * Everything below `root` that is bait, outermost and in the order of certainty: outlet's selectors, widget
 * vendors, structure with phrase, structure alone. The same function serves the live page (where findings
 * are hidden) and the copy (where they are taken out). Changes nothing.
 */
export function detectBait(root: Element, options: DetectOptions): Finding[] {
  const map = options.map ?? mapLeafBlocks(root);
  const { blocks } = map;
  const measure = createMeasurer(map);
  const items = itemReader(options);
  const context = { url: options.url, match: options.match, measure, items };
  const found = withoutNested([
    ...named(root, options, items),
    ...detectShareBars(root, measure),
    ...detectHeadedLists(blocks, context),
    ...detectCountedLists(root, context),
    ...detectMarkedLines(blocks, context),
    ...detectForeignTitles(blocks, context),
    ...(options.detectMore?.(blocks) ?? []),
  ]);
  return withEmptiedBoxes(found, measure);
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

/** A box whose every word is bait goes as a whole: an empty frame would stay behind. */
function withEmptiedBoxes(findings: readonly Finding[], measure: Measurer): Finding[] {
  const byBox = new Map<Element, Finding[]>();
  for (const finding of findings) {
    const box = finding.elements.length === 1 ? finding.elements[0]?.parentElement : null;
    if (box && HIDDEN_KINDS.has(finding.kind)) byBox.set(box, [...(byBox.get(box) ?? []), finding]);
  }
  const lifted = new Map<Finding, Finding | null>();
  for (const [box, inside] of byBox) {
    const words = inside.reduce(
      (sum, { elements }) => sum + (elements[0] ? measure(elements[0]).words : 0),
      0,
    );
    if (inside.length < 2 || words === 0 || words !== measure(box).words) continue;
    if (isRoot(box) || box.querySelector('img,picture,video,iframe')) continue;
    inside.forEach((finding, i) => {
      const items = inside.flatMap((other) => other.items);
      lifted.set(finding, i === 0 ? { ...finding, elements: [box], items } : null);
    });
  }
  return findings.flatMap((finding) => (lifted.has(finding) ? (lifted.get(finding) ?? []) : finding));
}
