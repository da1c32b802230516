import { LETTERS } from './tokens.ts';
import type { ContextWords, SenseKind } from './types.ts';

/** The words of all languages as plain text, made when the extension is built: reading a page must begin at once. */
export interface PackedWords {
  /** JSON of each stem with its senses, apart by spaces: `line:endings`, `line:~` for any case, `line` by itself. */
  stems: string;
  /** What the lines mean: `language kind value`. */
  meanings: string;
  /** First letters that are not those of a stem: of units, and of forms of the shortest stems. */
  beginnings: string;
  /** `|а|ов|` by its name. */
  endings: Record<string, string>;
  /** Patterns, as text, of where words for of what and for how many may begin. */
  measures: string;
  counts: string;
  /** Case endings of all languages, apart by spaces. */
  cases: string;
  /** Units of several words, one a line: the unit, then stems. */
  phrases: string;
}

/** So many letters of a word tell that it is none of these. */
export const BEGINNING = 3;

/** A pattern of whole words takes an engine longer to build than a page to be searched with their beginnings. */
const SHORT_BEGINNING = 4;
/** Of «миллионная» and «минимальной»: «миллион» and «минимум» are no measures. */
const LONG_BEGINNING = 9;

interface Beginnings {
  long: Set<string>;
  /** Words that are too short to tell by their beginning. */
  whole: Set<string>;
}

/** Packs the language files, with currency `signs` and ISO `codes` for the patterns. */
export function packWords(
  languages: readonly ContextWords[],
  signs: string,
  codes: readonly string[],
): PackedWords {
  const counts: Beginnings = { long: new Set(), whole: new Set() };
  const measures: Beginnings = { long: new Set(), whole: new Set(codes.map((code) => code.toLowerCase())) };
  const meanings: string[] = [];
  const stems: Record<string, string> = {};
  const beginnings = new Set<string>();
  const endings: Record<string, string> = {};
  for (const words of languages)
    eachMeaning(words, (kind, value, forms) => {
      const line = meanings.push([words.lang, kind, value].join(' ').trimEnd()) - 1;
      for (const form of forms.split(' ')) {
        const [, stem = '', ends] = /^([^:~]+)(?::(.*)|~)?$/.exec(form) ?? [];
        const sense = form.endsWith('~') ? `${line}:~` : ends === undefined ? `${line}` : `${line}:${ends}`;
        stems[stem] = stems[stem] === undefined ? sense : `${stems[stem]} ${sense}`;
        if (ends !== undefined) endings[ends] = `|${words.endings[ends] ?? ends}|`;
        const all = ends === undefined ? form : `${stem}:${endings[ends]}`;
        if (stem.length < BEGINNING) for (const begin of beginningsOf(all, BEGINNING)) beginnings.add(begin);
        addForm(kind, all, counts, measures);
      }
    });
  const phrases = languages.flatMap((words) => words.phrases);
  for (const phrase of phrases) {
    const [, ...words] = phrase.split(' ');
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    measures.long.add(longest.slice(0, LONG_BEGINNING));
    beginnings.add(words[0]?.slice(0, BEGINNING) ?? '');
  }
  return {
    stems: JSON.stringify(stems),
    meanings: meanings.join('\n'),
    beginnings: [...beginnings].join(' '),
    endings: Object.fromEntries(Object.entries(endings).filter(([name]) => !name.includes('|'))),
    measures: `[${signs}]|${wordsOf(measures)}`,
    counts: wordsOf(counts),
    cases: languages.flatMap(({ cases }) => cases || []).join(' '),
    phrases: phrases.join('\n'),
  };
}

function eachMeaning(
  { senses }: ContextWords,
  take: (kind: SenseKind, value: string, forms: string) => void,
): void {
  for (const [kind, table] of Object.entries(senses)) {
    const values = typeof table === 'string' ? { '': table } : table;
    for (const [value, words] of Object.entries(values)) take(kind as SenseKind, value, words);
  }
}

function addForm(kind: SenseKind, form: string, counts: Beginnings, measures: Beginnings): void {
  if (kind === 'adjective') measures.long.add(form.slice(0, LONG_BEGINNING).replace(/:.*/, ''));
  else if (kind === 'noun' || kind === 'unit') addBeginning(measures, form);
  // «миллион», but not «миллионы тенге».
  else if (kind === 'bare') counts.whole.add(form);
  else if (kind === 'number' || kind === 'times' || kind === 'whole') addBeginning(counts, form);
}

function addBeginning({ long, whole }: Beginnings, word: string): void {
  for (const begin of beginningsOf(word, SHORT_BEGINNING))
    (begin.length < SHORT_BEGINNING && !word.endsWith('~') ? whole : long).add(begin);
}

/** The first letters of `stem:|end|end|`, of as many forms as are shorter than that. */
function beginningsOf(word: string, letters: number): string[] {
  const [stem = '', ends = '||'] = word.split(/[:~]/);
  if (stem.length >= letters || word.endsWith('~')) return [stem.slice(0, letters)];
  const forms = ends.slice(1, -1).split('|');
  return forms.map((end) => (stem + end).slice(0, letters));
}

/** For a folded text: in one case a pattern is half as large, and the engine finds its beginnings by itself. */
function wordsOf({ long, whole }: Beginnings): string {
  const [open, shut] = [long, whole].map((words) => [...words].join('|').replaceAll('і', '[іi]'));
  return `(?<![${LETTERS}])(?:${open}|(?:${shut})(?![${LETTERS}]))`;
}
