import { detectBait } from '../../utils/core/bait/detect.ts';
import { HIDDEN_KINDS } from '../../utils/core/bait/findings.ts';
import type { PhraseMatcher } from '../../utils/core/bait/phrases.ts';
import type { VendorRule } from '../../utils/core/bait/rules.ts';
import { cutLeafBlocks } from '../../utils/core/dom/leaf-blocks.ts';
import type { Site } from '../../utils/core/sites.ts';
import { wordingKey } from '../../utils/core/text/normalize.ts';

/**
 * The shapes of bait; widgets, that have no words of their own to tell them by; and ad slots, which are an ad
 * blocker's work: an outlet's entry names them, generic detection does not look for them.
 */
export const SHAPES = [
  'heading + list',
  'marked line',
  'call',
  'share bar',
  'numbers',
  'widget',
  'ad slot',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface BaitPage {
  url: string;
  outlet: string | null;
  text: readonly string[];
  mustHide: readonly string[];
}

export interface Tally {
  planted: number;
  found: number;
}

export interface BaitScore {
  byShape: Map<Shape, Tally>;
  /** Selectors whose element was not found. */
  missed: string[];
  paragraphs: number;
  /** Wording of the article that was hidden. */
  wrong: string[];
}

export interface Detector {
  match: PhraseMatcher;
  vendors: readonly VendorRule[];
}

/**
 * What the live page would hide of a sample page, held against what its author planted (`mustHide`) and against
 * the article's own text. Without
 * `useRules`: generic detection alone.
 */
export function scoreBait(
  doc: Document,
  page: BaitPage,
  { match, vendors, site, useRules }: Detector & { site: Site; useRules: boolean },
): BaitScore {
  const named = site.layouts.flatMap((layout) => layout.bait);
  const ads = named.filter(({ kind }) => kind === 'ad').map(({ selector }) => selector);
  const bait = useRules ? named : [];
  const found = detectBait(doc.body, {
    url: page.url,
    match,
    vendors,
    site: useRules ? { id: site.id, bait } : null,
  });
  const hidden = new Set(
    found
      .filter(({ kind, confidence }) => HIDDEN_KINDS.has(kind) && confidence >= 0.75)
      .flatMap(({ elements }) => elements),
  );
  // The stylesheet hides what the outlet's entry names wherever it stands, also outside the body's text.
  for (const { selector } of bait) for (const element of doc.querySelectorAll(selector)) hidden.add(element);
  const score: BaitScore = { byShape: new Map(), missed: [], paragraphs: 0, wrong: [] };
  for (const selector of page.mustHide) {
    for (const element of doc.querySelectorAll(selector)) {
      const isAd = ads.some((ad) => element.matches(ad));
      const shape = isAd ? 'ad slot' : shapeOf(element, match);
      const tally = score.byShape.get(shape) ?? { planted: 0, found: 0 };
      score.byShape.set(shape, tally);
      tally.planted++;
      if (isGone(element, hidden)) tally.found++;
      else score.missed.push(selector);
    }
  }
  countParagraphs(doc, page, hidden, score);
  return score;
}

function countParagraphs(
  doc: Document,
  page: BaitPage,
  hidden: ReadonlySet<Element>,
  score: BaitScore,
): void {
  const own = new Set(page.text.flatMap((block) => block.split(/[\n\t]/)).map(wordingKey));
  const planted = page.mustHide.flatMap((selector) => [...doc.querySelectorAll(selector)]);
  for (const block of cutLeafBlocks(doc.body)) {
    // A story's own words may be a link's elsewhere; inside what was planted they are bait.
    if (!own.has(wordingKey(block.text)) || planted.some((element) => element.contains(block.owner)))
      continue;
    score.paragraphs++;
    if (isInside(block.owner, hidden)) score.wrong.push(block.text);
  }
}

/** Hidden itself, or all that can be seen of it is. */
function isGone(element: Element, hidden: ReadonlySet<Element>): boolean {
  if (isInside(element, hidden)) return true;
  const blocks = cutLeafBlocks(element);
  return blocks.length > 0 && blocks.every(({ owner }) => isInside(owner, hidden));
}

function isInside(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

const SHARE = 'a[href*="share"],a[href*="whatsapp.com/send"],a[href*="sharer"],a[href*="intent"]';

/** Told by what stands in the box, not by who found it: what nobody found has a shape too. */
function shapeOf(element: Element, match: PhraseMatcher): Shape {
  const blocks = cutLeafBlocks(element);
  const links = element.querySelectorAll('a[href]').length;
  const texts = blocks.map(({ text }) => text);
  if (element.querySelectorAll(SHARE).length > 1) return 'share bar';
  if (texts.some((text) => match(text, 'call'))) return 'call';
  if (links >= 2 && texts.some((text) => match(text, 'heading'))) return 'heading + list';
  if (texts.some((text) => match(text, 'teaser'))) return 'marked line';
  if (texts.length > 0 && texts.every((text) => !/\p{L}{4}/u.test(text))) return 'numbers';
  if (links >= 2 && blocks.length >= 2) return 'heading + list';
  return links === 1 && blocks.length <= 2 ? 'marked line' : 'widget';
}
