import { Readability } from '@mozilla/readability';
import { cutLeafBlocks, type LeafBlock, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { queryAll } from '../dom/order.ts';
import { endsLikeSentence } from '../text/normalize.ts';

export interface Candidate {
  /** `layout`, `microdata`, `element`, `readability`, `heading`. */
  source: string;
  root: Element;
  /** Words of running text: blocks that end like sentences or are long, links aside. */
  prose: number;
  /** Counts running text in the tree that `root` is in. */
  count: ProseCounter;
}

/** Words of running text in an element. */
export type ProseCounter = (element: Element) => number;

/** Counts for elements of one tree; what is below `root` is walked once, and not again for each question. */
export function createProseCounter(root: Element): ProseCounter {
  const map = mapLeafBlocks(root);
  const sums = runningProse(map.blocks);
  return (element) => {
    const stretch = map.stretchOf(element);
    if (stretch) return (sums[stretch[1]] ?? 0) - (sums[stretch[0]] ?? 0);
    return runningProse(cutLeafBlocks(element)).at(-1) ?? 0;
  };
}

function runningProse(blocks: readonly LeafBlock[]): number[] {
  const sums = [0];
  let total = 0;
  for (const block of blocks) {
    const own = block.words - block.linkWords;
    if (own >= 20 || (own >= 6 && endsLikeSentence(block.text))) total += own;
    sums.push(total);
  }
  return sums;
}

/** Fewer words than this are a teaser line, not an article's text. */
export const LEAST_PROSE = 20;

/**
 * The container that holds the article, or null. Order: the outlet's own container when it holds running
 * text; then Readability's choice, unless a container that the markup itself calls the article holds
 * nearly as much with less around it; then the container of the title. `copy` is left as it is.
 */
export function chooseCandidate(copy: Document, layoutBody: string | null): Candidate | null {
  const chosen = bestCandidate(copy, layoutBody);
  return chosen && chosen.source !== 'layout' && chosen.prose < SHORT ? narrowed(chosen) : chosen;
}

/** Very short news makes Readability take the whole page; the text then sits in one child of it. */
const SHORT = 150;

function narrowed(candidate: Candidate): Candidate {
  let { root } = candidate;
  for (;;) {
    const child = [...root.children].find((element) => candidate.count(element) >= 0.95 * candidate.prose);
    if (!child || child.children.length === 0) return { ...candidate, root };
    root = child;
  }
}

function bestCandidate(copy: Document, layoutBody: string | null): Candidate | null {
  const count = createProseCounter(copy.documentElement);
  const largest = (source: string, selector: string) => largestOf(source, queryAll(copy, selector), count);
  const layout = layoutBody ? largest('layout', layoutBody) : null;
  if (layout && layout.prose >= LEAST_PROSE) return layout;
  const marked = largest('microdata', '[itemprop="articleBody"]');
  const readable = readabilityCandidate(copy);
  const element = largest('element', 'article,[role="article"],main,[role="main"]');
  const candidates = [marked, readable, element].filter((c): c is Candidate => c !== null);
  const most = Math.max(0, ...candidates.map((candidate) => candidate.prose));
  if (marked && isDivided(marked) && marked.prose >= 0.8 * most && marked.prose >= LEAST_PROSE) return marked;
  if (readable && readable.prose >= 0.6 * most && readable.prose >= LEAST_PROSE) return readable;
  if (element && element.prose >= LEAST_PROSE) return element;
  const heading = headingCandidate(copy, count);
  return heading && heading.prose >= LEAST_PROSE ? heading : readable;
}

/** A copy of the text for machines is one unbroken run; what people read has paragraphs. */
function isDivided({ root, prose }: Candidate): boolean {
  return prose < 120 || root.querySelectorAll('p,br,div,li').length >= 2;
}

function largestOf(source: string, roots: readonly Element[], count: ProseCounter): Candidate | null {
  let best: Candidate | null = null;
  for (const root of roots.slice(0, 30)) {
    const prose = count(root);
    if (!best || prose > best.prose) best = { source, root, prose, count };
  }
  return best;
}

/** Readability's choice on a copy of its own (it rewrites what it reads), as an element. */
function readabilityCandidate(copy: Document): Candidate | null {
  const reader = new Readability<Element>(copy.cloneNode(true) as Document, {
    keepClasses: true,
    serializer: (node) => node as Element,
  });
  const root = parseOrNull(reader);
  if (!root) return null;
  const count = createProseCounter(root);
  return { source: 'readability', root, prose: count(root), count };
}

/** Readability throws on documents without an ordinary body (framesets); other candidates may still do. */
function parseOrNull(reader: Readability<Element>): Element | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** The smallest container of the title that holds running text: very short news that Readability passes over. */
function headingCandidate(copy: Document, count: ProseCounter): Candidate | null {
  let scope = copy.querySelector('h1')?.parentElement ?? null;
  for (; scope && scope.localName !== 'html'; scope = scope.parentElement) {
    const prose = count(scope);
    if (prose >= LEAST_PROSE) return { source: 'heading', root: scope, prose, count };
  }
  return null;
}
