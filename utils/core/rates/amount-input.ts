import { type Ratio, ratio, times } from './ratio.ts';

/** What was typed into the converter, understood. */
export interface AmountInput {
  amount: Ratio;
  /** The currency named with the sum, or null. */
  code: string | null;
}

/** Longer is no sum of money, and exact arithmetic must stay quick. */
const LONGEST = 40;
const NUMBER = /(?:\d[\d\u0020\u00a0\u2009\u202f',.]*)/u;

/** Factors as written after a number; tried in this order, whole words only. */
const FACTORS: [RegExp, number][] = [
  [/^(?:трлн|триллион\p{L}*|trn|trillion)$/iu, 1e12],
  [/^(?:млрд|миллиард\p{L}*|bn|billion|b)$/iu, 1e9],
  [/^(?:млн|миллион\p{L}*|mln|million|m|м)$/iu, 1e6],
  [/^(?:тыс|тысяч\p{L}*|мың|k|к|thousand)$/iu, 1e3],
];

/** Names as people type them, in the three languages; a code stands for itself. */
const NAMES: [RegExp, string][] = [
  [/^(?:₸|тг|тенге|теңге\p{L}*|tenge)$/iu, 'KZT'],
  [/^(?:\$|доллар\p{L}*|бакс\p{L}*|dollars?)$/iu, 'USD'],
  [/^(?:€|евро|еуро|euros?)$/iu, 'EUR'],
  [/^(?:₽|руб|рубл\p{L}*|roubles?|rubles?)$/iu, 'RUB'],
  [/^(?:¥|юан\p{L}*|yuan)$/iu, 'CNY'],
  [/^(?:£|фунт\p{L}*|pounds?)$/iu, 'GBP'],
  [/^(?:₺|лир\p{L}*|lira)$/iu, 'TRY'],
];

/**
 * A typed sum: «1 500,50», «1.5k», «2 млн», «100 usd», «$100», «12 мың теңге». Decimal comma or point;
 * null for anything that is not one sum without remainder. `comma` says whether «1,500» groups thousands
 * (English) or is one and a half (Russian, Kazakh). `known` are the codes that may be named.
 */
export function parseAmount(
  text: string,
  known: readonly string[],
  comma: 'groups' | 'decimal' = 'decimal',
): AmountInput | null {
  const plain = text.normalize('NFC').trim();
  if (plain.length > LONGEST) return null;
  const found = NUMBER.exec(plain);
  if (!found) return null;
  const number = readNumber(found[0].trim(), comma);
  if (!number) return null;
  const before = wordsOf(plain.slice(0, found.index));
  const after = wordsOf(plain.slice(found.index + found[0].length));
  const [first, ...rest] = after;
  const factor = first === undefined ? undefined : FACTORS.find(([word]) => word.test(first))?.[1];
  const names = [...before, ...(factor === undefined ? after : rest)];
  if (names.length > 1) return null;
  const code = names[0] === undefined ? null : codeOf(names[0], known);
  if (code === undefined) return null;
  return { amount: factor === undefined ? number : times(number, { n: BigInt(factor), d: 1n }), code };
}

/** Words and signs; a full stop after an abbreviation is none of them. */
function wordsOf(text: string): string[] {
  return text.match(/\p{L}+|[^\p{L}\s.]/gu) ?? [];
}

function codeOf(word: string, known: readonly string[]): string | undefined {
  const code = word.toUpperCase();
  if (code === 'KZT' || known.includes(code)) return code;
  const named = NAMES.find(([name]) => name.test(word))?.[1];
  return named === 'KZT' || (named && known.includes(named)) ? named : undefined;
}

/** The last of two kinds of marks is the decimal one; the same mark twice can only group. */
function readNumber(text: string, comma: 'groups' | 'decimal'): Ratio | null {
  const bare = text.replace(/[\s']/g, '').replace(/[.,]+$/, '');
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return ratio(bare);
  const isMixed = marks.some((mark) => mark !== last);
  const groups = isMixed ? marks.filter((mark) => mark === last).length > 1 : marks.length > 1;
  const grouping = /^\d{1,3}(?:[.,]\d{3})+$/;
  if (!isMixed && (groups || (last === ',' && comma === 'groups' && grouping.test(bare))))
    return grouping.test(bare) ? ratio(bare.replace(/[.,]/g, '')) : null;
  if (groups) return null;
  const at = bare.lastIndexOf(last);
  const whole = bare.slice(0, at);
  if (isMixed && !grouping.test(whole)) return null;
  return ratio(`${whole.replace(/[.,]/g, '')}.${bare.slice(at + 1)}`);
}
