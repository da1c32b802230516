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

/** Grouping spaces join a number; `\d{1,3}` at the front keeps «2025 500» apart. Alternatives never overlap. */
const TOKEN =
  /(\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|([\p{L}\p{M}\u00AD\u200B\u2060]+)|([$€£¥₽₸₺₴₼₾₹₩])|([-–—−‐‑‒])|(\s+)|([\s\S])/gu;

/** Cuts a text into tokens in one pass. Offsets are those of the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (const match of text.matchAll(TOKEN)) {
    const [whole, number, word, symbol, dash, space] = match;
    if (space !== undefined) {
      gap = /[\n\r\u2028\u2029]/.test(space) ? 'break' : 'space';
      continue;
    }
    const kind = number ? 'number' : word ? 'word' : symbol ? 'symbol' : dash ? 'dash' : 'other';
    const start = match.index;
    tokens.push({
      kind,
      start,
      end: start + whole.length,
      text: whole,
      key: word ? wordKey(word) : whole,
      gap,
    });
    gap = 'none';
  }
  return tokens;
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
