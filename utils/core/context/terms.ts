import type { Glossary, TermEntry } from './glossary.ts';
import { LETTERS } from './tokens.ts';
import type { TextLanguage } from './types.ts';

/** A stretch of the article's text (a paragraph), with the places that sums have taken already. */
export interface TextPart {
  text: string;
  taken: readonly { start: number; end: number }[];
}

export interface TermMark {
  kind: 'term';
  /** Index of the part it stands in. */
  part: number;
  start: number;
  end: number;
  text: string;
  /** Several where the letters are ambiguous. */
  entries: readonly TermEntry[];
}

/** Endings that Russian glues to a short form («ЦОНах», «вузов»), and the English plural. */
const GLUED = /(?:ами|ах|ам|ов|ом|ой|ей|ем|ю|я|а|у|ы|е|и|s)$/;
const NEAR = 120;
const SPELLED = 170;

/**
 * The first use of every short form of the glossary, part by part, unless the article spells the form out itself.
 * The form's letters elsewhere (addresses, parts of words, headlines in capitals) are passed over.
 */
export function findTerms(
  parts: readonly TextPart[],
  glossary: Glossary,
  language: TextLanguage,
): TermMark[] {
  const find = createTermFinder(glossary, language);
  return parts.flatMap(({ text, taken }, part) => find(text, part, taken));
}

/** `findTerms` for callers that bring the parts of an article one by one. */
export function createTermFinder(glossary: Glossary, language: TextLanguage) {
  const done = new Set<TermEntry>();
  return (text: string, part: number, taken: TextPart['taken']): TermMark[] => {
    const marks: TermMark[] = [];
    let after = 0;
    for (const { 0: word, index: start } of text.matchAll(glossary.candidates)) {
      if (start < after) continue;
      const known = lookUp(text, start, word, glossary, language);
      // A form is met again and again: its second time is told by this alone.
      if (!known || known.entries.every((entry) => done.has(entry))) continue;
      const found = termAt({ text, taken }, start, known, language);
      if (!found || found.entries.some((entry) => done.has(entry))) continue;
      for (const entry of found.entries) done.add(entry);
      after = found.end;
      if (!isSpelledOut(text, start, found.end, found.entries)) {
        marks.push({ kind: 'term', part, text: text.slice(start, found.end), ...found });
      }
    }
    return marks;
  };
}

type Found = Pick<TermMark, 'start' | 'end' | 'entries'>;
type Known = Omit<Found, 'start'>;

function termAt(
  { text, taken }: TextPart,
  start: number,
  known: Known,
  language: TextLanguage,
): Found | null {
  if (isInsideName(text, start, known.end)) return null;
  if (taken.some((span) => start < span.end && known.end > span.start)) return null;
  const entries = known.entries.filter((entry) => fitsHere(entry, text, start, known.end));
  return entries.length > 0 ? { start, end: withCase(text, known.end, language), entries } : null;
}

function lookUp(
  text: string,
  start: number,
  word: string,
  glossary: Glossary,
  language: TextLanguage,
): Known | null {
  if (word.length < 2 || word.length > 12) return null;
  for (const more of glossary.goesOn(word)) {
    const end = start + word.length + more.length;
    const both = text.startsWith(more, start + word.length) ? glossary.find(word + more, language) : [];
    if (both.length > 0) return { entries: both, end };
  }
  const own = glossary.find(word, language);
  if (own.length > 0) return { entries: own, end: start + word.length };
  const stem = word.replace(GLUED, '');
  if (stem.length === word.length || stem.length < 3) return null;
  const cut = glossary.find(stem, language);
  return cut.length > 0 ? { entries: cut, end: start + word.length } : null;
}

const CASE_ENDING = new RegExp(`^[-‑–][a-zа-яёәғқңөұүһі]{1,7}(?![${LETTERS}])`);

/** «БЖЗҚ-ның»: the case belongs to the word. */
function withCase(text: string, end: number, language: TextLanguage): number {
  if (language !== 'kk') return end;
  const ending = CASE_ENDING.exec(text.slice(end, end + 9));
  return end + (ending?.[0].length ?? 0);
}

const GLUED_BEFORE = new RegExp(`[\\d@/_${LETTERS}-]`);
const GLUED_AFTER = new RegExp(
  `^(?:[\\d@/_${LETTERS}]|\\.[a-zа-яёәғқңөұүһі]|-\\d|-[${LETTERS}]*[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])`,
);

/** Half of a longer word or of an address, or one word of a line in capitals. */
function isInsideName(text: string, start: number, end: number): boolean {
  if (GLUED_BEFORE.test(text.charAt(start - 1))) return true;
  const after = text.slice(end, end + 30);
  if (GLUED_AFTER.test(after)) return true;
  return (
    /^\s[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{5}/.test(after) ||
    /[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{5}\s$/.test(text.slice(Math.max(0, start - 30), start))
  );
}

function fitsHere({ near, quoted }: TermEntry, text: string, start: number, end: number): boolean {
  if (quoted && !/^\s?[«"“„]/.test(text.slice(end, end + 2))) return false;
  if (!near) return true;
  const around =
    `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`.toLowerCase();
  return near.split('|').some((stem) => around.includes(stem));
}

const NAME_AFTER = new RegExp(`^[»"]?\\s*[(–—-]\\s*[${LETTERS}]`);

/** «Единый накопительный пенсионный фонд (ЕНПФ)», or the name in a bracket after the form. */
function isSpelledOut(text: string, start: number, end: number, entries: readonly TermEntry[]): boolean {
  const before = /\(\s*[«"]?$/.test(text.slice(Math.max(0, start - 3), start));
  const after = NAME_AFTER.test(text.slice(end, end + 6));
  const inBracket = before && /^[»"]?\s*[),]/.test(text.slice(end, end + 3));
  if (!inBracket && !after) return false;
  const window = inBracket ? text.slice(Math.max(0, start - SPELLED), start) : text.slice(end, end + SPELLED);
  const words = window.toLowerCase().replaceAll('ё', 'е');
  return entries.some(({ full }) => full.some((name) => isNamedIn(name, words)));
}

const LONG_WORDS = new RegExp(`[${LETTERS}]{4,}`, 'g');

/** Most of the name's words, by their beginnings: cases change the ends. */
function isNamedIn(name: string, words: string): boolean {
  const stems = [...name.toLowerCase().replaceAll('ё', 'е').matchAll(LONG_WORDS)].map(([word]) =>
    word.slice(0, Math.max(4, word.length - 3)),
  );
  const hits = stems.filter((stem) => words.includes(stem)).length;
  return stems.length > 0 && hits >= stems.length * 0.7;
}
