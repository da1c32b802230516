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
}

/** Grouping spaces join a number; `\d{1,3}` at the front keeps «2025 500» apart. */
const NUMBER = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;
const SYMBOLS = '$€£¥₽₸₺₴₼₾₹₩';
const DASHES = '-–—−‐‑‒';
const OTHER_LETTER = /[\p{L}\p{M}]/u;

/**
 * Cuts a text into tokens in one pass. Offsets are those of the text as given. Written out by character codes: a
 * pattern of `\p{L}` is built anew on every page, which takes longer than reading an article does.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (let at = 0; at < text.length; ) {
    const space = spaceAt(text, at);
    if (space) {
      if (gap !== 'break') gap = space;
      at++;
      continue;
    }
    const { kind, end } = tokenAt(text, at);
    const words = text.slice(at, end);
    tokens.push({ kind, start: at, end, text: words, key: kind === 'word' ? wordKey(words) : words, gap });
    gap = 'none';
    at = end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): { kind: TokenKind; end: number } {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) {
    NUMBER.lastIndex = at;
    const length = NUMBER.exec(text)?.[0].length ?? 1;
    return { kind: 'number', end: at + length };
  }
  let end = at;
  while (end < text.length && isLetter(text, end)) end++;
  if (end > at) return { kind: 'word', end };
  const sign = text[at] ?? '';
  const kind = SYMBOLS.includes(sign) ? 'symbol' : DASHES.includes(sign) ? 'dash' : 'other';
  return { kind, end: at + 1 };
}

function spaceAt(text: string, at: number): 'space' | 'break' | null {
  const code = text.charCodeAt(at);
  if (code === 0x20 || code === 0xa0 || code === 9) return 'space';
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return 'break';
  if (code > 13 && code < 0x1680) return null;
  return /\s/.test(text[at] ?? '') ? 'space' : null;
}

/** Letters and what joins them: accents, soft hyphens, invisible marks. By ranges for what news is written in. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x400 && code < 0x530) return code !== 0x482;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code === 0xad || code === 0x200b || code === 0x2060 || (code >= 0x300 && code < 0x370)) return true;
  if (code < 0xaa || (code >= 0x2000 && code < 0x2070)) return false;
  return OTHER_LETTER.test(text[at] ?? '');
}

const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const CYRILLIC = /[\u0400-\u052F]/;

function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (/[\u0300-\u036F\u00AD\u200B\u2060]/.test(key)) key = key.replace(INVISIBLE, '').normalize('NFC');
  if (key.includes('ё')) key = key.replaceAll('ё', 'е');
  // baq.kz and others type «бүгiн» with the Latin letter.
  return key.includes('i') && CYRILLIC.test(key) ? key.replaceAll('i', 'і') : key;
}
