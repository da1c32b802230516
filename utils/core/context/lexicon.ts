import { createSumScan, type SumScan } from './stretches.ts';
import type { Token } from './tokens.ts';
import type { ContextWords, CurrencyNouns, IndexUnit, Sense, SenseName, TextLanguage } from './types.ts';
import { eachWord } from './words.ts';

type SenseOf<N extends SenseName> = Extract<Sense, { as: N }>;

export interface Lexicon {
  language: TextLanguage;
  scan: SumScan;
  sense<N extends SenseName>(token: Token | undefined, as: N): SenseOf<N> | null;
  /** Whether a sum can begin with the token at all; most cannot, and are passed over at once. */
  opens(token: Token): boolean;
  /** Whether a number followed by the token can be part of a sum at all; «на 5 человек» is not looked at twice. */
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

/**
 * One lexicon for a text in `language`. Words of all languages are known, for news mixes them; numbers in words are
 * those of the language alone: «он» is ten in Kazakh and "he" in Russian.
 */
export function createLexicon(sources: LexiconSources, language: TextLanguage): Lexicon {
  const senses = new Map<string, Sense[]>();
  const stems = new Map<string, Sense[]>();
  const scan = createSumScan();
  for (const words of sources.languages) {
    eachWord(words, (form, isStem, sense) => {
      const own = words.lang === language ? sense : abroad(sense);
      if (!own) return;
      add(isStem ? stems : senses, form, own);
      scan.add(form, isStem, own);
    });
  }
  const phrases = sources.languages.flatMap((words) => words.phrases).map((phrase) => phrase.split(' '));
  const codes = new Set(sources.codes);
  const cases = new Set(['', ...sources.languages.flatMap((words) => words.cases.split(' '))]);
  const sensesOf = createLookUp(senses, stems, cases);
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
      for (const sense of token.senses) if (sense.as === as) return sense as never;
      return null;
    },
    opens(token) {
      const { kind, key, text } = token;
      if (kind !== 'word') return kind === 'number' || kind === 'symbol';
      token.senses ??= sensesOf(key);
      return token.senses.some(opensSum) || key === 'us' || codes.has(text);
    },
    goesOn(token) {
      if (token?.kind !== 'word')
        return token !== undefined && (token.kind !== 'other' || token.text === '%');
      token.senses ??= sensesOf(token.key);
      if (token.senses.length > 0 || codes.has(token.text)) return true;
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

function add(map: Map<string, Sense[]>, form: string, sense: Sense): void {
  const known = map.get(form);
  if (known) known.push(sense);
  else map.set(form, [sense]);
}

const NONE: readonly Sense[] = [];
const LONGEST_ENDING = 5;
const MOST_REMEMBERED = 5000;

/** The senses of a word by its full form, or by its stem and one of the endings; what was found is remembered. */
function createLookUp(
  senses: ReadonlyMap<string, readonly Sense[]>,
  stems: ReadonlyMap<string, readonly Sense[]>,
  endings: ReadonlySet<string>,
): (word: string) => readonly Sense[] {
  const remembered = new Map<string, readonly Sense[]>();
  // Few words begin like a stem, and only those need to be cut up.
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, 2)));
  const find = (word: string) => {
    const whole = senses.get(word) ?? NONE;
    if (!beginnings.has(word.slice(0, 2))) return whole;
    const found = [...whole];
    for (let cut = 0; cut <= LONGEST_ENDING && cut < word.length; cut++) {
      const stem = stems.get(word.slice(0, word.length - cut));
      if (stem && endings.has(word.slice(word.length - cut))) found.push(...stem);
    }
    return found.length > 0 ? found : NONE;
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

function opensSum(sense: Sense): boolean {
  const { as } = sense;
  if (as === 'scale') return sense.bare === true;
  return as === 'from' || as === 'number' || as === 'whole' || as === 'one';
}

/** What is left of a sense in a text of another language: «бірнеше миллион» is not one million. */
function abroad(sense: Sense): Sense | null {
  if (sense.as === 'number') return null;
  return sense.as === 'scale' ? { as: 'scale', value: sense.value } : sense;
}
