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
  /** Where the page says that it is: one that shows another article without loading changes it. */
  address: () => string;
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

/** A slice ends with the step in which this much time is up; a step takes well under a millisecond, the first some. */
const SLICE_MS = 3;
/** How much makes a step, in characters read; a character only gathered is less work, a sum found more. */
const STEP = 450;
const GATHERING = 0.3;
const SUM = 60;
const LONGEST_PART = 6000;
const MOST_MARKS = 500;

/**
 * Finds sums, units and terms in the article of a live page, in idle slices, and has them painted as ranges: the page's
 * own nodes stay as they are. Looks again when the text below the root changes or the root is replaced.
 */
export function createContextMarker(options: MarkerOptions): ContextMarker {
  const { doc, root, address, idle, later, clock, paint } = options;
  let painted: readonly PageMark[] = [];
  let looking: Element | null = null;
  let lookedAt = '';
  let run = 0;
  const observer = new (doc.defaultView as typeof globalThis & Window).MutationObserver((records) => {
    if (isOurs(records)) later(look);
  });

  /** A change in the article, of the article for another, or of the address; a page without one hears of nothing else. */
  function isOurs(records: readonly MutationRecord[]): boolean {
    if (address() !== lookedAt) return true;
    if (!looking?.isConnected) return painted.length > 0 || root() !== null;
    return records.some(({ target }) => looking?.contains(target));
  }

  function look(): void {
    const current = ++run;
    looking = root();
    lookedAt = address();
    const work = looking && findMarks(looking, options);
    const slice = () => {
      const until = clock() + SLICE_MS;
      // A newer look has begun, or the marker was stopped.
      while (current === run && work) {
        const step = work.next();
        if (step.done) return show(step.value);
        if (clock() >= until) return idle(slice);
      }
    };
    if (work) idle(slice);
    else show([]);
  }

  function show(marks: readonly PageMark[]): void {
    if (marks.length + painted.length === 0) return;
    painted = marks;
    paint(marks);
  }

  return {
    start() {
      // The document, for `document.open` takes its element away.
      observer.observe(doc, { childList: true, characterData: true, subtree: true });
      look();
    },
    stop() {
      run++;
      observer.disconnect();
      show([]);
    },
    marks: () => painted,
  };
}

/** The work of one look, in steps of which each takes a moment; answers the marks. */
function* findMarks(root: Element, options: MarkerOptions): Generator<void, PageMark[]> {
  const { doc, knowledge, kinds, declaredLanguage } = options;
  const parts: DomPart[] = [];
  const isDue = createStep();
  for (const part of domParts(root, (element) => element.hasAttribute(BAIT_MARK))) {
    parts.push(part);
    if (isDue(part.text.length * GATHERING)) yield;
  }
  if (parts.length === 0) return [];
  const texts = parts.map(({ text }) => text.slice(0, LONGEST_PART));
  const language = languageOf(declaredLanguage, texts);
  yield;
  const sumsIn = createPartReader(knowledge, language);
  const termsIn = kinds.terms ? createTermFinder(knowledge.glossary, language) : () => [];
  yield;
  const found: PageMark[] = [];
  const add = (part: DomPart, what: PageMark['what']) => {
    const range = rangeOf(doc, part, what);
    if (range) found.push({ range, what });
  };
  let index = 0;
  for (const part of parts) {
    if (found.length >= MOST_MARKS) break;
    const text = texts[index] ?? '';
    const sums: Sum[] = [];
    for (const some of sumsIn(text)) {
      for (const sum of some) sums.push(sum);
      // The first part of all takes longest: the engine has seen none of the code.
      if (isDue(some.length * SUM) || index === 0) yield;
    }
    for (const sum of sums) if (sum.kind === 'amount' ? kinds.amounts : kinds.indices) add(part, sum);
    for (const term of termsIn(text, index, sums)) add(part, term);
    index++;
    if (isDue(text.length)) yield;
  }
  return found;
}

/** Tells when so much was done that the clock should be looked at; that itself takes time, most of all in Firefox. */
function createStep(): (characters: number) => boolean {
  let done = 0;
  return (characters) => {
    done += characters;
    if (done < STEP) return false;
    done = 0;
    return true;
  };
}

/** The range of a mark, or null where it reaches into a link or a control: those keep their behaviour. */
function rangeOf(doc: Document, part: DomPart, { start, end }: { start: number; end: number }): Range | null {
  const from = placeIn(part, start, false);
  const to = placeIn(part, end, true);
  if (!from || !to) return null;
  if (isInControl(from.node) || (to.node !== from.node && isInControl(to.node))) return null;
  const range = doc.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const isInControl = (node: Node) => node.parentElement?.closest('a,button,label,summary') != null;
