import type { Sense } from './types.ts';

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
  senses: readonly Sense[] | null;
}

/**
 * A number (grouping spaces join it; `\d{1,3}` at the front keeps «2025 500» apart), a word with the accents and
 * invisible marks inside it, or any other character.
 */
const TOKEN =
  /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[\u0300-\u036F\u00AD\u200B\u2060\p{L}]+|\S/gu;
const SYMBOLS = '$€£¥₽₸₺₴₼₾₹₩';
const DASHES = '-–—−‐‑‒';
const LETTER = /^[\u0300-\u036F\u00AD\u200B\u2060\p{L}]/u;
const BREAK = /[\n\r\u2028\u2029]/;

/**
 * Cuts a text into tokens. Offsets are those of the text, which begins at `from`. One pattern does the cutting, and the
 * engine's own search finds the places again: a loop over the characters takes five times as long on a page just opened.
 */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  const isMarked = MARKED.test(text);
  let at = 0;
  for (const words of text.match(TOKEN) ?? []) {
    const start = text.indexOf(words, at);
    const kind = kindOf(words);
    const gap = start === at ? 'none' : isBreak(text, at, start) ? 'break' : 'space';
    at = start + words.length;
    const key = kind === 'word' ? wordKey(words, isMarked) : words;
    tokens.push({ kind, start: from + start, end: from + at, text: words, key, gap, senses: null });
  }
  return tokens;
}

function kindOf(words: string): TokenKind {
  const code = words.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (words.length > 1) return code < 0xd800 || code > 0xdfff ? 'word' : 'other';
  if (SYMBOLS.includes(words)) return 'symbol';
  if (DASHES.includes(words)) return 'dash';
  return LETTER.test(words) ? 'word' : 'other';
}

function isBreak(text: string, from: number, to: number): boolean {
  return (to - from > 1 || text.charCodeAt(from) !== 0x20) && BREAK.test(text.slice(from, to));
}

/** What stands inside words and is not seen, or is part of a letter. */
export const MARKED = /[\u0300-\u036F\u00AD\u200B\u2060]/;
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const CYRILLIC = /[\u0400-\u052F]/;

function wordKey(word: string, isMarked: boolean): string {
  let key = word.toLowerCase();
  if (isMarked) key = key.replace(INVISIBLE, '').normalize('NFC');
  if (key.includes('ё')) key = key.replaceAll('ё', 'е');
  // baq.kz and others type «бүгiн» with the Latin letter.
  return key.includes('i') && CYRILLIC.test(key) ? key.replaceAll('i', 'і') : key;
}
