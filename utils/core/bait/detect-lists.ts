import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { isRoot } from '../dom/roots.ts';
import { collapse, countWords } from '../text/normalize.ts';
import type { Finding, ItemReader } from './findings.ts';
import { holdsMore, inFurniture, type Measurer, widestWrapper } from './measure.ts';
import type { PhraseMatcher } from './phrases.ts';

interface ListContext {
  url: string;
  match: PhraseMatcher;
  measure: Measurer;
  items: ItemReader;
}

/** Shape one: a heading that announces other stories, with the links that follow it. */
export function detectHeadedLists(blocks: readonly LeafBlock[], context: ListContext): Finding[] {
  const findings: Finding[] = [];
  for (const block of blocks) {
    const rule = block.words <= 12 ? context.match(block.text, 'heading') : null;
    if (!rule || inFurniture(block.owner)) continue;
    const heading = block.whole ? block.owner : loneElement(block);
    const elements = heading ? listUnder(heading, context.measure) : listAround(block, context.measure);
    if (!elements) continue;
    findings.push({
      elements,
      kind: 'recommendations',
      rule: rule.id,
      confidence: 0.95,
      items: context.items(elements),
    });
  }
  return findings;
}

/** The inline element that is all of a run: `<div><strong>Heading</strong><div>links</div></div>`. */
function loneElement(block: LeafBlock): Element | null {
  const [first] = block.nodes.filter((node): node is Element => node.nodeType === 1);
  return first && collapse(first.textContent ?? '') === block.text ? first : null;
}

/** The box of a heading that is loose text in it: `<div>Heading:<ul>links</ul></div>`. */
function listAround({ owner, words, nodes }: LeafBlock, measure: Measurer): Element[] | null {
  if (isRoot(owner) || !isLinkList(owner, words, measure)) return null;
  for (let node = nodes[0]?.previousSibling; node; node = node.previousSibling) {
    if (node.textContent?.trim()) return null;
  }
  return [widestWrapper(owner, measure)];
}

/**
 * The elements that make up the list under a heading: the smallest container that holds the heading and
 * only links beside it, else the heading with the link-dense siblings that follow, else null.
 */
function listUnder(heading: Element, measure: Measurer): Element[] | null {
  let unit: Element = heading;
  const words = measure(heading).words;
  for (let level = 0; level < 4; level++) {
    const parent = unit.parentElement;
    if (!parent) return null;
    if (holdsMore(parent, new Set([unit]), measure)) {
      const isWhole = startsWith(parent, unit, measure) && !hasHeadingAfter(unit);
      if (isWhole && isLinkList(parent, words, measure) && !isRoot(parent)) {
        return [widestWrapper(parent, measure)];
      }
      const following = linkSiblings(unit, measure);
      return following.length > 0 ? [unit, ...following] : null;
    }
    if (isRoot(parent)) return null;
    unit = parent;
  }
  return null;
}

/** Mostly links once the heading's own words are taken off, and no running text. */
function isLinkList(element: Element, headingWords: number, measure: Measurer): boolean {
  const m = measure(element);
  const rest = m.words - headingWords;
  return m.links > 0 && m.prose === 0 && rest > 0 && m.linkWords / rest >= 0.5;
}

/** Nothing with text stands before the heading, so the container is this list's and no other's. */
function startsWith(container: Element, unit: Element, measure: Measurer): boolean {
  for (let node = unit.previousElementSibling; node; node = node.previousElementSibling) {
    if (measure(node).words > 0) return false;
  }
  return container.contains(unit);
}

/** Another heading further on begins another list, which may be one that stays. */
function hasHeadingAfter(unit: Element): boolean {
  for (let node = unit.nextElementSibling; node; node = node.nextElementSibling) {
    if (/^h[1-6]$/.test(node.localName)) return true;
  }
  return false;
}

function linkSiblings(unit: Element, measure: Measurer): Element[] {
  const taken: Element[] = [];
  for (let node = unit.nextElementSibling; node; node = node.nextElementSibling) {
    const m = measure(node);
    if (m.words === 0) continue;
    if (/^h[1-6]$/.test(node.localName) || !isLinkList(node, 0, measure) || isRoot(node)) break;
    taken.push(node);
  }
  return taken;
}

/** Shape one without its heading: repeated entries, each a title with counters beside it. */
export function detectCountedLists(root: Element, context: ListContext): Finding[] {
  const findings: Finding[] = [];
  for (const list of root.querySelectorAll('ul,ol')) {
    // Most lists are told by their first entry, before they are measured.
    if (list.children.length < 3 || ![...list.children].every(isCountedLink)) continue;
    if (inFurniture(list) || list.closest('li')) continue;
    const m = context.measure(list);
    if (m.prose > 0 || m.links < 3 || m.linkWords / Math.max(1, m.words) < 0.5) continue;
    findings.push({
      elements: [widestWrapper(list, context.measure)],
      kind: 'recommendations',
      rule: 'structure:counted-links',
      confidence: 0.85,
      items: context.items([list]),
    });
  }
  return findings;
}

/** An entry that is a title's link with a number standing alone beside it. */
function isCountedLink(entry: Element): boolean {
  const link = [...entry.querySelectorAll('a[href]')].find((a) => countWords(a.textContent ?? '') >= 3);
  return link !== undefined && hasLoneNumber(entry, link);
}

function hasLoneNumber(node: Node, link: Element): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isText = child.nodeType === 3;
    if (isText ? /^\s*\d[\d\s]*$/.test(child.nodeValue ?? '') : child !== link && hasLoneNumber(child, link))
      return true;
  }
  return false;
}
