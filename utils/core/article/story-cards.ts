import { isBlockElement } from '../dom/names.ts';
import { collapse, countWords } from '../text/normalize.ts';

/** The other stories a page offers, each with its title as a link and what stands beside it. */
export interface StoryCards {
  /** How many different stories. */
  count: number;
  /** Which of the cards hold these texts: the card's number for each, -1 for a text in none. */
  cardsOf(texts: readonly string[]): number[];
  /** Where a text stands: how many stories stand between the `<h1>` and it, and in which element; or null. */
  locate(text: string): { above: number; owner: Element } | null;
}

const MOST_LINKS = 800;
/** How far above a title its card may reach. */
const REACH = 5;
/** A card with more text tells a story instead of offering one: tests of goods, long guides with links. */
const LONGEST_CARD = 600;
/** One with less is a title and a date: nothing of it can be mistaken for an article's text. */
const SHORTEST_CARD = 90;
/** So many links of one wording («Читать далее») to different pages are a list's, whatever the wording. */
const REPEATED = 4;

interface Story {
  key: string;
  link: Element;
}

/**
 * Finds links that lead to other stories of the same site (titles, or the same few words again and again)
 * and the card of each: the largest element around it with no other story in it. On a list of stories what
 * looks like text stands in such cards; an article's paragraphs do not.
 */
export function findStoryCards(doc: Document, address: string): StoryCards {
  const stories = findStories(doc, address);
  const owners = new Map<Element, string | null>();
  for (const { key, link } of stories) {
    let up: Element | null = link;
    for (let level = 0; up && level <= REACH; level++, up = up.parentElement) {
      const owner = owners.get(up);
      if (owner === undefined) owners.set(up, key);
      else if (owner !== key) owners.set(up, null);
    }
  }
  return {
    count: new Set(stories.map(({ key }) => key)).size,
    cardsOf(texts) {
      const cards = stories.map(cardTextOf(owners));
      return texts.map((text) => {
        const start = squeeze(text.slice(0, 60)).slice(0, 40);
        return cards.findIndex((card) => card.length > 0 && card.includes(start));
      });
    },
    locate: (text) => locate(doc.body, text, new Set(stories.map(({ link }) => link))),
  };
}

function locate(body: Element, text: string, links: ReadonlySet<Element>): ReturnType<StoryCards['locate']> {
  const start = squeeze(text).slice(0, 24);
  let above = 0;
  let isBelow = false;
  for (let node: Node | null = start ? body : null; node; node = nextNode(node)) {
    if (links.has(node as Element)) above += Number(isBelow);
    else if (node.nodeName === 'H1') isBelow = true;
    else if (node.nodeType === 3 && node.parentElement && startsWith(node.nodeValue ?? '', start))
      return { above, owner: node.parentElement };
  }
  return null;
}

function nextNode(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

function findStories(doc: Document, address: string): Story[] {
  const own = withoutFragment(address);
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? '';
  const titles: Story[] = [];
  const others = new Map<string, Map<string, Element>>();
  for (const link of [...doc.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const key = withoutFragment(link.getAttribute('href') ?? '');
    if (key === '' || key === '/' || own.endsWith(key) || !isSameSite(key, host)) continue;
    const text = collapse(link.textContent ?? '');
    if (isTitle(link, text)) titles.push({ key, link });
    else if (isCall(link, text)) {
      const places = others.get(text) ?? new Map<string, Element>();
      others.set(text, places.set(key, link));
    }
  }
  const calls = [...others.values()].filter((places) => places.size >= REPEATED);
  return [...titles, ...calls.flatMap((places) => [...places].map(([key, link]) => ({ key, link })))];
}

function withoutFragment(address: string): string {
  return address.trim().replace(/#.*$/, '');
}

function isSameSite(href: string, host: string): boolean {
  if (/^(?:https?:)?\/\//i.test(href)) return href.includes(host);
  return !/^[a-z][a-z0-9+.-]*:/i.test(href);
}

/** A few words that end their line; «здесь» within a sentence is none. */
function isCall({ nextSibling }: Element, text: string): boolean {
  if (text.length > 40 || !/\p{L}{3}/u.test(text)) return false;
  return nextSibling?.nodeType !== 3 || collapse(nextSibling.nodeValue ?? '').length <= 2;
}

function isTitle(link: Element, text: string): boolean {
  if (text.length < 8 || text.length > LONGEST_CARD) return false;
  if (!/^h[1-6]$/.test(lineOf(link).localName) && (text.length < 25 || countWords(text) < 4)) return false;
  // Before a title stands a time or a rank at most; a link inside a sentence comes later.
  const before = collapse(textBefore(link));
  return before === '' || (before.length <= 28 && /\d/.test(before));
}

/** Nobody wraps a title deeper, or writes more small things before it on its line. */
const DEEPEST = 8;
const MOST_BEFORE = 12;

function lineOf(element: Element): Element {
  let line = element;
  for (let level = 0; level < DEEPEST && !isBlockElement(line) && line.parentElement; level++)
    line = line.parentElement;
  return line;
}

/** What stands on the same line before a link; a long text is not told to its end. */
function textBefore(link: Element): string {
  if (link.firstElementChild && isBlockElement(link.firstElementChild)) return '';
  let text = '';
  let left = MOST_BEFORE;
  const line = lineOf(link);
  for (let up = link; up !== line && up.parentElement; up = up.parentElement) {
    for (let node = up.previousSibling; node && text.length < 60; node = node.previousSibling) {
      if (left-- === 0 || (node.nodeType === 1 && endsLine(node as Element, text))) return text;
      text = (node.textContent ?? '') + text;
    }
  }
  return text;
}

/** A block, a break, or a link with nothing between: cards in a row. */
function endsLine(element: Element, between: string): boolean {
  return (
    isBlockElement(element) ||
    element.localName === 'br' ||
    (element.localName === 'a' && between.trim() === '')
  );
}

/**
 * Gives a card's text without spaces, for the breaks between its lines leave none behind; '' where it holds no
 * teaser. Several links of a story share a card, whose text is taken once.
 */
function cardTextOf(owners: ReadonlyMap<Element, string | null>): (story: Story) => string {
  const seen = new Set<Element>();
  return ({ key, link }) => {
    let card = link;
    for (let level = 0; level < REACH; level++) {
      const up = card.parentElement;
      if (!up || owners.get(up) !== key) break;
      card = up;
    }
    if (seen.has(card)) return '';
    seen.add(card);
    const text = [card, ...besideCard(card, owners)].map((element) => element.textContent ?? '').join('');
    // Most cards are a title and a date, and half of a large one's text is the indentation of its source.
    if (text.length < SHORTEST_CARD || text.length > 6 * LONGEST_CARD) return '';
    const squeezed = squeeze(text);
    return squeezed.length <= LONGEST_CARD ? squeezed : '';
  };
}

/** Flat lists: after the title's line a date perhaps, then the text, as siblings. */
function besideCard(card: Element, owners: ReadonlyMap<Element, string | null>): Element[] {
  const beside: Element[] = [];
  let next = card.nextElementSibling;
  while (next && beside.length < 2 && !owners.has(next) && !/^h[1-6]$/.test(next.localName)) {
    beside.push(next);
    if ((next.textContent ?? '').length > 50) break;
    next = next.nextElementSibling;
  }
  return beside;
}

function startsWith(text: string, start: string): boolean {
  return text.length >= start.length && squeeze(text).startsWith(start);
}

function squeeze(text: string): string {
  return collapse(text).replaceAll(' ', '');
}
