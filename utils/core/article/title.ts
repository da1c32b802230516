import { collapse, countWords, wordingKey } from '../text/normalize.ts';

/** No title is longer; a page that claims so must not make every later step long as well. */
const LONGEST = 500;
const SEPARATOR = /\s+(?:[|•·»/\\]|[-–—])\s+/u;

/**
 * The title without the outlet's name or a section tail: «… | informburo.kz», «… - новости на Tengrinews»,
 * «… • kz». A tail goes only when it names the site or the main part keeps at least four words.
 */
export function withoutSiteName(title: string, names: readonly string[]): string {
  const text = tidy(title);
  const keys = names.map(wordingKey).filter(Boolean);
  const parts = text.split(SEPARATOR);
  if (parts.length < 2) return text;
  const tail = parts[parts.length - 1] ?? '';
  const head = text.slice(0, text.lastIndexOf(tail)).replace(/\s+(?:[|•·»/\\]|[-–—])\s+$/u, '');
  const key = wordingKey(tail);
  const namesSite = keys.some((name) => key.includes(name) || name.includes(key));
  const strong = /\s[|•]\s+\S.*$/u.test(text) && /\s[|•]\s/u.test(text.slice(head.length));
  if (
    namesSite ||
    (strong && countWords(head) >= 4) ||
    /(?<!\p{L})(?:новости|жаңалықтар)(?!\p{L})/iu.test(tail)
  ) {
    return withoutSiteName(head, names);
  }
  return text;
}

/**
 * The article's title: the `<h1>` that the metadata agrees with, else the metadata's own title without the
 * outlet's name, else the only `<h1>`, else the document's title. `layoutTitle` is the outlet's own element.
 */
export function chooseTitle(input: {
  layoutTitle: string;
  headings: readonly string[];
  metaTitles: readonly string[];
  documentTitle: string;
  siteNames: readonly string[];
}): string {
  const layoutTitle = tidy(input.layoutTitle);
  if (layoutTitle) return layoutTitle;
  const metas = [...input.metaTitles, input.documentTitle]
    .map((title) => withoutSiteName(title, input.siteNames))
    .filter(Boolean);
  const headings = input.headings.map(tidy).filter(Boolean);
  const agreed = headings.find((heading) =>
    metas.some((meta) => similar(heading, meta) || begins(meta, heading)),
  );
  return agreed ?? metas[0] ?? headings[0] ?? '';
}

function tidy(text: string): string {
  return collapse(text).slice(0, LONGEST).trim();
}

/** «Заголовок — рубрика, сайт»: the heading and then a separator. */
function begins(meta: string, heading: string): boolean {
  return meta.startsWith(heading) && SEPARATOR.test(meta.slice(heading.length, heading.length + 4));
}

/** Same wording, or one begins the other and covers most of it. */
export function similar(a: string, b: string): boolean {
  const x = wordingKey(a);
  const y = wordingKey(b);
  if (!x || !y) return false;
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length / long.length > 0.6 && (long.startsWith(short) || long.endsWith(short));
}
