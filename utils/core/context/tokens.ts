import type { WordSenses } from './lexicon.ts';

export type TokenKind = 'number' | 'word' | 'symbol' | 'dash' | 'other';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
  /** Words: lower case, NFC, ё as е, a Latin i among Cyrillic letters as і. Others: the text. */
  key: string;
  /** What lies before it: nothing, spaces of any kind inside the line, or a line break. */
  gap: 'none' | 'space' | 'break';
  /** What the word can mean, once a lexicon was asked. */
  senses: WordSenses | null;
}

/** Letters of the alphabets that news of Kazakhstan is written in, for a class: `\p{L}` is a pattern of hundreds of ranges. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ';
/** Accents, and marks that are not seen, inside a word. */
const INSIDE = '\\u0300-\\u036F\\u00AD\\u200B\\u2060';

/**
 * A number (grouping spaces join it; `\d{1,3}` at the front keeps «2025 500» apart), a word with the accents and
 * invisible marks inside it, or any other character.
 */
const TOKEN = new RegExp(
  `\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|[${INSIDE}${LETTERS}]+|\\S`,
  'g',
);
export const SYMBOLS = '$€£¥₽₸₺₴₼₾₹₩';
const DASHES = '-–—−‐‑‒';
const BREAK = /[\n\r\u2028\u2029]/;

/** A text with its letters in one case and ё as е, every character where it was. */
export interface FoldedText {
  text: string;
  /** Null where another case has another length («İ»), or where something stands inside words that is not seen. */
  folded: string | null;
}

/** One call for a whole text: by words it takes the engine longer than all that follows. */
export function foldText(text: string): FoldedText {
  const folded = MARKED.test(text) ? null : text.toLowerCase();
  return { text, folded: folded?.length === text.length ? folded.replaceAll('ё', 'е') : null };
}

/**
 * Cuts the stretch from `from` to `to` of a text into tokens, with the offsets of the text. One pattern does the
 * cutting, and the engine's own search finds the places again: a loop over the characters takes five times as long on a
 * page just opened.
 */
export function tokenize({ text, folded }: FoldedText, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const words of text.slice(from, to).match(TOKEN) ?? []) {
    const start = text.indexOf(words, at);
    const kind = kindOf(words);
    const gap = start === at ? 'none' : isBreak(text, at, start) ? 'break' : 'space';
    at = start + words.length;
    const key = kind === 'word' ? wordKey(folded?.slice(start, at) ?? keyOf(words)) : words;
    tokens.push({ kind, start, end: at, text: words, key, gap, senses: null });
  }
  return tokens;
}

function kindOf(words: string): TokenKind {
  const code = words.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (words.length > 1) return 'word';
  // Most marks are ASCII, and most letters are not.
  if (code < 0x80 && words !== '-' && words !== '$')
    return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'word' : 'other';
  if (code >= 0x400 && code < 0x530) return 'word';
  if (SYMBOLS.includes(words)) return 'symbol';
  if (DASHES.includes(words)) return 'dash';
  return WORD.test(words) ? 'word' : 'other';
}

const WORD = new RegExp(`[${INSIDE}${LETTERS}]`);

function isBreak(text: string, from: number, to: number): boolean {
  return (to - from > 1 || text.charCodeAt(from) !== 0x20) && BREAK.test(text.slice(from, to));
}

const MARKED = new RegExp(`[${INSIDE}]`);
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const CYRILLIC = /[\u0400-\u052F]/;

const keyOf = (word: string) =>
  word.toLowerCase().replace(INVISIBLE, '').normalize('NFC').replaceAll('ё', 'е');

/** baq.kz and others type «бүгiн» with the Latin letter. */
function wordKey(key: string): string {
  return key.includes('i') && CYRILLIC.test(key) ? key.replaceAll('i', 'і') : key;
}
