import { phraseKey, stripEmoji } from '../text/normalize.ts';
import type { PhraseRule } from './rules.ts';

/** No marker is longer; a longer line is a sentence and is not even tried. */
const LONGEST: Partial<Record<PhraseRule['shape'], number>> = { heading: 80, teaser: 320, call: 360 };
const LONGEST_LABEL = 220;

export type PhraseMatcher = (text: string, shape: PhraseRule['shape']) => PhraseRule | null;

/** The form in which a line is compared with the patterns: no pictures, no quotes around, no colon behind. */
export function markerKey(text: string, shape: PhraseRule['shape']): string {
  return forShape(baseKey(text), shape);
}

function baseKey(text: string): string {
  return phraseKey(stripEmoji(text)).replace(/^[\s•·▪►▶→➤*|"«“-]+/u, '');
}

function forShape(key: string, shape: PhraseRule['shape']): string {
  return shape === 'heading' || shape === 'call' ? key.replace(/[\s:…»”"|]+$/u, '') : key;
}

/**
 * A function that finds the first rule of a shape that a line of text matches, or null; with `isTold` false any rule of
 * the shape stands for it, where nobody asks which: each pattern more costs the page a compilation. A line is tried for
 * several shapes in a row and nearly always matches none: its key is kept, and one pattern that is all of the
 * shape's together answers first.
 */
export function createPhraseMatcher(rules: readonly PhraseRule[], isTold = true): PhraseMatcher {
  const byShape = Map.groupBy(rules, (rule) => rule.shape);
  const any = new Map([...byShape].map(([shape, list]) => [shape, anyOf(list)]));
  let lastText = '';
  let lastKey = '';
  return (text, shape) => {
    if (text.length > (LONGEST[shape] ?? LONGEST_LABEL)) return null;
    if (text !== lastText) {
      lastText = text;
      lastKey = baseKey(text);
      // No language has such a word, and patterns with open endings would try it in every way there is.
      // Signs up to @ end a word; letters by their class would be a long pattern for a page to compile.
      if (/[^\0-@]{40}/.test(lastKey)) lastKey = '';
    }
    const key = forShape(lastKey, shape);
    if (!key || !any.get(shape)?.test(key)) return null;
    return byShape.get(shape)?.find(({ pattern }) => !isTold || pattern.test(key)) ?? null;
  };
}

/** The build writes `\p{L}` out as ranges: then `u` is not needed, without which V8 builds a pattern in two thirds of the time. */
function anyOf(rules: readonly PhraseRule[]): RegExp {
  const source = rules.map(({ pattern }) => `(?:${pattern.source})`).join('|');
  return new RegExp(source, source.includes('\\p') ? 'u' : '');
}
