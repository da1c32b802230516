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
  for (const { lang, words } of sources.languages) {
    for (const [pattern, sense] of words) {
      const own = lang === language ? sense : abroad(sense);
      if (!own) continue;
      for (const form of formsOf(pattern)) senses.set(form, [...(senses.get(form) ?? []), own]);
    }
  }
  const openers = new Set(['us']);
  for (const [form, list] of senses) if (list.some(opensSum)) openers.add(form);
  const codes = new Set(sources.codes);
  const endings = new Set(sources.languages.flatMap(({ hyphenEndings }) => hyphenEndings));
  return {
    language,
    sense: (token, as) =>
      token?.kind === 'word'
        ? ((senses.get(token.key)?.find((sense) => sense.as === as) ?? null) as never)
        : null,
    opens: ({ kind, key, text }) =>
      kind === 'number' || kind === 'symbol' || (kind === 'word' && (openers.has(key) || codes.has(text))),
    currencyOf: (noun, country) => sources.nouns[noun]?.[country] ?? null,
    symbol: (token) => (token?.kind === 'symbol' ? (sources.symbols[token.text] ?? null) : null),
    code: (token) => (token?.kind === 'word' && codes.has(token.text) ? token.text : null),
    phrases: sources.languages.flatMap(({ phrases }) => phrases),
    isHyphenEnding: (token) => token?.kind === 'word' && endings.has(token.key),
  };
}

function opensSum(sense: Sense): boolean {
  return /^(?:from|number|whole|one)$/.test(sense.as) || (sense.as === 'scale' && sense.bare === true);
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
