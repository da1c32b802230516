import { LETTERS } from './tokens.ts';
import type { ContextWords, SenseKind } from './types.ts';

/** The words of all languages as plain text, made when the extension is built: reading a page must begin at once. */
export interface PackedWords {
  /** One meaning a line: `language kind value`, a tab, its words as the language files write them. */
  words: string;
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

/** A pattern of whole words takes an engine longer to build than a page to be searched with their beginnings. */
const BEGINNING = 4;
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
  const lines: string[] = [];
  const endings: Record<string, string> = {};
  for (const words of languages)
    eachMeaning(words, (kind, value, forms) => {
      lines.push(`${[words.lang, kind, value].join(' ').trimEnd()}\t${forms}`);
      for (const form of forms.split(' ')) {
        const [stem = '', ends] = form.split(':');
        if (ends !== undefined) endings[ends] = `|${words.endings[ends] ?? ends}|`;
        addForm(kind, ends === undefined ? form : `${stem}:${endings[ends]}`, counts, measures);
      }
    });
  const phrases = languages.flatMap((words) => words.phrases);
  for (const phrase of phrases) {
    const [, ...stems] = phrase.split(' ');
    const longest = stems.reduce((a, b) => (b.length > a.length ? b : a));
    measures.long.add(longest.slice(0, LONG_BEGINNING));
  }
  return {
    words: lines.join('\n'),
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
  const [stem = '', ends = ''] = word.split(/[:~]/);
  if (stem.length >= BEGINNING || word.endsWith('~')) long.add(stem.slice(0, BEGINNING));
  else
    for (const end of ends === '' ? [''] : ends.slice(1, -1).split('|')) {
      const form = stem + end;
      if (form.length >= BEGINNING) long.add(form.slice(0, BEGINNING));
      else whole.add(form);
    }
}

/** For a folded text: in one case a pattern is half as large, and the engine finds its beginnings by itself. */
function wordsOf({ long, whole }: Beginnings): string {
  const [open, shut] = [long, whole].map((words) => [...words].join('|').replaceAll('і', '[іi]'));
  return `(?<![${LETTERS}])(?:${open}|(?:${shut})(?![${LETTERS}]))`;
}
