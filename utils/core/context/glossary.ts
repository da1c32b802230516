import type { TextLanguage } from './types.ts';

/** One short form. */
export interface TermEntry {
  /** Spellings, ` / ` between them; '' where the language has none. */
  ru: string;
  kk: string;
  en: string;
  /** Full name in Russian, Kazakh and English. */
  full: [string, string, string];
  /** What it is, in the same order: a few words that go on from the name, so in small letters and without a stop. */
  means: [string, string, string];
  /** Explained only where one of these stems (`a|b`) stands near: the letters mean other things as well. */
  near: string;
  /** Explained only before a name in quotes: «ОФ “Аман-саулық”». */
  quoted: boolean;
}

export interface Glossary {
  /** The entries of a short form as `language` writes it, several where it is ambiguous. */
  find(form: string, language: TextLanguage): readonly TermEntry[];
  /** What follows the word in forms of several words: ` РК` after «АП». */
  goesOn(word: string): readonly string[];
  /** Finds the words that may be a form: two capitals at the front, or the beginning of a form without them. */
  candidates: RegExp;
}

/** Place of a language in `full` and `means`. */
export const LANGUAGE_INDEX: Record<TextLanguage, 0 | 1 | 2> = { ru: 0, kk: 1, en: 2 };

/**
 * Entries as the data files write them, a blank line between two: a line of forms, one of full names, one of meanings,
 * each `ru|kk|en`; then `~stem|stem` for `near` or `«` for `quoted`. Lines of text are a seventh smaller than objects.
 */
export function defineTerms(text: string): TermEntry[] {
  return text
    .trim()
    .split('\n\n')
    .map((entry) => {
      const [forms = '', full = '', means = '', more = ''] = entry.split('\n');
      const [ru = '', kk = '', en = ''] = forms.split('|');
      const near = more.startsWith('~') ? more.slice(1) : '';
      return { ru, kk, en, full: three(full), means: three(means), near, quoted: more === '«' };
    });
}

function three(line: string): [string, string, string] {
  const [ru = '', kk = '', en = ''] = line.split('|');
  return [ru, kk, en];
}

/**
 * Entries as one plain text: a line of forms for each, then its name and meaning in Russian, those of all in Kazakh, in
 * English. Language by language it packs a fifteenth smaller than entry by entry, and is as easily read.
 */
export function textOfTerms(entries: readonly TermEntry[]): string {
  const forms = entries.map(({ ru, kk, en, near, quoted }) => [ru, kk, en, quoted ? '«' : near].join('|'));
  const names = ([0, 1, 2] as const).map((i) => entries.map(({ full, means }) => `${full[i]}|${means[i]}`));
  return [forms, ...names].map((lines) => lines.join('\n')).join('\n\n');
}

/** What `textOfTerms` wrote, by the index of the entry. */
export interface TermTable {
  /** `ru|kk|en|…` of each. */
  forms: readonly string[];
  entryAt(index: number): TermEntry;
}

/** Reads a text of `textOfTerms`. Names are cut out when an entry is met: an article has a dozen of all. */
export function readTermTable(text: string): TermTable {
  const [forms = '', ...names] = text.split('\n\n');
  const lines = forms.split('\n');
  const made: TermEntry[] = [];
  let said: string[][] | null = null;
  return {
    forms: lines,
    entryAt(index) {
      said ??= names.map((all) => all.split('\n'));
      made[index] ??= makeEntry(
        lines[index] ?? '',
        said.map((all) => all[index] ?? ''),
      );
      return made[index];
    },
  };
}

function makeEntry(forms: string, said: readonly string[]): TermEntry {
  const [ru = '', kk = '', en = '', ...more] = forms.split('|');
  const near = more.join('|');
  const quoted = near === '«';
  const inAll = (part: 0 | 1) => three(said.map((words) => words.split('|')[part] ?? '').join('|'));
  return { ru, kk, en, full: inAll(0), means: inAll(1), near: quoted ? '' : near, quoted };
}

/** The entries that `textOfTerms` wrote. */
export function termsOfText(text: string): TermEntry[] {
  const { forms, entryAt } = readTermTable(text);
  return forms.map((_, index) => entryAt(index));
}

/** Kazakh news falls back on Russian forms and the other way round, where the form cannot be a chance of letters. */
const SAFE_ABROAD = 4;
const KAZAKH_LETTER = /[ӘҒҚҢӨҰҮҺІ]/;

const NONE: readonly string[] = [];

export function createGlossary({ forms, entryAt }: TermTable): Glossary {
  const maps = indexForms(forms);
  const longer = new Map<string, string[]>();
  const rare = new Set<string>();
  for (const map of Object.values(maps))
    for (const form of map.keys()) {
      if (!TWO_CAPITALS.test(form)) rare.add(form.slice(0, 3));
      const space = form.indexOf(' ');
      const word = form.slice(0, space);
      if (space > 0) longer.set(word, [...(longer.get(word) ?? []), form.slice(space)]);
    }
  const entriesOf = (map: FormMap, form: string) => map.get(form)?.map(entryAt) ?? [];
  return {
    candidates: candidatePattern(rare),
    goesOn: (word) => longer.get(word) ?? NONE,
    find(form, language) {
      const own = entriesOf(maps[language], form);
      if (own.length > 0 || language === 'en') return own;
      const isSafe = form.length >= SAFE_ABROAD || KAZAKH_LETTER.test(form);
      return language === 'kk' || isSafe ? entriesOf(maps[language === 'kk' ? 'ru' : 'kk'], form) : own;
    },
  };
}

const LETTER = 'A-Za-z\\u00AA-\\u024F\\u0300-\\u036F\\u0400-\\u052F\\u00AD\\u200B\\u2060';
const TWO_CAPITALS = /^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2}/;

function candidatePattern(rare: ReadonlySet<string>): RegExp {
  const begins = [TWO_CAPITALS.source.slice(1), ...rare].join('|');
  return new RegExp(`(?<![${LETTER}])(?:${begins})[${LETTER}]*`, 'g');
}

/** The indices of the entries of a form. */
type FormMap = Map<string, number[]>;

function indexForms(lines: readonly string[]): Record<TextLanguage, FormMap> {
  const maps = { ru: new Map(), kk: new Map(), en: new Map() };
  lines.forEach((line, index) => {
    let from = 0;
    for (const map of [maps.ru, maps.kk, maps.en]) {
      const to = line.indexOf('|', from);
      const forms = line.slice(from, to);
      from = to + 1;
      for (const form of forms.includes(' / ') ? forms.split(' / ') : [forms]) {
        const known = map.get(form);
        if (known) known.push(index);
        else if (form !== '') map.set(form, [index]);
      }
    }
  });
  return maps;
}
