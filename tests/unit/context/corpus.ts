import { readFileSync } from 'node:fs';
import type { TextLanguage } from '../../../utils/core/context/types.ts';

const FOLDER = new URL('../../fixtures/context/', import.meta.url);
const LANGUAGES: readonly TextLanguage[] = ['ru', 'kk', 'en'];

/** A mark as one line of text, so that expected and found compare as sets: «12+17 KZT 85000». */
export type MarkKey = string;

export interface Sentence {
  language: TextLanguage;
  /** Negative or tricky. */
  tricky: boolean;
  text: string;
  expected: MarkKey[];
}

/** The sentences of one part; the format is told in the folder's README. */
export function loadCorpus(part: 'dev' | 'held-out' | 'later' | 'latest'): Sentence[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(new URL(`${part}/${language}.txt`, FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => parseLine(line, language)),
  );
}

export function parseLine(line: string, language: TextLanguage): Sentence {
  const expected: MarkKey[] = [];
  let text = '';
  for (const part of line.slice(2).split(/(\[\[[^\]]+\]\])/)) {
    const mark = /^\[\[([^|]+)\|([^\]]+)\]\]$/.exec(part);
    if (!mark) text += part;
    else {
      expected.push(keyOf(text.length, mark[1] ?? '', mark[2] ?? ''));
      text += mark[1];
    }
  }
  return { language, tricky: line.startsWith('- '), text, expected };
}

function keyOf(start: number, words: string, value: string): MarkKey {
  const [, unit = '', min = '', max = min, given] =
    /^(\w+)(?: ([\d.]+?)(?:\.\.([\d.]+))?)?( =)?$/.exec(value) ?? [];
  const place = `${start}+${words.length}`;
  return unit === 'term'
    ? `${place} term`
    : markKey(place, unit, Number(min), Number(max), given !== undefined);
}

export function markKey(place: string, unit: string, min: number, max: number, given: boolean): MarkKey {
  return `${place} ${unit} ${min}${max === min ? '' : `..${max}`}${given ? ' =' : ''}`;
}

export interface Score {
  sentences: number;
  expected: number;
  found: number;
  right: number;
  wrong: { text: string; missed: MarkKey[]; extra: MarkKey[] }[];
}

export function score(sentences: readonly Sentence[], read: (sentence: Sentence) => MarkKey[]): Score {
  const total: Score = { sentences: sentences.length, expected: 0, found: 0, right: 0, wrong: [] };
  for (const sentence of sentences) {
    const found = read(sentence);
    const missed = sentence.expected.filter((key) => !found.includes(key));
    const extra = found.filter((key) => !sentence.expected.includes(key));
    total.expected += sentence.expected.length;
    total.found += found.length;
    total.right += found.length - extra.length;
    if (missed.length + extra.length > 0) total.wrong.push({ text: sentence.text, missed, extra });
  }
  return total;
}
