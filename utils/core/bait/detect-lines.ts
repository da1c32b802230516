import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import { collapse, wordingKey } from '../text/normalize.ts';
import type { Finding, ItemReader } from './findings.ts';
import { inFurniture, isProse, type Measurer, widestWrapper } from './measure.ts';
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
    const messenger = isMessengerLink(block) ? MESSENGER : null;
    const teaser = messenger
      ? null
      : (context.match(block.text, 'teaser') ?? matchLabel(block, context.match));
    const call = teaser ? null : (messenger ?? matchCall(block, context.match));
    const rule = teaser ?? call;
    const elements = rule ? lineElements(block, context.measure) : [];
    if (!rule || elements.length === 0) continue;
    findings.push({
      elements,
      kind: teaser ? 'teaser' : 'call',
      rule: rule.id,
      confidence: block.links.length > 0 ? 0.95 : 0.8,
      items: context.items(elements),
    });
  }
  return findings;
}

/** A line that is only a link to a channel. */
const MESSENGER = { id: 'structure:messenger-link' };
const MESSENGER_HOST =
  /^\w*:?\/\/(?:\w+\.)?(?:(?:t|telegram|wa)\.me|(?:max|ok|dzen)\.ru|(?:whatsapp|instagram|vk|news\.google)\.com)\//i;

/** Nothing but links to the outlet's channels. A post quoted by its address has no words of its own. */
function isMessengerLink(block: LeafBlock): boolean {
  if (block.links.length === 0 || block.words < 2 || block.words > 20 || block.linkWords < block.words)
    return false;
  return block.links.every(leadsToMessenger);
}

export function leadsToMessenger(link: Element): boolean {
  return MESSENGER_HOST.test(link.getAttribute('href') ?? '');
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
export function detectForeignTitles(
  root: Element,
  blocks: readonly LeafBlock[],
  context: LineContext,
): Finding[] {
  // Few lines come this far on most pages; the page's links are only looked through for those that do.
  let titles: Set<string> | null = null;
  let own: Set<string> | null = null;
  const findings: Finding[] = [];
  blocks.forEach((block, i) => {
    const lone = block.links.length === 1 && block.linkWords === block.words;
    if ((!lone && block.links.length > 0) || !couldBeTitle(block) || !amongProse(blocks, i)) return;
    const key = wordingKey(block.text);
    own ??= ownTitles(root);
    if (own.has(key)) return;
    if (!lone) titles ??= linkTitles(root, context.url);
    const foreign = lone ? isOtherPage(block.links[0], context.url) : titles?.has(key);
    if (!foreign || inFurniture(block.owner)) return;
    const elements = [widestWrapper(block.owner, context.measure)];
    findings.push({
      elements,
      kind: lone ? 'teaser' : 'foreign-title',
      rule: lone ? 'structure:lone-link' : 'structure:title-of-another-link',
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
    !/^(?:h[1-6]|li|d[td])$/.test(block.owner.localName) &&
    block.owner.closest('blockquote,table,figure') === null
  );
}

/** Running text stands in the same container, before or after, within a few blocks. */
function amongProse(blocks: readonly LeafBlock[], index: number): boolean {
  const parent = blocks[index]?.owner.parentElement;
  for (let i = Math.max(0, index - 4); i <= index + 4; i++) {
    const other = blocks[i];
    if (other && i !== index && isProse(other) && parent?.contains(other.owner)) return true;
  }
  return false;
}

function isOtherPage(link: Element | undefined, pageUrl: string): boolean {
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, pageUrl)) return false;
  const target = new URL(href, pageUrl);
  const page = new URL(pageUrl);
  const place = ({ pathname, search }: URL) => pathname.replace(/\/+$/, '') + search;
  // Documents and other hosts are sources, not stories of this outlet.
  return (
    target.hostname === page.hostname &&
    place(target) !== place(page) &&
    !/\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)$/i.test(target.pathname)
  );
}

function linkTitles(root: Element, pageUrl: string): Set<string> {
  const titles = new Set<string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const key = wordingKey(link.textContent ?? '');
    if (key.length >= 20 && isOtherPage(link, pageUrl)) titles.add(key);
  }
  return titles;
}

function ownTitles(root: Element): Set<string> {
  return new Set([...root.querySelectorAll('h1')].map((heading) => wordingKey(heading.textContent ?? '')));
}
