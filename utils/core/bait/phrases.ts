import { phraseKey, stripEmoji } from '../text/normalize.ts';
import type { PhraseRule } from './rules.ts';

/** No marker is longer; a longer line is a sentence and is not even tried. */
const LONGEST: Partial<Record<PhraseRule['shape'], number>> = { heading: 80, teaser: 320, call: 360 };
const LONGEST_LABEL = 220;

export type PhraseMatcher = (text: string, shape: PhraseRule['shape']) => Pick<PhraseRule, 'id'> | null;

export function isTooLong(text: string, shape: PhraseRule['shape']): boolean {
  return text.length > (LONGEST[shape] ?? LONGEST_LABEL);
}

/**
 * The form in which a line is compared with the patterns: no pictures, no quotes around, no colon behind. '' for one that
 * no pattern shall see.
 */
export function markerKey(text: string, shape: PhraseRule['shape']): string {
  return forShape(baseKey(text), shape);
}

function baseKey(text: string): string {
  return lineKey(phraseKey(stripEmoji(text)));
}

/** A lower-case text without pictures as the patterns see its beginning. */
export function lineKey(text: string): string {
  // No language has such a word, and patterns with open endings would try it in every way there is.
  // Signs up to @ end a word; letters by their class would be a long pattern for a page to compile.
  return /[^\0-@]{40}/.test(text) ? '' : text.replace(/^[\s•·▪►▶→➤*|"«“-]+/u, '');
}

export function forShape(key: string, shape: PhraseRule['shape']): string {
  return shape === 'heading' || shape === 'call' ? key.replace(/[\s:…»”"|]+$/u, '') : key;
}

/**
 * A function that finds the first rule of a shape that a line of text matches, or null. A line is tried for several
 * shapes in a row and nearly always matches none: its key is kept, and one pattern that is all of the shape's together
 * answers first.
 */
export function createPhraseMatcher(rules: readonly PhraseRule[]): PhraseMatcher {
  const byShape = Map.groupBy(rules, (rule) => rule.shape);
  const any = new Map([...byShape].map(([shape, list]) => [shape, anyOf(list)]));
  let lastText = '';
  let lastKey = '';
  return (text, shape) => {
    if (isTooLong(text, shape)) return null;
    if (text !== lastText) {
      lastText = text;
      lastKey = baseKey(text);
    }
    const key = forShape(lastKey, shape);
    if (!key || !any.get(shape)?.test(key)) return null;
    return byShape.get(shape)?.find(({ pattern }) => pattern.test(key)) ?? null;
  };
}

/** The build writes `\p{L}` out as ranges: then `u` is not needed, without which V8 builds a pattern in two thirds of the time. */
function anyOf(rules: readonly PhraseRule[]): RegExp {
  const source = rules.map(({ pattern }) => `(?:${pattern.source})`).join('|');
  return new RegExp(source, source.includes('\\p') ? 'u' : '');
}
