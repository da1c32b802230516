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
  /** Makes one range of two figures by itself: "5,000 to 7,000 tenge"; `within`: only where «аралығында» follows. */
  | { as: 'joins'; within: boolean }
  /** «аралығында» after «64 пен 66 доллар». */
  | { as: 'within' }
  /** What «с половиной», «с лишним» add to the figure before them; by itself («треть миллиона») nothing to count on. */
  | { as: 'extra'; value: number }
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

/** How the data names a sense: `bare` is a scale that also stands alone, `times` a number that multiplies. */
export type SenseKind = SenseName | 'bare' | 'times';

/** What a language file holds. */
export interface ContextWords {
  lang: TextLanguage;
  /**
   * Words by what they are, then by their value (`noun: { 'won 500': … }`: at least 500 of them); the value is left out
   * where there is none. Words are written `stem:end|end`, `stem:x` for the endings named `x`, or `stem~` for any of
   * `cases`; lower case, ё as е.
   */
  senses: Partial<Record<SenseKind, string | Record<string, string>>>;
  endings: Record<string, string>;
  /** Endings of `stem~`, apart by spaces, beside none at all; those of several letters follow a hyphen too («АЕК-тен»). */
  cases: string;
  /** Units of several words, as stems: `MRP месячн расчетн показател`. */
  phrases: readonly string[];
}

/** Country or kind beside a noun, to its code; '' is the noun by itself, absent where that would be a guess. */
export type CurrencyNouns = Record<Noun, Record<string, string>>;

export function defineContextWords(words: ContextWords): ContextWords {
  return words;
}
