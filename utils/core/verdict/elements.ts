import { nameMask } from './names.ts';

/** Elements whose presence around a block says something. Bit i of a mask is `AROUND[i]`. */
export const AROUND = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'blockquote',
  'a',
  'section',
  'articleBody',
] as const;

const AROUND_BIT = new Map<string, number>(AROUND.map((name, i) => [name, 1 << i]));
const ROLE_BIT = new Map<string, number>([
  ['article', AROUND_BIT.get('article') ?? 0],
  ['main', AROUND_BIT.get('main') ?? 0],
  ['complementary', AROUND_BIT.get('aside') ?? 0],
  ['banner', AROUND_BIT.get('header') ?? 0],
  ['contentinfo', AROUND_BIT.get('footer') ?? 0],
  ['navigation', AROUND_BIT.get('nav') ?? 0],
  ['search', AROUND_BIT.get('form') ?? 0],
  ['dialog', AROUND_BIT.get('form') ?? 0],
]);

/** What is known of an element from the markup alone; inherited parts are folded in once. */
export interface ElementFacts {
  element: Element;
  parent: ElementFacts | null;
  depth: number;
  /** Families of its own class, id and the like. */
  names: number;
  /** Families of itself and the two around it, and of the four around those. */
  near: number;
  mid: number;
  /** Which of `AROUND` it is or stands in. */
  around: number;
  isAriaHidden: boolean;
  /** The outermost element around that the markup calls an article, or null. */
  article: Element | null;
  /** Tag and classes, its own and its parent's: what a template writes again and again. */
  signature: string;
}

export type FactsReader = (element: Element) => ElementFacts;

/** Reads facts of elements up to `root`, each once. */
export function createFactsReader(root: Element): FactsReader {
  const known = new Map<Element, ElementFacts>();
  const masks = new Map<string, number>();
  const maskOf = (name: string): number => {
    const mask = masks.get(name) ?? nameMask(name.toLowerCase());
    masks.set(name, mask);
    return mask;
  };
  const read = (element: Element): ElementFacts => {
    // Up without recursion: a page may be nested deeper than the stack is.
    const path: Element[] = [];
    let facts: ElementFacts | null = null;
    for (let up: Element | null = element; up; up = up === root ? null : up.parentElement) {
      facts = known.get(up) ?? null;
      if (facts) break;
      path.push(up);
    }
    for (let i = path.length - 1; i >= 0; i--) {
      facts = describe(path[i] as Element, facts, maskOf);
      known.set(facts.element, facts);
    }
    return facts as ElementFacts;
  };
  return read;
}

function describe(
  element: Element,
  parent: ElementFacts | null,
  maskOf: (name: string) => number,
): ElementFacts {
  const tag = element.localName;
  let names = tag.includes('-') ? maskOf(tag) : 0;
  let around = (parent?.around ?? 0) | (AROUND_BIT.get(tag) ?? 0);
  let isAriaHidden = parent?.isAriaHidden ?? false;
  let isArticle = tag === 'article';
  let classes = '';
  for (const name of element.getAttributeNames()) {
    if (!TELLING.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (name === 'class') classes = value;
    if (name === 'role') around |= ROLE_BIT.get(value) ?? 0;
    else if (name === 'aria-hidden') isAriaHidden ||= value === 'true';
    else if (name !== 'itemtype') names |= maskOf(value);
    if (name === 'itemprop') around |= AROUND_BIT.get(value) ?? 0;
    isArticle ||= ARTICLE[name]?.test(value) ?? false;
  }
  const two = parent?.parent ?? null;
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    names,
    near: names | (parent?.names ?? 0) | (two?.names ?? 0),
    mid: middleNames(two),
    around,
    isAriaHidden,
    article: parent?.article ?? (isArticle ? element : null),
    signature: `${tag}.${classes}`,
  };
}

/** Attributes that say what an element is; by most of them it may be named. */
const TELLING = new Set(
  'class id role itemprop itemtype aria-hidden data-testid data-component data-type'.split(' '),
);
const ARTICLE: Record<string, RegExp> = {
  role: /^article$/,
  class: /(?:^|\s)h-?entry(?:\s|$)/,
  itemtype: /(?:Article|BlogPosting)$/,
};

function middleNames(two: ElementFacts | null): number {
  let mask = 0;
  let up = two?.parent ?? null;
  for (let i = 0; i < 4 && up; i++, up = up.parent) mask |= up.names;
  return mask;
}
