import { BEGINNING, type PackedWords } from './pack-words.ts';
import type { Bound, IndexUnit, Sense, SenseKind, TextLanguage } from './types.ts';

/** The senses of the words of all languages, by stem and ending, as the language of a text has them. */
export interface WordTable {
  sensesOf(stem: string, ending: string): Sense[];
  /** Whether anything begins with the same letters as this: most words of a text do not. */
  mayKnow(word: string): boolean;
}

/**
 * Reads `PackedWords`. What a word means is worked out when it is met: an article needs a tenth of them, and the
 * engine's own parser is quicker than a loop.
 */
export function readWordTable(
  { stems, meanings, beginnings, endings }: PackedWords,
  cases: ReadonlySet<string>,
  language: TextLanguage,
): WordTable {
  const table = JSON.parse(stems) as Record<string, unknown>;
  const begins = new Set(beginnings.split(' '));
  for (const stem in table) begins.add(stem.slice(0, BEGINNING));
  const lines = meanings.split('\n');
  const senses: (Sense | null | undefined)[] = [];
  const senseAt = (line: number): Sense | null => {
    const known = senses[line];
    if (known !== undefined) return known;
    const sense = senseOf(lines[line] ?? '', language);
    senses[line] = sense;
    return sense;
  };
  const fits = (ends: string | undefined, ending: string) => {
    if (ends === undefined) return ending === '';
    return ends === '~' ? cases.has(ending) : (endings[ends] ?? `|${ends}|`).includes(`|${ending}|`);
  };
  return {
    sensesOf(stem, ending) {
      const found: Sense[] = [];
      const packed = table[stem];
      // "constructor" is a word too.
      if (typeof packed !== 'string') return found;
      for (const entry of packed.split(' ')) {
        const [line, ends] = entry.split(':');
        const sense = fits(ends, ending) ? senseAt(Number(line)) : null;
        if (sense) found.push(sense);
      }
      return found;
    },
    mayKnow: (word) => begins.has(word.slice(0, BEGINNING)),
  };
}

/**
 * The sense that a line names, as a text in `language` has it. Numbers in words are left out of a language that is not
 * the text's own: «он» is ten in Kazakh and "he" in Russian; nor is «бірнеше миллион» one million in a Russian text.
 */
function senseOf(meaning: string, language: TextLanguage): Sense | null {
  const at = meaning.indexOf(' ');
  const end = meaning.indexOf(' ', at + 1);
  const kind = meaning.slice(at + 1, end < 0 ? undefined : end);
  const value = end < 0 ? '' : meaning.slice(end + 1);
  const isAbroad = meaning.slice(0, at) !== language;
  if (isAbroad && (kind === 'number' || kind === 'times')) return null;
  return makeSense(isAbroad && kind === 'bare' ? 'scale' : (kind as SenseKind), value);
}

function makeSense(kind: SenseKind, value: string): Sense {
  const [name = '', more] = value.split(' ');
  switch (kind) {
    case 'bare':
      return { as: 'scale', value: Number(value), bare: true };
    case 'times':
      return { as: 'number', value: Number(value), times: true };
    case 'scale':
    case 'number':
    case 'whole':
    case 'extra':
    case 'adjective':
      return { as: kind, value: Number(value) };
    case 'noun':
      return { as: kind, noun: name, least: more === undefined ? undefined : Number(more) };
    case 'country':
      return { as: kind, country: value };
    case 'part':
      return { as: kind, currencies: value.split(' ') };
    case 'unit':
      return { as: kind, unit: value as IndexUnit };
    case 'from':
      return { as: kind, until: value as 'to' | 'and' };
    case 'bound':
    case 'bound-after':
      return { as: kind, bound: value as Bound };
    case 'joins':
      return { as: kind, within: value !== '' };
    case 'purpose':
      return { as: kind, purpose: value as 'fine' | 'benefit' };
    default:
      return { as: kind };
  }
}
