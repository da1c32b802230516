import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { collapse, wordingKey } from '../text/normalize.ts';
import { safeUrl, samePage } from '../text/urls.ts';
import type { Finding, ItemReader } from './findings.ts';
import { inFurniture, isProse, isRoot, type Measurer, widestWrapper } from './measure.ts';
import type { PhraseMatcher } from './phrases.ts';

interface LineContext {
  url: string;
  match: PhraseMatcher;
  measure: Measurer;
  items: ItemReader;
}

/** Shapes two and four: lines that begin with a marker, and calls to subscribe, share or pay. */
export function detectMarkedLines(blocks: readonly LeafBlock[], context: LineContext): Finding[] {
  const findings: Finding[] = [];
  for (const block of blocks) {
    if (block.words > 60 || inFurniture(block.owner)) continue;
    const teaser = context.match(block.text, 'teaser') ?? matchLabel(block, context.match);
    const call = teaser ? null : matchCall(block, context.match);
    const rule = teaser ?? call;
    const elements = rule ? lineElements(block, context.measure) : [];
    if (!rule || elements.length === 0) continue;
    findings.push({
      elements,
      kind: teaser ? 'teaser' : 'call',
      rule: rule.id,
      reason: rule.reason,
      confidence: block.links.length > 0 ? 0.95 : 0.8,
      items: context.items(elements),
    });
  }
  return findings;
}

/** A list's heading with its links on the same line: «Срочные новости: <a>…</a>». */
function matchLabel(block: LeafBlock, match: PhraseMatcher): ReturnType<PhraseMatcher> {
  if (block.links.length === 0 || block.linkWords < block.words / 2) return null;
  let own = block.text;
  for (const link of block.links) own = own.replace(collapse(link.textContent ?? ''), ' ');
  return match(own, 'heading');
}

/** A call is short, or leads somewhere; a long sentence without a link is somebody's words. */
function matchCall(block: LeafBlock, match: PhraseMatcher): ReturnType<PhraseMatcher> {
  if (block.words > 24 && block.links.length === 0) return null;
  return match(block.text, 'call');
}

function lineElements(block: LeafBlock, measure: Measurer): Element[] {
  if (isRoot(block.owner)) return [];
  if (block.whole || isLabelOfLinks(block, measure)) return [widestWrapper(block.owner, measure)];
  // The run shares its block with other text: only its own inline elements can go, and none around more.
  return block.nodes.filter(
    (node): node is Element => node.nodeType === 1 && measure(node as Element).words <= block.words,
  );
}

/** The block holds the line and the card it leads to: «Читайте также: <a><h3>…</h3></a>». */
function isLabelOfLinks(block: LeafBlock, measure: Measurer): boolean {
  const { words, linkWords, prose } = measure(block.owner);
  return prose === 0 && words > block.words && linkWords === words - (block.words - block.linkWords);
}

/**
 * Shape three: a line among paragraphs that is nothing but another story's title, either a lone link to a
 * page of the same site or words that are the text of a link elsewhere on the page.
 */
export function detectForeignTitles(blocks: readonly LeafBlock[], context: LineContext): Finding[] {
  const titles = linkTitles(blocks, context.url);
  const own = new Set(ownTitles(blocks));
  const findings: Finding[] = [];
  blocks.forEach((block, i) => {
    if (!couldBeTitle(block) || own.has(wordingKey(block.text)) || !amongProse(blocks, i)) return;
    const lone = block.links.length === 1 && block.linkWords === block.words;
    const foreign = lone
      ? isOtherPage(block.links[0], context.url)
      : block.links.length === 0 && titles.has(wordingKey(block.text));
    if (!foreign || inFurniture(block.owner)) return;
    const elements = [widestWrapper(block.owner, context.measure)];
    findings.push({
      elements,
      kind: lone ? 'teaser' : 'foreign-title',
      rule: lone ? 'structure:lone-link' : 'structure:title-of-another-link',
      reason: lone ? 'a paragraph that is only a link to another story' : 'the title of another story',
      confidence: 0.75,
      items: context.items(elements),
    });
  });
  return findings;
}

function couldBeTitle(block: LeafBlock): boolean {
  return (
    block.whole &&
    block.words >= 4 &&
    block.words <= 30 &&
    !/[.;:]["'»”)]*$/u.test(block.text) &&
    !/^h[1-6]$/.test(block.owner.localName) &&
    !['li', 'td', 'th', 'figcaption', 'blockquote', 'dt', 'dd'].includes(block.owner.localName) &&
    block.owner.closest('blockquote,table,figure') === null
  );
}

/** Running text stands in the same container, before or after, within a few blocks. */
function amongProse(blocks: readonly LeafBlock[], index: number): boolean {
  const parent = blocks[index]?.owner.parentElement;
  const near = [...blocks.slice(Math.max(0, index - 4), index), ...blocks.slice(index + 1, index + 5)];
  return near.some((other) => isProse(other) && parent?.contains(other.owner));
}

function isOtherPage(link: Element | undefined, pageUrl: string): boolean {
  const url = safeUrl(link?.getAttribute('href'), pageUrl);
  if (!url || samePage(url, pageUrl)) return false;
  const target = new URL(url);
  // Documents and other hosts are sources, not stories of this outlet.
  return (
    target.hostname === new URL(pageUrl).hostname &&
    !/\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)$/i.test(target.pathname)
  );
}

function linkTitles(blocks: readonly LeafBlock[], pageUrl: string): Set<string> {
  const titles = new Set<string>();
  for (const block of blocks) {
    for (const link of block.links) {
      const key = wordingKey(link.textContent ?? '');
      if (key.length >= 20 && isOtherPage(link, pageUrl)) titles.add(key);
    }
  }
  return titles;
}

function ownTitles(blocks: readonly LeafBlock[]): string[] {
  return blocks.filter((block) => block.owner.localName === 'h1').map((block) => wordingKey(block.text));
}
