import { isHiddenByMarkup, isSilentElement } from '../dom/names.ts';
import { safeUrl } from '../text/urls.ts';
import type { Inline } from './types.ts';

/** A stretch of text with its marks; the tree of `Inline` is made of these at the end. */
export interface Segment {
  text: string;
  strong: boolean;
  em: boolean;
  href: string | null;
}

export type Marks = Omit<Segment, 'text'>;
export const PLAIN: Marks = { strong: false, em: false, href: null };

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

/** Deeper down only the words are taken: recursion must end before the stack does. */
const DEEPEST = 500;

/** Segments of everything inline below `node`; block structure inside is flattened to spaces. */
export function collectSegments(node: Node, marks: Marks, base: string, into: Segment[], depth = 0): void {
  if (depth > DEEPEST) {
    into.push({ text: node.textContent ?? '', ...marks });
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      into.push({ text: child.nodeValue ?? '', ...marks });
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.localName === 'br') into.push({ text: ' ', ...marks });
      if (isSilentElement(element) || isHiddenByMarkup(element)) continue;
      collectSegments(element, marksInside(element, marks, base), base, into, depth + 1);
    }
  }
}

/** Collapses white space across segments (a space is kept once, none at the ends) and builds the tree. */
export function buildInlines(segments: readonly Segment[]): Inline[] {
  const clean: Segment[] = [];
  let spaceBefore = true;
  for (const segment of segments) {
    let text = segment.text
      .normalize('NFC')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' ');
    if (spaceBefore) text = text.replace(/^ /, '');
    if (!text) continue;
    spaceBefore = text.endsWith(' ');
    const last = clean[clean.length - 1];
    if (last && sameMarks(last, segment)) last.text += text;
    else clean.push({ ...segment, text });
  }
  const last = clean[clean.length - 1];
  if (last) last.text = last.text.replace(/ $/, '');
  return clean.filter((segment) => segment.text).map(toInline);
}

function sameMarks(a: Segment, b: Segment): boolean {
  return a.strong === b.strong && a.em === b.em && a.href === b.href;
}

function toInline(segment: Segment): Inline {
  let inline: Inline = { kind: 'text', text: segment.text };
  if (segment.em) inline = { kind: 'em', children: [inline] };
  if (segment.strong) inline = { kind: 'strong', children: [inline] };
  if (segment.href) inline = { kind: 'link', href: segment.href, children: [inline] };
  return inline;
}

/** The words of inlines, without marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inlineText(inline.children)))
    .join('');
}
