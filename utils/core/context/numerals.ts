import type { TextLanguage } from './types.ts';

/** No sum in the news is larger; above it digits are codes and account numbers. */
const MOST = 1e15;
const GROUP_SPACES = /[ \u00A0\u2009\u202F]/g;

/**
 * The value of digits as the language writes them, or null where that would be a guess. Russian and Kazakh have a
 * decimal comma, English a point; a mark before exactly three digits is the trouble: «25.000 тенге» groups,
 * «1,325 млрд» is decimal, «1,325 тенге» and «1,325 billion» may be either and stay unread.
 */
export function parseNumeral(text: string, language: TextLanguage, scaled: boolean): number | null {
  const whole = Number(text);
  // Most numbers are digits alone, and need no pattern.
  if (Number.isInteger(whole) && !text.includes('.'))
    return text.startsWith('0') || whole > MOST ? null : whole;
  const plain = text.replace(GROUP_SPACES, '');
  if (/^0\d/.test(plain)) return null;
  const marks = plain.match(/[.,]/g) ?? [];
  const written = marks.length === 0 ? plain : pointed(plain, marks, language, scaled, plain !== text);
  if (written === null) return null;
  const value = Number(written);
  return value > 0 && value <= MOST ? value : null;
}

/** The digits with a point for the decimals, or null. */
function pointed(
  plain: string,
  marks: readonly string[],
  language: TextLanguage,
  scaled: boolean,
  grouped: boolean,
): string | null {
  if (marks.length > 1) return manyMarks(plain);
  const mark = marks[0] ?? ',';
  const [whole = '', rest = ''] = plain.split(mark);
  const decimal = `${whole}.${rest}`;
  if (rest.length !== 3 || whole.length > 3 || whole === '0' || grouped) return decimal;
  const isDecimalMark = mark === (language === 'en' ? '.' : ',');
  if (isDecimalMark) return scaled ? decimal : null;
  return scaled ? (mark === '.' ? decimal : null) : whole + rest;
}

/** «8,455,329,919», «1.500.000», «8,455,329.50»; anything else («24.10.2025») is no number. */
function manyMarks(plain: string): string | null {
  const match = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(plain);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  return match[3] === undefined ? whole : `${whole}.${match[3]}`;
}
