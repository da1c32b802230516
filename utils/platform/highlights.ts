interface HighlightWorld {
  Highlight?: new (...ranges: Range[]) => object;
  CSS?: { highlights?: { set(name: string, highlight: object): void; delete(name: string): boolean } };
}

/** Paints ranges under a name of the CSS Custom Highlight API; the page's nodes are not touched. False without it. */
export function paintHighlight(name: string, ranges: readonly Range[]): boolean {
  const { Highlight, CSS } = globalThis as unknown as HighlightWorld;
  if (!Highlight || !CSS?.highlights) return false;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
  return true;
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The place in the text under a point of the viewport, or null. */
export function caretAt(doc: Document, x: number, y: number): { node: Node; offset: number } | null {
  const page = doc as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
