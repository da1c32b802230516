/**
 * Letters and digits of the scripts that pages here are written in, as the inside of a character class: Latin,
 * Greek to Hebrew, Arabic, those of India to Ethiopia, Chinese, Japanese, Korean. A few signs that stand among them
 * are let in; every range costs bytes in every pattern.
 */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-תؠ-ەऀ-\u1fff぀-\ud7ff豈-ﻼ';
const DIGITS = '0-9²³¹¼-¾٠-٩۰-۹';

/** Small letters of Russian and Kazakh; the n-th is written as the n-th of a to z and A to P. */
export const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';

const TOKEN = /\\([pP])\{([LN])\}|\\.|(~?)([A-Za-z])|[[\]]/g;

/**
 * The source of a pattern with `\p{L}` and `\p{N}` written out as ranges; what has no equal in ranges (`\P{L}` inside a
 * class) stays as it is. With `isShort` Latin letters are Cyrillic ones, but for those with `~` in front and in escapes.
 */
export function spellOut(source: string, isShort = false): string {
  let isInClass = false;
  return source.replace(TOKEN, (part, kind?: string, name?: string, mark?: string, letter?: string) => {
    if (letter) return isShort ? (mark ? letter : cyrillic(letter)) : part;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (!name) return part;
    const ranges = name === 'L' ? LETTERS : DIGITS;
    if (kind === 'p') return isInClass ? ranges : `[${ranges}]`;
    return isInClass ? part : `[^${ranges}]`;
  });
}

function cyrillic(letter: string): string {
  const code = letter.charCodeAt(0);
  return CYRILLIC[code < 97 ? code - 39 : code - 97] ?? letter;
}

/**
 * A pattern as the build writes it: its flags, `/` or `|` for one in short letters, its source. `utils/build/patterns.ts`
 * writes them, nobody else.
 */
export function pattern({ raw: [text = ''] }: Pick<TemplateStringsArray, 'raw'>): RegExp {
  const [, flags, mark, source = ''] = /^(\w*)([/|])([\s\S]*)/.exec(text) ?? [];
  return new RegExp(spellOut(source, mark === '|'), flags);
}
