import type { RemovedLink } from '../article/types.ts';
import { collapse, countWords, preview, stripEmoji } from '../text/normalize.ts';
import { safeUrl } from '../text/urls.ts';
import { counterKind, type LooseNumber, readCounters } from './counters.ts';

/** More links than this in one block are a site map, not a list worth keeping item by item. */
const MOST_ITEMS = 60;
const LONGEST_TITLE = 300;
const LONE_NUMBER = /^\d{1,3}(?:[ \u00A0\u202F]?\d{3})*$/;
/** «53 0»: views and comments in one piece of text; the second is too short to be thousands of the first. */
const TWO_NUMBERS = /^(\d{1,3}(?: ?\d{3})*) (\d{1,2})$/;

/** «Читайте также: …»: the label that some outlets put inside the link. */
const MARKER =
  /^(?:(?:читайте|смотрите) (?:также|еще|ещё)|(?:сондай-ақ,? )?(?:оқи отырыңыз|оқыңыз)|read (?:also|more)|see also) ?[:—–-] ?/iu;

interface RawItem {
  link: Element;
  text: string;
  url: string;
  box: Element;
}

/**
 * The stories a bait block offers, in page order: clean title (no rank, no emoji), address without tracking,
 * rank and counters where the block shows them. `elements` are the block's own, `base` the page's address.
 */
export function parseItems(elements: readonly Element[], base: string): RemovedLink[] {
  const raw = collectLinks(elements, base);
  const loose = raw.map((item) => looseNumbers(item));
  const ranked = raw.length >= 2 && raw.every((item, i) => leadingRank(item, loose[i] ?? []) === i + 1);
  return raw.map((item, i) => {
    const numbers = [...(loose[i] ?? [])];
    let title = stripEmoji(item.text);
    const link: RemovedLink = { title, url: item.url };
    if (ranked) {
      link.rank = i + 1;
      if (numbers[0]?.value === i + 1) numbers.shift();
      title = stripEmoji(title.replace(/^\d{1,3}[.)]?\s*/u, ''));
    }
    link.title = preview(title.replace(/^[\s•·–—-]+/u, '').replace(MARKER, ''), LONGEST_TITLE);
    Object.assign(link, readCounters(item.box === item.link ? '' : (item.box.textContent ?? ''), numbers));
    return link;
  });
}

function collectLinks(elements: readonly Element[], base: string): RawItem[] {
  const raw: RawItem[] = [];
  const seen = new Set<string>();
  for (const root of elements) {
    const links = root.localName === 'a' ? [root] : [...root.querySelectorAll('a[href]')];
    for (const link of links) {
      if (raw.length >= MOST_ITEMS) return raw;
      const text = titleText(link);
      const url = safeUrl(link.getAttribute('href'), base);
      if (!url || !couldBeTitle(text) || seen.has(`${url} ${text}`)) continue;
      seen.add(`${url} ${text}`);
      raw.push({ link, text, url, box: link });
    }
  }
  for (const item of raw) item.box = itemBox(item.link, raw, elements);
  return raw;
}

/** A card that is one big link holds its label and excerpt too; its heading is the title. */
function titleText(link: Element): string {
  const heading = link.querySelector('h1,h2,h3,h4,h5,h6,[class*="title"]');
  const text = collapse(heading?.textContent ?? '');
  if (couldBeTitle(text)) return text;
  const whole = collapse(link.textContent ?? '');
  // Dates and labels stand in front of the title inside some links; the tooltip has it alone.
  const tooltip = collapse(link.getAttribute('title') ?? '');
  return couldBeTitle(tooltip) && whole.endsWith(tooltip) ? tooltip : whole;
}

/** The largest element around a link that holds no other item's link: the card or list entry. */
function itemBox(link: Element, raw: readonly RawItem[], roots: readonly Element[]): Element {
  const others = raw.filter((other) => other.link !== link).map((other) => other.link);
  let box = link;
  while (box.parentElement && !roots.includes(box)) {
    const parent: Element = box.parentElement;
    if (others.some((other) => parent.contains(other))) break;
    box = parent;
    if (roots.includes(box)) break;
  }
  return box;
}

/** Numbers that stand alone in their own element or text node, outside the title. */
function looseNumbers(item: RawItem): LooseNumber[] {
  const numbers: LooseNumber[] = [];
  const take = (raw: string | null | undefined, around: Element | null) => {
    const text = collapse(raw ?? '');
    const parts = LONE_NUMBER.test(text) ? [text] : (TWO_NUMBERS.exec(text)?.slice(1) ?? []);
    // What a box with two of them is called says nothing of either.
    const kind = parts.length === 1 ? counterKind(around) : null;
    for (const part of parts) numbers.push({ value: Number(part.replace(/\D/g, '')), kind });
  };
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child === item.link) {
        // A rank in an element of its own inside the link: <a><span>1</span>Title</a>.
        const first = item.link.firstElementChild;
        if (first && first === firstContent(item.link)) take(first.textContent, null);
      } else if (child.nodeType === 3) take(child.nodeValue, child.parentElement);
      else if (child.nodeType === 1) walk(child);
    }
  };
  if (item.box !== item.link) walk(item.box);
  else take(item.link.firstElementChild?.textContent, null);
  return numbers;
}

function firstContent(element: Element): Node | null {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 || (child.nodeValue ?? '').trim()) return child;
  }
  return null;
}

function leadingRank(item: RawItem, loose: readonly LooseNumber[]): number | null {
  const glued = /^(\d{1,3})(?!\d|\s*[-–%]|[.,]\d)/u.exec(item.text);
  return glued ? Number(glued[1]) : (loose[0]?.value ?? null);
}

/** Pictures, "all news" buttons and share icons are links too; a title has three words, or two long ones. */
function couldBeTitle(text: string): boolean {
  const words = countWords(text);
  return words >= 3 || (words === 2 && text.length >= 15);
}
