import type { BaitKind } from '../article/types.ts';
import { outermost } from '../dom/order.ts';
import type { BaitSelector } from '../sites.ts';
import { BAIT_MARK, KEPT_MARK, PICKED } from './marks.ts';

/** One thing hidden on the page, as the popup lists it. */
export interface HiddenThing {
  id: number;
  kind: BaitKind | typeof PICKED;
  /** Who found it: the outlet's entry, the generic detector, or the reader. */
  by: 'outlet' | 'detector' | 'reader';
  /** Its first words; '' for what has none. */
  preview: string;
  /** The reader had it shown again. */
  kept: boolean;
}

const LONGEST_PREVIEW = 120;
const MOST_THINGS = 300;

export type HiddenList = ReturnType<typeof createHiddenList>;

/**
 * The things hidden on a live page, in the order of the page. Neighbours of one kind are one thing: a heading and the
 * list under it. To show one its mark is swapped for `KEPT_MARK`, which every hiding rule spares.
 */
export function createHiddenList(doc: Document, bait: readonly BaitSelector[]) {
  const known = new Map<number, Element[]>();
  const ids = new WeakMap<Element, number>();
  let last = 0;

  function groups(): Element[][] {
    const found: Element[][] = [];
    for (const element of outermost(doc.querySelectorAll(`[${BAIT_MARK}],[${KEPT_MARK}]`))) {
      const group = found.at(-1);
      const before = group?.at(-1);
      const isNext = before !== undefined && before === element.previousElementSibling;
      if (
        group &&
        before &&
        isNext &&
        kindOf(before) === kindOf(element) &&
        isKept(before) === isKept(element)
      )
        group.push(element);
      else found.push([element]);
    }
    return found.slice(0, MOST_THINGS);
  }

  function describe(elements: Element[]): HiddenThing {
    const first = elements[0] as Element;
    const id = ids.get(first) ?? ++last;
    ids.set(first, id);
    known.set(id, elements);
    const kind = kindOf(first) as HiddenThing['kind'];
    const isOutlets = elements.some((element) => bait.some(({ selector }) => matches(element, selector)));
    return {
      id,
      kind,
      by: kind === PICKED ? 'reader' : isOutlets ? 'outlet' : 'detector',
      preview: firstWords(elements),
      kept: isKept(first),
    };
  }

  /** Elements inside that are hidden for themselves come back with what is around them. */
  function marked(elements: readonly Element[], mark: string): Element[] {
    const selectors = [`[${mark}]`, ...(mark === BAIT_MARK ? bait.map(({ selector }) => selector) : [])];
    return elements.flatMap((element) => [
      element,
      ...selectors.flatMap((selector) => [...query(element, selector)]),
    ]);
  }

  return {
    list: (): HiddenThing[] => groups().map(describe),
    /** The elements of a thing that was listed; [] for one that is no longer there. */
    elementsOf: (id: number): Element[] => (known.get(id) ?? []).filter((element) => element.isConnected),
    show(id: number): void {
      for (const element of marked(known.get(id) ?? [], BAIT_MARK)) {
        element.setAttribute(KEPT_MARK, kindOf(element));
        element.removeAttribute(BAIT_MARK);
      }
    },
    hide(id: number): void {
      for (const element of marked(known.get(id) ?? [], KEPT_MARK)) {
        const kind = element.getAttribute(KEPT_MARK);
        element.removeAttribute(KEPT_MARK);
        if (kind) element.setAttribute(BAIT_MARK, kind);
      }
    },
  };
}

function isKept(element: Element): boolean {
  return element.hasAttribute(KEPT_MARK);
}

function kindOf(element: Element): string {
  return element.getAttribute(BAIT_MARK) ?? element.getAttribute(KEPT_MARK) ?? '';
}

function query(element: Element, selector: string): Iterable<Element> {
  try {
    return element.querySelectorAll(selector);
  } catch {
    return []; // newer than this browser
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // newer than this browser
  }
}

/** The words in elements as they are read: buttons in a row have no space between them in the markup. */
function firstWords(elements: readonly Element[]): string {
  const texts: string[] = [];
  for (const element of elements) {
    const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (!/^(?:script|style)$/.test(text.parentElement?.localName ?? '')) texts.push(text.nodeValue ?? '');
  }
  const line = texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?»”)])/g, '');
  return line.trim().slice(0, LONGEST_PREVIEW);
}

const SHOW_TEXT = 4; // NodeFilter's, which a document without a window does not have
