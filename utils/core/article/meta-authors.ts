import { cutLeafBlocks } from '../dom/leaf-blocks.ts';
import { queryAll } from '../dom/order.ts';
import { type Authors, splitAuthors } from './byline.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { findTitleLine, lineOf, linePieces } from './title-lines.ts';

/** Marks of a signature, the surer first. Ignoring case (`i`) would make the last of them the dearest search of all. */
const MARKS = [
  '[rel~="author"],[itemprop~="author"]:not(meta)',
  'a[href*="/author"],a[href*="/avtor"],a[href*="/journalist"]',
  '[class*="author"]:not([class*="authori"]),[class*="Author"],[class*="byline"]',
];
/** Elements of a kind that are looked at, and signatures that are taken. */
const MOST = 12;
const MOST_SIGNATURES = 5;

export interface AuthorSources {
  doc: Document;
  /** The outlet's own selector, or none. */
  selector: string | undefined;
  /** The `<h1>` of the article. */
  heading: Element | null;
  isOfOther: (element: Element) => boolean;
  jsonLd: JsonLdArticle | null;
  tags: MetaTags;
  siteNames: readonly string[];
  /** Finds where the article's date stands. */
  dateElement: () => Element | null;
}

/**
 * Who signed the article: sources are asked in turn until one names people (JSON-LD, the outlet's own element,
 * metas, marks in the page, the line of its date); organizations are gathered on the way.
 */
export function readAuthors(input: AuthorSources): Authors {
  const { doc, selector, heading, isOfOther, jsonLd, tags, siteNames, dateElement } = input;
  const sources = [
    () => jsonLd?.authors ?? [],
    () => (selector ? queryAll(doc, selector).slice(0, 10).map(signature) : []),
    () => tags.all(/author|creator$/).map(({ content }) => content),
    () => (SIGNED.test(tags.first('twitter:label1')) ? [tags.first('twitter:data1')] : []),
    ...MARKS.map((mark) => () => signatures(doc, mark, isOfOther)),
  ];
  const agencies = new Set(jsonLd?.organizations);
  let people: string[] = [];
  for (const source of sources) {
    const authors = splitAuthors(source(), siteNames);
    for (const agency of authors.agencies) agencies.add(agency);
    people = authors.people;
    if (people.length > 0) break;
  }
  if (people.length === 0) people = splitAuthors(signedLine(heading, isOfOther), siteNames).people;
  if (people.length === 0) people = besideDate(dateElement(), siteNames);
  return { people, agencies: [...agencies].slice(0, 10) };
}

const SIGNED = /^(?:(?:written|posted|words|text|story|article) )?by(?![^\s:])|^автор|^написано/i;

const LABEL = /(?:by|автор\S*|:)\s*$/i;

/** A line by the title that says who signs; where it is a label, with the one after it. */
function signedLine(heading: Element | null, isOfOther: AuthorSources['isOfOther']): string[] {
  const line = findTitleLine(heading, (text, element) => SIGNED.test(text) && !isOfOther(element));
  if (!line) return [];
  const text = lineOf(line);
  const name = LABEL.test(text) ? line.nextElementSibling : null;
  return [name ? `${text} ${lineOf(name)}` : text];
}

/** Full names on the line of the date, or on the one around it: «21 мая 2026, 08:20 / Руфина Салимова / 3 015». */
function besideDate(element: Element | null, siteNames: readonly string[]): string[] {
  let box = element;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    const texts = linePieces(box).map((node) => (isSectionLink(node) ? '' : (node.textContent ?? '')));
    if (texts.length === 0 && level > 0) break;
    const names = splitAuthors(texts, siteNames).people.filter((name) => name.includes(' '));
    if (names.length > 0) return names;
  }
  return [];
}

/** Sections are links and written like names: «Central Asia». */
function isSectionLink(node: Node): boolean {
  return (
    node.nodeName === 'A' &&
    !/auth|avtor|user|people|profile|journalist/i.test((node as Element).getAttribute('href') ?? '')
  );
}

/** What the elements of a kind say; the first that is one, and those beside it: further down others sign. */
function signatures(doc: Document, mark: string, isOfOther: AuthorSources['isOfOther']): string[] {
  const found: string[] = [];
  let around: Element | null = null;
  for (const element of queryAll(doc, mark).slice(0, MOST)) {
    if (found.length === MOST_SIGNATURES) break;
    const text = around && !around.contains(element) ? '' : signature(element);
    if (!text || isOfOther(element)) continue;
    found.push(text);
    around ??= element.parentElement;
  }
  return found;
}

/** The name that an element gives: microdata inside it, its own attribute, its text when that is one line. */
function signature(element: Element): string {
  const named = (element.hasAttribute('itemscope') && element.querySelector('[itemprop~="name"]')) || element;
  const text = named.getAttribute('content') ?? (lineOf(named) || linesOf(named));
  return named.childElementCount > 8 || text.length > 200 ? '' : text;
}

/** Name, role and date are boxes of their own in a signature of several lines. */
function linesOf(element: Element): string {
  return cutLeafBlocks(element)
    .map(({ text }) => text)
    .join(' | ');
}
