import type { PackedWords } from './pack-words.ts';
import type { Bound, IndexUnit, Sense, SenseKind, TextLanguage } from './types.ts';

/** How a word may end: `|а|ов|`, or any case ending of its language; null for the stem alone. */
type Endings = string | 'cases' | null;

interface Stem {
  ends: Endings;
  /** Index of the line that says what it means. */
  line: number;
}

/** The senses of the words of all languages, by stem and ending, as the language of a text has them. */
export interface WordTable {
  sensesOf(stem: string, ending: string): Sense[];
  /** Whether any word or `opening` begins with the same letters as this: most words of a text do not. */
  mayKnow(word: string): boolean;
}

const BEGINNING = 3;

/**
 * Reads the lines of `PackedWords`. What a line means is worked out when the first of its words is met: an article
 * needs a tenth of them. `opening` are stems that are told apart elsewhere.
 */
export function readWordTable(
  { words, endings }: Pick<PackedWords, 'words' | 'endings'>,
  cases: ReadonlySet<string>,
  language: TextLanguage,
  opening: readonly string[],
): WordTable {
  const stems = new Map<string, Stem[]>();
  const beginnings = new Set(opening.map((stem) => stem.slice(0, BEGINNING)));
  const lines = words.split('\n');
  const meanings: string[] = [];
  const senses: (Sense | null | undefined)[] = [];
  const endingsOf = (name: string) => endings[name] ?? `|${name}|`;
  const add = (word: string, line: number) => {
    const colon = word.indexOf(':');
    const isAnyCase = colon < 0 && word.endsWith('~');
    const stem = isAnyCase ? word.slice(0, -1) : colon < 0 ? word : word.slice(0, colon);
    const ends = isAnyCase ? 'cases' : colon < 0 ? null : endingsOf(word.slice(colon + 1));
    beginnings.add(stem.slice(0, BEGINNING));
    if (stem.length < BEGINNING && ends !== null && ends !== 'cases')
      for (const end of ends.slice(1, -1).split('|')) beginnings.add((stem + end).slice(0, BEGINNING));
    const known = stems.get(stem);
    if (known) known.push({ ends, line });
    else stems.set(stem, [{ ends, line }]);
  };
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const tab = text.indexOf('\t');
    meanings.push(text.slice(0, tab));
    for (const word of text.slice(tab + 1).split(' ')) add(word, line);
  }
  const senseAt = (line: number): Sense | null => {
    const known = senses[line];
    if (known !== undefined) return known;
    const sense = senseOf(meanings[line] ?? '', language);
    senses[line] = sense;
    return sense;
  };
  return {
    sensesOf(stem, ending) {
      const found: Sense[] = [];
      for (const { ends, line } of stems.get(stem) ?? NONE) {
        const fits =
          ends === 'cases' ? cases.has(ending) : ends === null ? ending === '' : ends.includes(`|${ending}|`);
        const sense = fits ? senseAt(line) : null;
        if (sense) found.push(sense);
      }
      return found;
    },
    mayKnow: (word) => beginnings.has(word.slice(0, BEGINNING)),
  };
}

const NONE: readonly Stem[] = [];

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
