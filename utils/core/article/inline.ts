import { isBlockElement, isHiddenByMarkup, isSilentElement } from '../dom/names.ts';
import { collapse, tidySpaces } from '../text/normalize.ts';
import { safeUrl } from '../text/urls.ts';
import type { KeptText } from './kept-text.ts';
import type { Inline } from './types.ts';

/** A stretch of text with its marks; the tree of `Inline` is made of these at the end. */
export interface Segment {
  text: string;
  marks: Marks;
}

export interface Marks {
  strong: boolean;
  em: boolean;
  href: string | null;
}

export const PLAIN: Marks = { strong: false, em: false, href: null };

/** What is read: the page's own address, and which of its text is wanted (null for all that is not hidden). */
export interface Source {
  base: string;
  kept: KeptText | null;
}

export interface Collector extends Source {
  segments: Segment[];
  /** Whether an element has been dealt with otherwise, so that its words are not collected. */
  take?: (element: Element) => boolean;
}

/** An attribute's value, '' where there is none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The marks inside `element`, given those around it. */
export function marksInside(element: Element, around: Marks, base: string): Marks {
  switch (element.localName) {
    case 'strong':
    case 'b':
      return { ...around, strong: true };
    case 'em':
    case 'i':
    case 'cite':
      return { ...around, em: true };
    case 'a':
      return { ...around, href: safeUrl(element.getAttribute('href'), base) };
    default:
      return around;
  }
}

/** Whether a text node is wanted; white space stands between words that are, or does no harm. */
export function isWanted(text: Node, { kept }: Source): boolean {
  return kept === null || kept.hasText(text) || !text.nodeValue?.trim();
}

/** Whether nothing in the element is wanted. */
export function isOut(element: Element, { kept }: Source): boolean {
  return kept ? kept.isDropped(element) : isHiddenByMarkup(element);
}

/** Deeper down only the words are taken: recursion must end before the stack does. */
const DEEPEST = 500;

/** Segments of all that is wanted below `node`; where a block or line ends or begins inside, there is a space. */
export function collectSegments(node: Node, marks: Marks, into: Collector, depth = 0): void {
  const { segments } = into;
  if (depth > DEEPEST) {
    segments.push({ text: node.textContent ?? '', marks });
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && isWanted(child, into)) {
      segments.push({ text: child.nodeValue ?? '', marks });
    }
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (isOut(element, into) || into.take?.(element) || isSilentElement(element)) continue;
    const gap = isBlockElement(element) || element.localName === 'br' ? [{ text: ' ', marks }] : [];
    segments.push(...gap);
    collectSegments(element, marksInside(element, marks, into.base), into, depth + 1);
    segments.push(...gap);
  }
}

/** The visible words of an element as one line, but for those in elements that `take` answers for. */
export function lineOf(element: Element, take?: Collector['take']): string {
  const into: Collector = { base: '', kept: null, segments: [], take };
  collectSegments(element, PLAIN, into);
  return collapse(into.segments.map(({ text }) => text).join(''));
}

/** Collapses white space across segments (a space is kept once, none at the ends) and builds the tree. */
export function buildInlines(segments: readonly Segment[]): Inline[] {
  const clean: Segment[] = [];
  let spaceBefore = true;
  for (const segment of segments) {
    let text = tidySpaces(segment.text);
    if (spaceBefore && text.startsWith(' ')) text = text.slice(1);
    if (!text) continue;
    spaceBefore = text.endsWith(' ');
    const last = clean[clean.length - 1];
    if (last && sameMarks(last.marks, segment.marks)) last.text += text;
    else clean.push({ text, marks: segment.marks });
  }
  const last = clean[clean.length - 1];
  if (last) last.text = last.text.replace(/ $/, '');
  return clean.filter((segment) => segment.text).map(toInline);
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a === b || (a.strong === b.strong && a.em === b.em && a.href === b.href);
}

function toInline({ text, marks }: Segment): Inline {
  let inline: Inline = { kind: 'text', text };
  if (marks.em) inline = { kind: 'em', children: [inline] };
  if (marks.strong) inline = { kind: 'strong', children: [inline] };
  if (marks.href) inline = { kind: 'link', href: marks.href, children: [inline] };
  return inline;
}

/** The words of inlines, without marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inlineText(inline.children)))
    .join('');
}
