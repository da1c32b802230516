/** The words of calculation units: МРП/АЕК/MCI, МЗП/ЕТЖ, прожиточный минимум. */
export type IndexUnit = 'MRP' | 'MZP' | 'PM';

/** How the text qualifies a figure: «около», «более», «до». */
export type Bound = 'about' | 'over' | 'under';

interface Span {
  /** Offsets in the text that was read; the words «около», «астам» lie outside. */
  start: number;
  end: number;
  text: string;
  min: number;
  /** Equal to `min` for a single figure. */
  max: number;
  bound: Bound | null;
  /** The text itself gives the same value another way, so there is nothing to add. */
  given: boolean;
}

export interface Amount extends Span {
  kind: 'amount';
  /** ISO 4217. */
  currency: string;
}

export interface IndexAmount extends Span {
  kind: 'index';
  unit: IndexUnit;
  /** What the sentence speaks of; in 2022 fines and benefits were counted by different values. */
  purpose: 'fine' | 'benefit' | null;
}

export type Sum = Amount | IndexAmount;

/** The three languages of the news that Taza reads. */
export type TextLanguage = 'kk' | 'ru' | 'en';

export type Noun = string;

/** What a word can mean to the grammar; a word may have several senses. */
export type Sense =
  /** «млн». `bare`: the form also stands alone for one of it («миллион тенге»). */
  | { as: 'scale'; value: number; bare?: boolean }
  /** A number in words; `times` multiplies what stands before it («two hundred»). */
  | { as: 'number'; value: number; times?: boolean }
  /** A number and its scale in one word: «полмиллиона». */
  | { as: 'whole'; value: number }
  /** The second half of «60-миллионная». */
  | { as: 'adjective'; value: number }
  /** A noun for money by which «60-миллионная взятка» is one of tenge. */
  | { as: 'spoils' }
  | { as: 'noun'; noun: Noun; least?: number }
  | { as: 'country'; country: string }
  | { as: 'part'; currencies: readonly string[] }
  | { as: 'unit'; unit: IndexUnit }
  | { as: 'from'; until: 'to' | 'and' }
  | { as: 'to' }
  | { as: 'and' }
  | { as: 'bound'; bound: Bound }
  | { as: 'bound-after'; bound: Bound }
  | { as: 'same' }
  | { as: 'percent' }
  | { as: 'of' }
  | { as: 'one' }
  | { as: 'year-of' }
  | { as: 'purpose'; purpose: 'fine' | 'benefit' };

export type SenseName = Sense['as'];

/** What a language file holds. Words are written `stem:end|end`, or `stem~` for any of `endings`; lower case, ё as е. */
export interface ContextWords {
  lang: TextLanguage;
  words: readonly (readonly [string, Sense])[];
  endings: readonly string[];
  /** Units of several words, as stems: «месячн… расчетн… показател…». */
  phrases: readonly { stems: readonly string[]; unit: IndexUnit }[];
  /** Endings that follow a unit after a hyphen: «АЕК-тен». */
  hyphenEndings: readonly string[];
}

/** Country or kind beside a noun, to its code; '' is the noun by itself, absent where that would be a guess. */
export type CurrencyNouns = Record<Noun, Record<string, string>>;

export function defineContextWords(words: ContextWords): ContextWords {
  return words;
}
