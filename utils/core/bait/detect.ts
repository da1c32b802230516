import type { RemovedLink } from '../article/types.ts';
import { type LeafBlock, type LeafMap, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import type { BaitSelector } from '../sites.ts';
import { detectBySelectors, detectShareBars } from './detect-boxes.ts';
import { detectForeignTitles, detectMarkedLines } from './detect-lines.ts';
import { detectCountedLists, detectHeadedLists } from './detect-lists.ts';
import { type Finding, HIDDEN_KINDS, type ItemReader } from './findings.ts';
import { createMeasurer, hasPicture, holdsMore, type Measurer } from './measure.ts';
import type { PhraseMatcher } from './phrases.ts';
import type { VendorRule } from './rules.ts';

/** Blocks of a root, all of them or those of some parts of it: neighbours in the list may stand apart then. */
export interface PartMap extends LeafMap {
  parts?: readonly (readonly LeafBlock[])[];
}

export interface DetectOptions {
  /** The page's address: relative links are resolved against it. */
  url: string;
  match: PhraseMatcher;
  vendors: readonly VendorRule[];
  /** Reads the stories that a piece of bait offers; left out on the live page, where nobody asks for them. */
  parseItems?: (elements: readonly Element[], url: string) => RemovedLink[];
  /**
   * The blocks below the root; left out, all of them are cut. The article's reader has cut them already, the live page
   * is content with those that may be bait beside what is known.
   */
  cut?: (root: Element, known: readonly Finding[]) => PartMap | null;
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
  const known = detectNamed(root, options);
  const map: PartMap = options.cut?.(root, known) ?? mapLeafBlocks(root);
  const { blocks } = map;
  const measure = createMeasurer(map);
  const context = { url: options.url, match: options.match, measure, items: itemReader(options) };
  const found = withoutNested([
    ...known,
    ...detectShareBars(root, measure),
    ...detectHeadedLists(blocks, context),
    ...detectCountedLists(root, context),
    ...detectMarkedLines(blocks, context),
    ...(map.parts ?? [blocks]).flatMap((part) => detectForeignTitles(root, part, context)),
    ...(options.detectMore?.(blocks) ?? []),
  ]);
  return withEmptiedBoxes(found, measure);
}

/**
 * Only what selectors name, one inside another too: the outlet's own and the vendors'. For pages that are no article, and
 * for huge ones.
 */
export function detectNamed(root: Element, options: DetectOptions): Finding[] {
  const { site, vendors } = options;
  const context = { id: site?.id, items: itemReader(options) };
  return [
    ...(site ? detectBySelectors(root, site.bait, context) : []),
    ...detectBySelectors(root, vendors, context),
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
    kept.push({ ...finding, elements });
  }
  return kept;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

/** A box whose every word is bait goes as a whole: an empty frame would stay behind. */
function withEmptiedBoxes(findings: readonly Finding[], measure: Measurer): Finding[] {
  const inBoxes = Map.groupBy(findings, ({ kind, elements }) =>
    elements.length === 1 && HIDDEN_KINDS.has(kind) ? elements[0]?.parentElement : null,
  );
  const lifted = new Map<Finding, Finding[]>();
  for (const [box, inside] of inBoxes) {
    const parts = inside.flatMap(({ elements }) => elements);
    if (!box || (parts.length < 2 && inside[0]?.kind !== 'recommendations')) continue;
    if (parts.every((part) => measure(part).words === 0)) continue;
    if (holdsMore(box, new Set(parts), measure) || isRoot(box) || hasPicture(box)) continue;
    inside.forEach((finding, i) => {
      const whole = { ...finding, elements: [box], items: inside.flatMap(({ items }) => items) };
      lifted.set(finding, i === 0 ? [whole] : []);
    });
  }
  return findings.flatMap((finding) => lifted.get(finding) ?? finding);
}
