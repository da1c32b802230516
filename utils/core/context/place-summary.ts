import { collectDomParts, type DomPart, placeIn } from './dom-parts.ts';
import type { ContextSummary } from './summary.ts';

export type SummaryItem = {
  [K in keyof ContextSummary]: { kind: K; item: ContextSummary[K][number] };
}[keyof ContextSummary];

export type SummaryMark = SummaryItem & { range: Range };

/**
 * Where the words of a summary stand below `root`, an article that we drew ourselves from the same blocks: each kind is
 * listed in reading order, so each is looked for after the one before it. Words inside a link are left out, as on the
 * page. This way popup and overlay have the marks without the grammar.
 */
export function placeSummary(root: Element, summary: ContextSummary): SummaryMark[] {
  const parts = collectDomParts(root, () => false);
  return (['amounts', 'indices', 'terms'] as const).flatMap((kind) => {
    let cursor = { part: 0, at: 0 };
    return summary[kind].flatMap((item) => {
      const found = find(parts, item.text, cursor);
      if (!found) return [];
      cursor = { part: found.part, at: found.at + item.text.length };
      const range = rangeOf(parts[found.part], found.at, cursor.at);
      return range ? [{ kind, item, range } as SummaryMark] : [];
    });
  });
}

function find(parts: readonly DomPart[], words: string, from: { part: number; at: number }) {
  for (let part = from.part; part < parts.length; part++) {
    const text = spaced(parts[part]?.text ?? '');
    let at = part === from.part ? from.at - 1 : -1;
    do at = text.indexOf(spaced(words), at + 1);
    while (at >= 0 && !isWhole(text, at, at + words.length));
    if (at >= 0) return { part, at };
  }
  return null;
}

/** A figure and its word are drawn with a space that does not break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** «5 млн» inside «15 млн» or «1,5 млн» is another sum. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}][.,]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end))
  );
}

function rangeOf(part: DomPart | undefined, start: number, end: number): Range | null {
  const [from, to] = part ? [placeIn(part, start, false), placeIn(part, end, true)] : [];
  if (!from || !to || from.node.parentElement?.closest('a') || to.node.parentElement?.closest('a'))
    return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
