import type { TextLanguage } from './types.ts';

/** One short form, as the data files write it. */
export interface TermEntry {
  /** Spellings, ` / ` between them; '' where the language has none. */
  ru: string;
  kk: string;
  en: string;
  /** Full name in Russian, Kazakh and English. */
  full: [string, string, string];
  /** What it is, in the same order, in a few words. */
  means: [string, string, string];
  /** Explained only where one of these stems (`a|b`) stands near: the letters mean other things as well. */
  near?: string;
  /** Explained only before a name in quotes: «ОФ “Аман-саулық”». */
  quoted?: true;
}

export interface Glossary {
  /** The entries of a short form as `language` writes it, several where it is ambiguous. */
  find(form: string, language: TextLanguage): readonly TermEntry[];
  /** Whether any form begins with these two letters: most words of a text are passed over by it. */
  mayBegin(letters: string): boolean;
}

/** Place of a language in `full` and `means`. */
export const LANGUAGE_INDEX: Record<TextLanguage, 0 | 1 | 2> = { ru: 0, kk: 1, en: 2 };

export function defineTerms(terms: TermEntry[]): TermEntry[] {
  return terms;
}

/** Kazakh news falls back on Russian forms and the other way round, where the form cannot be a chance of letters. */
const SAFE_ABROAD = 4;
const KAZAKH_LETTER = /[ӘҒҚҢӨҰҮҺІ]/;

export function createGlossary(entries: readonly TermEntry[]): Glossary {
  const maps = { ru: indexOf(entries, 'ru'), kk: indexOf(entries, 'kk'), en: indexOf(entries, 'en') };
  const beginnings = new Set(
    Object.values(maps).flatMap((map) => [...map.keys()].map((form) => form.slice(0, 2))),
  );
  return {
    mayBegin: (letters) => beginnings.has(letters),
    find(form, language) {
      const own = maps[language].get(form);
      if (own || language === 'en') return own ?? [];
      const isSafe = form.length >= SAFE_ABROAD || KAZAKH_LETTER.test(form);
      return language === 'kk' || isSafe ? (maps[language === 'kk' ? 'ru' : 'kk'].get(form) ?? []) : [];
    },
  };
}

function indexOf(entries: readonly TermEntry[], language: TextLanguage): Map<string, TermEntry[]> {
  const map = new Map<string, TermEntry[]>();
  for (const entry of entries) {
    for (const form of entry[language].split(' / ').filter(Boolean))
      map.set(form, [...(map.get(form) ?? []), entry]);
  }
  return map;
}
