import type { Token } from './tokens.ts';
import type { ContextWords, CurrencyNouns, IndexUnit, Sense, SenseName, TextLanguage } from './types.ts';

type SenseOf<N extends SenseName> = Extract<Sense, { as: N }>;

export interface Lexicon {
  language: TextLanguage;
  sense<N extends SenseName>(token: Token | undefined, as: N): SenseOf<N> | null;
  /** Whether a sum can begin with the token at all; most cannot, and are passed over at once. */
  opens(token: Token): boolean;
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
  for (const { lang, words } of sources.languages) {
    for (const [pattern, sense] of words) {
      const own = lang === language ? sense : abroad(sense);
      if (!own) continue;
      for (const form of formsOf(pattern)) {
        if (form.endsWith('~')) add(stems, form.slice(0, -1), own);
        else add(senses, form, own);
      }
    }
  }
  const codes = new Set(sources.codes);
  const endings = new Set(sources.languages.flatMap(({ hyphenEndings }) => hyphenEndings));
  const sensesOf = createLookUp(senses, stems, new Set(sources.languages.flatMap((words) => words.endings)));
  return {
    language,
    sense: (token, as) =>
      token?.kind === 'word'
        ? ((sensesOf(token.key).find((sense) => sense.as === as) ?? null) as never)
        : null,
    opens: ({ kind, key, text }) =>
      kind === 'number' ||
      kind === 'symbol' ||
      (kind === 'word' && (key === 'us' || sensesOf(key).some(opensSum) || codes.has(text))),
    currencyOf: (noun, country) => sources.nouns[noun]?.[country] ?? null,
    symbol: (token) => (token?.kind === 'symbol' ? (sources.symbols[token.text] ?? null) : null),
    code: (token) => (token?.kind === 'word' && codes.has(token.text) ? token.text : null),
    phrases: sources.languages.flatMap(({ phrases }) => phrases),
    isHyphenEnding: (token) => token?.kind === 'word' && endings.has(token.key),
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
  const find = (word: string) => {
    const found = [...(senses.get(word) ?? NONE)];
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

/** `stem:end|end` and plain words apart by spaces, as full forms. */
export function formsOf(pattern: string): string[] {
  return pattern.split(' ').flatMap((word) => {
    const [stem = '', ends] = word.split(':');
    return ends === undefined ? [stem] : ends.split('|').map((end) => stem + end);
  });
}
