import { type DetectOptions, detectBait, detectNamed } from '../bait/detect.ts';
import { HIDDEN_KINDS } from '../bait/findings.ts';
import { outermost } from '../dom/order.ts';
import { BAIT_MARK, SHOWN_MARK } from './marks.ts';

/** Beyond this many elements only selectors are tried: reading the text of the page would be felt. */
const MOST_ELEMENTS = 20_000;

export interface CleanerState {
  hidden: number;
  hiding: boolean;
}

export interface CleanerOptions {
  doc: Document;
  /** Detection options for the page as it now is. */
  options: () => DetectOptions;
  /** Generic detection is for articles: on a front page a list of popular stories is the content. */
  isArticle: () => boolean;
  /** The extension that brought this script is still there. An orphan stops at its next chance. */
  isAlive: () => boolean;
  onCount: (state: CleanerState) => void;
}

export interface PageCleaner {
  /** Looks at the whole page, then at what arrives later. */
  start(): void;
  setHiding(hiding: boolean): CleanerState;
  state(): CleanerState;
  /** The page became another one without loading: marks on reused elements are wrong now. */
  restart(): void;
}

/**
 * Hides bait on a live page by marking it; a stylesheet does the hiding. Marks are the only change made to
 * the page, and taking them off (or marking `<html>`) brings it back exactly.
 */
export function createPageCleaner({
  doc,
  options,
  isArticle,
  isAlive,
  onCount,
}: CleanerOptions): PageCleaner {
  let hiding = !doc.documentElement.hasAttribute(SHOWN_MARK);
  let counted = -1;
  let queue: Element[] = [];
  let scheduled = false;
  let address = doc.location.href;
  const observer = new (doc.defaultView as typeof globalThis & Window).MutationObserver(onMutations);

  function mark(roots: readonly Element[]): void {
    const generic = isArticle() && doc.getElementsByTagName('*').length <= MOST_ELEMENTS;
    const detect = generic ? detectBait : detectNamed;
    const given = options();
    for (const finding of roots.flatMap((root) => detect(root, given))) {
      if (!HIDDEN_KINDS.has(finding.kind)) continue;
      for (const element of finding.elements) element.setAttribute(BAIT_MARK, finding.kind);
    }
  }

  function tell(): void {
    const state = current();
    const key = state.hidden * 2 + Number(state.hiding);
    if (key === counted) return;
    counted = key;
    onCount(state);
  }

  function current(): CleanerState {
    return { hidden: outermost(doc.querySelectorAll(`[${BAIT_MARK}]`)).length, hiding };
  }

  function onMutations(records: MutationRecord[]): void {
    for (const record of records) {
      for (const node of record.addedNodes) if (node.nodeType === 1) queue.push(node as Element);
    }
    if (queue.length > 0 && !scheduled) {
      scheduled = true;
      onNextFrame(doc, drain);
    }
  }

  function drain(): void {
    scheduled = false;
    if (!isAlive()) {
      observer.disconnect();
      return;
    }
    // A page that navigates without loading changes its address and its content; the latter brings us here.
    if (doc.location.href !== address) {
      queue = [];
      restart();
      return;
    }
    const scopes = new Set<Element>();
    for (const element of queue) {
      if (!element.isConnected) continue;
      scopes.add(element);
      // A list may arrive after its heading.
      const before = element.previousElementSibling;
      if (before && (before.textContent?.length ?? 0) < 100) scopes.add(before);
    }
    queue = [];
    mark(outermost(scopes));
    tell();
  }

  function restart(): void {
    address = doc.location.href;
    for (const element of doc.querySelectorAll(`[${BAIT_MARK}]`)) element.removeAttribute(BAIT_MARK);
    if (doc.body) mark([doc.body]);
    counted = -1;
    tell();
  }

  return {
    start() {
      observer.observe(doc.documentElement, { childList: true, subtree: true });
      restart();
    },
    setHiding(value) {
      hiding = value;
      doc.documentElement.toggleAttribute(SHOWN_MARK, !value);
      tell();
      return current();
    },
    state: current,
    restart,
  };
}

/** Before the next paint; in a background tab, where frames are not drawn, as a task. */
function onNextFrame(doc: Document, run: () => void): void {
  const view = doc.defaultView;
  if (!view) return;
  if (doc.hidden) view.setTimeout(run, 0);
  else view.requestAnimationFrame(run);
}
