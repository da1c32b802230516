import { phraseKey, stripEmoji } from '../text/normalize.ts';
import type { PhraseRule } from './rules.ts';

/** No marker is longer; a longer line is a sentence and is not even tried. */
const LONGEST = { heading: 80, teaser: 320, call: 360, 'ad-label': 80, credit: 220 } as const;

export type PhraseMatcher = (text: string, shape: PhraseRule['shape']) => PhraseRule | null;

/** The form in which a line is compared with the patterns: no pictures, no quotes around, no colon behind. */
export function markerKey(text: string, shape: PhraseRule['shape']): string {
  const key = phraseKey(stripEmoji(text)).replace(/^[\s•·▪►▶→➤*|"«“-]+/u, '');
  return shape === 'heading' || shape === 'call' ? key.replace(/[\s:…»”"|]+$/u, '') : key;
}

/** A function that finds the first rule of a shape that a line of text matches, or null. */
export function createPhraseMatcher(rules: readonly PhraseRule[]): PhraseMatcher {
  const byShape = Map.groupBy(rules, (rule) => rule.shape);
  return (text, shape) => {
    if (text.length > LONGEST[shape]) return null;
    const key = markerKey(text, shape);
    // No language has such a word, and patterns with open endings would try it in every way there is.
    if (!key || /\p{L}{40}/u.test(key)) return null;
    return byShape.get(shape)?.find((rule) => rule.pattern.test(key)) ?? null;
  };
}
