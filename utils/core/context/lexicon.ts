import type { PackedWords } from './pack-words.ts';
import type { SumScan } from './stretches.ts';
import type { Token } from './tokens.ts';
import type { CurrencyNouns, IndexUnit, Sense, SenseName, TextLanguage } from './types.ts';
import { readWordTable, type WordTable } from './words.ts';

/** What a word can mean. */
export interface WordSenses {
  senses: readonly Sense[];
  /** Whether a sum can begin with it at all; most words cannot, and are passed over at once. */
  opens: boolean;
  /** Whether a number before it can be part of a sum. */
  goesOn: boolean;
  /** Whether a unit of several words can begin with it. */
  begins: boolean;
}

type SenseOf<N extends SenseName> = Extract<Sense, { as: N }>;

export interface Lexicon {
  language: TextLanguage;
  scan: SumScan;
  sense<N extends SenseName>(token: Token | undefined, as: N): SenseOf<N> | null;
  /** Whether a sum can begin with the token at all. */
  opens(token: Token): boolean;
  /** Whether a number followed by the token can be one of a sum; «на 5 человек» is not looked at twice. */
  goesOn(token: Token | undefined): boolean;
  /** ISO code of a noun beside a country word ('' for none), or null. */
  currencyOf(noun: string, country: string): string | null;
  symbol(token: Token | undefined): string | null;
  /** A code in capitals: `KZT`. */
  code(token: Token | undefined): string | null;
  /** The units of several words, where one may begin with the token. */
  phrasesAt(token: Token | undefined): readonly { stems: readonly string[]; unit: IndexUnit }[];
  isHyphenEnding(token: Token | undefined): boolean;
}

export interface LexiconSources extends PackedWords {
  nouns: CurrencyNouns;
  symbols: Record<string, string>;
  codes: readonly string[];
}

/** One lexicon for a text in `language`. Words of all languages are known, for news mixes them. */
export function createLexicon(sources: LexiconSources, language: TextLanguage): Lexicon {
  const phrases = sources.phrases.split('\n').map((phrase) => phrase.split(' '));
  const opening = phrases.map(([, stem = '']) => stem);
  const units = phrases.map(([unit, ...stems]) => ({ unit: unit as IndexUnit, stems }));
  const codes = new Set(sources.codes);
  const cases = new Set(['', ...sources.cases.split(' ')]);
  const sensesOf = createLookUp(readWordTable(sources, cases, language), opening);
  return {
    language,
    scan: { measures: new RegExp(sources.measures, 'g'), counts: new RegExp(sources.counts, 'g') },
    sense(token, as) {
      if (token?.kind !== 'word') return null;
      token.senses ??= sensesOf(token.key);
      // No closure: this is asked a hundred times for every sum.
      for (const sense of token.senses.senses) if (sense.as === as) return sense as never;
      return null;
    },
    opens(token) {
      const { kind, key, text } = token;
      if (kind !== 'word') return kind === 'number' || kind === 'symbol';
      token.senses ??= sensesOf(key);
      return token.senses.opens || key === 'us' || (text.length === CODE && codes.has(text));
    },
    goesOn(token) {
      if (token?.kind !== 'word')
        return token !== undefined && (token.kind !== 'other' || token.text === '%');
      token.senses ??= sensesOf(token.key);
      return token.senses.goesOn || (token.text.length === CODE && codes.has(token.text));
    },
    currencyOf: (noun, country) => sources.nouns[noun]?.[country] ?? null,
    symbol: (token) => (token?.kind === 'symbol' ? (sources.symbols[token.text] ?? null) : null),
    code: (token) =>
      token?.kind === 'word' && token.text.length === CODE && codes.has(token.text) ? token.text : null,
    phrasesAt(token) {
      if (token?.kind !== 'word') return [];
      token.senses ??= sensesOf(token.key);
      return token.senses.begins ? units : [];
    },
    isHyphenEnding: (token) => token?.kind === 'word' && token.key.length > 1 && cases.has(token.key),
  };
}

/** Letters of an ISO code. */
const CODE = 3;
const NONE: WordSenses = { senses: [], opens: false, goesOn: false, begins: false };
const LONGEST_ENDING = 5;
const MOST_REMEMBERED = 5000;

/**
 * The senses of a word by its stem and the ending left over; what was found is remembered. Forms are not spelled out
 * beforehand: that took as long as reading the article. `opening` are stems of units of several words.
 */
function createLookUp(table: WordTable, opening: readonly string[]): (word: string) => WordSenses {
  const remembered = new Map<string, WordSenses>();
  const find = (word: string): WordSenses => {
    if (!table.mayKnow(word)) return NONE;
    const begins = opening.some((stem) => word.startsWith(stem));
    const senses = table.sensesOf(word, '');
    for (let cut = 1; cut <= LONGEST_ENDING && cut < word.length; cut++)
      for (const sense of table.sensesOf(word.slice(0, -cut), word.slice(-cut))) senses.push(sense);
    if (senses.length === 0 && !begins) return NONE;
    return { senses, opens: senses.some(opensSum), goesOn: begins || senses.some(measures), begins };
  };
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    // A text of nothing but different words must not fill the memory.
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = find(word);
    remembered.set(word, found);
    return found;
  };
}

const MEASURES: readonly SenseName[] = ['scale', 'noun', 'country', 'unit', 'percent', 'of', 'joins', 'and'];
const measures = ({ as }: Sense) => MEASURES.includes(as);

function opensSum(sense: Sense): boolean {
  const { as } = sense;
  if (as === 'scale') return sense.bare === true;
  return as === 'from' || as === 'number' || as === 'whole' || as === 'one';
}
