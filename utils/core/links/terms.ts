import { collapse } from '../text/normalize.ts';
import { fold } from './fold.ts';
import { type Speech, speechOf, stem } from './stems.ts';
import { EMPTY, NOTION_OF, placeOf, WEAK } from './words.ts';

/** What a word can prove: a name most, a number or a plain word less, a town or a word of all news little. */
export type TermKind = 'name' | 'word' | 'number' | 'place' | 'weak';

/** A word that carries meaning, as a key for comparing across languages and as written for showing. */
export interface Term {
  key: string;
  word: string;
  kind: TermKind;
  /** Stands where any word has a capital, so that its own tells nothing. */
  opens: boolean;
  /** Place of the word among all words of the text: neighbours are shown together. */
  at: number;
}

const TOKEN = /\p{L}[\p{L}\p{N}'’-]*|\d+(?:[.,]\d+)?/gu;
const YEAR = /^(?:19|20)\d\d$/;

export interface TermOptions {
  /** The keys that matter, where a long text is searched for a few. */
  only?: ReadonlySet<string>;
  /** Keys of words met before, from text to text. */
  known?: Map<string, Key>;
}

/** What a word is compared by, and whether it is a town; null for a word that carries nothing. */
type Key = { key: string; place: boolean } | null;

/**
 * The meaningful words of a text, each key once: words of three letters, numbers of two digits. Names are told
 * by their capitals and by quotation marks, in all forms of the word once one is.
 */
export function terms(text: string, { only, known = new Map() }: TermOptions = {}): Term[] {
  const clean = collapse(text);
  const speech = speechOf(clean);
  const titleCase = isTitleCase(clean);
  const found = new Map<string, Term>();
  let at = 0;
  for (const match of clean.matchAll(TOKEN)) {
    at++;
    const [word] = match;
    const key = keyOf(word, speech, known);
    if (!key || (only && !only.has(key.key))) continue;
    const opens = titleCase || opensSentence(clean, match.index);
    const name = isName(word, opens);
    const kind = kindOf(
      word,
      { ...key, place: key.place || (name && isSomewhere(word, clean, match.index)) },
      name,
    );
    const term = found.get(key.key);
    if (!term) found.set(key.key, { key: key.key, word: word.replace(/[’'-]+$/u, ''), kind, opens, at });
    else if (kind === 'place' || (kind === 'name' && term.kind !== 'place')) term.kind = kind;
  }
  return [...found.values()];
}

function keyOf(word: string, speech: Speech, known: Map<string, Key>): Key {
  const id = speech + word;
  const before = known.get(id);
  if (before !== undefined) return before;
  const key = makeKey(word, speech);
  known.set(id, key);
  return key;
}

function makeKey(word: string, speech: Speech): Key {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (/^\d/.test(lower)) {
    return lower.length < 2 || YEAR.test(lower) ? null : { key: lower.replace(',', '.'), place: false };
  }
  if (lower.length < 2) return null;
  // «Семей» is a town and «семей» are families; «семейский» is always the town's.
  const place = lower !== word || /ск/u.test(lower) ? placeOf(fold(lower)) : null;
  if (place) return { key: place, place: true };
  const own = stem(lower, speech);
  if (EMPTY.has(own)) return null;
  const notion = NOTION_OF.get(own);
  if (lower.length < 3 && !notion && word !== word.toUpperCase()) return null;
  return { key: notion ?? own, place: false };
}

function kindOf(word: string, { key, place }: NonNullable<Key>, name: boolean): TermKind {
  if (place) return 'place';
  if (/^\d/.test(word)) return 'number';
  if (WEAK.has(key)) return 'weak';
  return name ? 'name' : 'word';
}

/** A capital where not every word has one, or inside the word. */
function isName(word: string, opens: boolean): boolean {
  return /\p{L}\p{Lu}/u.test(word) || (!opens && /^\p{Lu}/u.test(word));
}

/** Where something happens: «в Приозёрске», «Қазалыда», in Ulken. A town, a lake, a station: not who acts. */
function isSomewhere(word: string, text: string, index: number): boolean {
  if (/\p{L}\p{Lu}/u.test(word)) return false;
  if (/(?:да|де|та|те)(?:ғы|гі)?$/u.test(word)) return speechOf(text) === 'kk';
  return /(?<!\p{L})(?:во?|на|из|под|near|in|at) $/iu.test(text.slice(Math.max(0, index - 6), index));
}

/** The first word of a sentence, unless it stands in quotation marks. */
function opensSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  return (index === 0 || /[.!?:–—-]\s$|^\s*$/u.test(before)) && !/["«“]$/u.test(before);
}

/** English headlines capitalise every word, which makes none of them a name. */
function isTitleCase(text: string): boolean {
  if (text.length > 250) return false;
  const words = text.match(/[A-Za-z][\w’'-]{3,}/g) ?? [];
  return words.length >= 4 && words.filter((word) => /^[A-Z]/.test(word)).length / words.length > 0.7;
}
