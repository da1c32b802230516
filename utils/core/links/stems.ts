import { fold } from './fold.ts';

/*
 * Endings are written as `fold` writes words: half as many, because hard and soft vowels of a Kazakh ending fall
 * together, and so do spellings of Russian ones.
 */

/** Russian nouns, adjectives and past tenses. Forms in -ть and -л are left: «депутат» and «учитель» are none. */
const RU_ENDING =
  /(?:i?a(?:mi|m|h|ia)|[eo](?:go|mu|i|m|v|e)|i(?:mi|m|h|e)|i?uiu|esh|uet|[aeo]?iut|(?:[ieu]t|[ia]l[aio]?)sia|[aie]l[aoi]|iu|ia|[aeiou])$/;
/** What makes one word of another: «музыка» and «музыкальная», «Костанай» and «костанайский». */
const RU_SUFFIX =
  /(?:tel(?:stv|n)|aln|[ia]chesk|[eo]vsk|sk|ost|stv|[ae]ni|ant|ist|(?:ch|sh|n)ik|(?<=[^aeou])n)$/;

/** A Kazakh noun's endings from the last to the first: case, whose, how many, of what sort; each round takes one. */
const KK_ENDING =
  /(?:[ndt]in|n?[dt][ae](?:gi)?|[ndt][ae]n|[mbp]en|[ngk][ae]|[ndt]i|i?miz|si|in|[ldt][ae]r|[ldt]ik|[iae])$/;
const EN_ENDING = /(?:ings?|er|ers|ies|ed|es|s|li|e|i|ion|al)$/;

const KAZAKH = /[әғқңөұүһі]/;
/** What words that agree so far have in common is their root; the rest tells forms apart and little else. */
const LONGEST = 7;

export type Speech = 'ru' | 'kk' | 'en';

/** The language by whose rules a text's words are shortened; Kazakh words without a letter of their own follow their text. */
export function speechOf(text: string): Speech {
  if (!/[а-я]/i.test(text)) return 'en';
  return KAZAKH.test(text.toLowerCase()) ? 'kk' : 'ru';
}

/**
 * What forms of a word have in common, in letters that all our languages share: endings off, at least three
 * letters left, at most seven. For comparing, never for showing.
 */
export function stem(word: string, speech: Speech = speechOf(word)): string {
  const folded = fold(word.toLowerCase());
  // «Бизнес» is not «бизнес-джет».
  return rootOf(folded, /[a-z]/i.test(word) ? 'en' : speech).slice(
    0,
    word.includes('-') ? 2 * LONGEST : LONGEST,
  );
}

function rootOf(word: string, speech: Speech): string {
  if (speech === 'en') return cut(word, EN_ENDING, 4);
  if (speech === 'kk') return kazakhRoot(word);
  // A vowel that comes and goes: «паводок», «паводка».
  return cut(cut(word, RU_ENDING, 3), RU_SUFFIX, 4).replace(/[oe](?=k$)/, '');
}

function kazakhRoot(word: string): string {
  let root = word;
  for (let round = 0; round < 4; round++) root = cut(root, KK_ENDING, 3);
  // The last consonant is voiced before a vowel: «мектеп», «мектебі»; «киік», «киігі».
  return root.replace(/b$/, 'p').replace(/g$/, 'k');
}

/** Without its ending where enough is left; the pattern is only tried at the end: titles are read by the hundred. */
function cut(word: string, ending: RegExp, least: number): string {
  const shorter = word.slice(0, -7) + word.slice(-7).replace(ending, '');
  return shorter.length >= least ? shorter : word;
}
