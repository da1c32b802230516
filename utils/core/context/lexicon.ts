import { createSumScan, type SumScan } from './stretches.ts';
import type { Token } from './tokens.ts';
import type { ContextWords, CurrencyNouns, IndexUnit, Sense, SenseName, TextLanguage } from './types.ts';
import { type Endings, eachWord } from './words.ts';

/** What a word can mean. */
export interface WordSenses {
  senses: readonly Sense[];
  /** Whether a sum can begin with it at all; most words cannot, and are passed over at once. */
  opens: boolean;
  /** Whether a number before it can be part of a sum. */
  goesOn: boolean;
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
  phrases: readonly { stems: readonly string[]; unit: IndexUnit }[];
  isHyphenEnding(token: Token | undefined): boolean;
}

export interface LexiconSources {
  languages: readonly ContextWords[];
  nouns: CurrencyNouns;
  symbols: Record<string, string>;
  codes: readonly string[];
}

/** One lexicon for a text in `language`. Words of all languages are known, for news mixes them. */
export function createLexicon(sources: LexiconSources, language: TextLanguage): Lexicon {
  const stems = new Map<string, Stem[]>();
  const scan = createSumScan();
  for (const words of sources.languages) {
    eachWord(words, words.lang !== language, (stem, ends, sense) => {
      const known = stems.get(stem);
      if (known) known.push({ ends, sense });
      else stems.set(stem, [{ ends, sense }]);
      scan.add(stem, ends, sense);
    });
  }
  const phrases = sources.languages.flatMap((words) => words.phrases).map((phrase) => phrase.split(' '));
  const codes = new Set(sources.codes);
  const cases = new Set(['', ...sources.languages.flatMap((words) => words.cases.split(' '))]);
  const sensesOf = createLookUp(stems, cases);
  const signs = Object.keys(sources.symbols).join('');
  return {
    language,
    scan: scan.build(
      phrases.map(([, ...stems]) => stems),
      signs,
      sources.codes,
    ),
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
      return token.senses.opens || key === 'us' || (text.length === 3 && codes.has(text));
    },
    goesOn(token) {
      if (token?.kind !== 'word')
        return token !== undefined && (token.kind !== 'other' || token.text === '%');
      token.senses ??= sensesOf(token.key);
      if (token.senses.goesOn || codes.has(token.text)) return true;
      for (const [, stem = ''] of phrases) if (token.key.startsWith(stem)) return true;
      return false;
    },
    currencyOf: (noun, country) => sources.nouns[noun]?.[country] ?? null,
    symbol: (token) => (token?.kind === 'symbol' ? (sources.symbols[token.text] ?? null) : null),
    code: (token) => (token?.kind === 'word' && codes.has(token.text) ? token.text : null),
    phrases: phrases.map(([unit, ...stems]) => ({ unit: unit as IndexUnit, stems })),
    isHyphenEnding: (token) => token?.kind === 'word' && token.key.length > 1 && cases.has(token.key),
  };
}

interface Stem {
  ends: Endings;
  sense: Sense;
}

const NONE: WordSenses = { senses: [], opens: false, goesOn: false };
const LONGEST_ENDING = 5;
const BEGINNING = 3;
const MOST_REMEMBERED = 5000;

/**
 * The senses of a word by its stem and the ending left over; what was found is remembered. Forms are not spelled out
 * beforehand: that took as long as reading the article.
 */
function createLookUp(
  stems: ReadonlyMap<string, readonly Stem[]>,
  cases: ReadonlySet<string>,
): (word: string) => WordSenses {
  const remembered = new Map<string, WordSenses>();
  // Few words begin like a stem that takes endings, and only those need to be cut up.
  const beginnings = new Set<string>();
  for (const [stem, all] of stems)
    if (all.some(({ ends }) => ends !== '||')) beginnings.add(stem.slice(0, BEGINNING));
  const find = (word: string) => {
    const isCut = beginnings.has(word.slice(0, BEGINNING)) || beginnings.has(word.slice(0, BEGINNING - 1));
    const senses: Sense[] = [];
    for (let cut = 0; cut <= (isCut ? LONGEST_ENDING : 0) && cut < word.length; cut++) {
      const known = stems.get(cut === 0 ? word : word.slice(0, -cut));
      if (!known) continue;
      const ending = cut === 0 ? '' : word.slice(-cut);
      for (const { ends, sense } of known)
        if (ends === 'cases' ? cases.has(ending) : ends.includes(`|${ending}|`)) senses.push(sense);
    }
    return senses.length > 0 ? { senses, opens: senses.some(opensSum), goesOn: senses.some(measures) } : NONE;
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

const MEASURES: readonly SenseName[] = ['scale', 'noun', 'country', 'unit', 'percent', 'joins', 'and'];
const measures = ({ as }: Sense) => MEASURES.includes(as);

function opensSum(sense: Sense): boolean {
  const { as } = sense;
  if (as === 'scale') return sense.bare === true;
  return as === 'from' || as === 'number' || as === 'whole' || as === 'one';
}
