import { type DomPart, domParts, placeIn } from '../context/dom-parts.ts';
import {
  type ContextKinds,
  type ContextKnowledge,
  createPartReader,
  languageOf,
} from '../context/read-context.ts';
import { createTermFinder, type TermMark } from '../context/terms.ts';
import type { Sum } from '../context/types.ts';
import { BAIT_MARK } from './marks.ts';

export interface PageMark {
  range: Range;
  what: Sum | TermMark;
}

export interface MarkerOptions {
  doc: Document;
  /** The element that holds the article's text now, or null where the page has none. */
  root: () => Element | null;
  knowledge: ContextKnowledge;
  kinds: ContextKinds;
  declaredLanguage: string;
  /** Runs `work` when the page is idle. */
  idle: (work: () => void) => void;
  /** Runs `work` once after a pause; a later call replaces it. */
  later: (work: () => void) => void;
  /** Milliseconds, for the length of a slice. */
  clock: () => number;
  /** Shows exactly these marks. */
  paint: (marks: readonly PageMark[]) => void;
}

export interface ContextMarker {
  start(): void;
  stop(): void;
  marks(): readonly PageMark[];
}

/** A slice ends with the paragraph in which this much time is up; a paragraph takes well under a millisecond. */
const SLICE_MS = 4;
const LONGEST_PART = 6000;
const MOST_MARKS = 500;

/**
 * Finds sums, units and terms in the article of a live page, in idle slices, and has them painted as ranges: the page's
 * own nodes stay as they are. Looks again when the text below the root changes or the root is replaced.
 */
export function createContextMarker(options: MarkerOptions): ContextMarker {
  const { doc, root, idle, later, paint } = options;
  let painted: readonly PageMark[] = [];
  let looking: Element | null = null;
  let run = 0;
  const observer = new (doc.defaultView as typeof globalThis & Window).MutationObserver((records) => {
    const isOurs = looking?.isConnected
      ? records.some(({ target }) => looking?.contains(target))
      : root() !== null;
    if (isOurs) later(look);
  });

  function look(): void {
    const current = ++run;
    looking = root();
    const job = looking ? createJob(looking, options) : null;
    const slice = () => {
      // A newer look has begun, or the marker was stopped.
      if (current !== run || !job) return;
      if (!job.work()) return idle(slice);
      painted = job.found;
      paint(painted);
    };
    if (job) idle(slice);
    else if (painted.length > 0) {
      painted = [];
      paint(painted);
    }
  }

  return {
    start() {
      observer.observe(doc.documentElement, { childList: true, characterData: true, subtree: true });
      look();
    },
    stop() {
      run++;
      observer.disconnect();
      painted = [];
      paint(painted);
    },
    marks: () => painted,
  };
}

/** The work of one look: `work` does a slice and tells whether all is done. */
function createJob(root: Element, { doc, knowledge, kinds, declaredLanguage, clock }: MarkerOptions) {
  const found: PageMark[] = [];
  const source = domParts(root, (element) => element.hasAttribute(BAIT_MARK));
  const parts: DomPart[] = [];
  let isGathered = false;
  let read: ReturnType<typeof createPartReader> | null = null;
  let terms: ReturnType<typeof createTermFinder> | null = null;
  let next = 0;

  function mark(part: DomPart, index: number): void {
    const text = part.text.slice(0, LONGEST_PART);
    const sums = read?.(text) ?? [];
    const words = terms?.(text, index, sums) ?? [];
    const wanted = [
      ...sums.filter(({ kind }) => (kind === 'amount' ? kinds.amounts : kinds.indices)),
      ...words,
    ];
    for (const what of wanted) {
      const range = rangeOf(doc, part, what);
      if (range) found.push({ range, what });
    }
  }

  /** Reads paragraphs until time is up; tells whether the last was reached. */
  function gather(until: number): boolean {
    for (let next = source.next(); !next.done; next = source.next()) {
      parts.push(next.value);
      if (clock() >= until) return false;
    }
    return true;
  }

  return {
    found,
    work(): boolean {
      const until = clock() + SLICE_MS;
      if (!isGathered) {
        isGathered = gather(until);
        return isGathered && parts.length === 0;
      }
      if (!read) {
        const language = languageOf(
          declaredLanguage,
          parts.map(({ text }) => text),
        );
        // Making the lexicon takes a slice of its own.
        read = createPartReader(knowledge, language);
        terms = kinds.terms ? createTermFinder(knowledge.glossary, language) : null;
        return false;
      }
      while (next < parts.length && found.length < MOST_MARKS) {
        const part = parts[next];
        if (part) mark(part, next);
        next++;
        if (clock() >= until) break;
      }
      return next >= parts.length || found.length >= MOST_MARKS;
    },
  };
}

/** The range of a mark, or null where it reaches into a link or a control: those keep their behaviour. */
function rangeOf(doc: Document, part: DomPart, { start, end }: { start: number; end: number }): Range | null {
  const [from, to] = [placeIn(part, start, false), placeIn(part, end, true)];
  if (!from || !to) return null;
  for (const { node } of [from, to]) if (node.parentElement?.closest('a,button,label,summary')) return null;
  const range = doc.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
