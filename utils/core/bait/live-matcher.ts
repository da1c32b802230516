import { phraseKey } from '../text/normalize.ts';
import { forShape, isTooLong, lineKey, type PhraseMatcher } from './phrases.ts';
import type { PhraseRule } from './rules.ts';

/** The sources of the patterns of each shape: a pattern is built when a line may match it. */
export type LivePhrases = Partial<Record<PhraseRule['shape'], readonly string[]>>;

export interface LiveMatcher {
  match: PhraseMatcher;
  /** For each text whether a phrase of any shape may match it. False is certain. */
  mayMatch: (texts: readonly string[]) => boolean[];
}

const FOUND = { id: '' };
/** What no pattern knows. To name the pictures of Unicode by their class is a pattern that takes a millisecond to build. */
const PICTURES = / *[\u2122-\u3299\ud800-\udfff]\ufe0f?/g;
/** Parts texts that are looked at together: no page has it, and it is no space. */
const PARTED = '\u0001';

/**
 * The matcher of the live page, where nobody asks which phrase it was and building a pattern costs more than trying it
 * on all lines of the page: a line's first letters tell which patterns come into question, and no others are built.
 * `held` is the source of what lines have in them that match a pattern in spite of their beginning.
 */
export function createLiveMatcher(phrases: LivePhrases, held: string): LiveMatcher {
  const beginnings = Object.values(phrases).join();
  const holds = new RegExp(held);
  const built: Record<string, RegExp> = {};
  let [last, key, start] = ['', '', ''];
  return {
    mayMatch(texts) {
      // All at once: what is done to each text costs more by their number than by their length.
      const keys = phraseKey(texts.join(PARTED));
      const isHeld = holds.test(keys);
      return keys.split(PARTED).map((one) => {
        const begin = isTooLong(one, 'call') ? '' : startOf(one);
        return begin !== '' && (beginnings.includes(begin) || (isHeld && holds.test(one)));
      });
    },
    match(text, shape) {
      if (isTooLong(text, shape)) return null;
      // A line is tried for several shapes in a row.
      if (text !== last) {
        last = text;
        key = lineKey(phraseKey(text).replace(PICTURES, ''));
        start = startOf(key);
      }
      const line = forShape(key, shape);
      const isFound = phrases[shape]?.some((source) => {
        if (!start || !(source.includes(start) || (source[0] !== '^' && holds.test(key)))) return false;
        built[source] ??= new RegExp(source);
        return built[source].test(line);
      });
      return isFound ? FOUND : null;
    },
  };
}

/** The first letters of a line, signs before them left aside. In Latin and Cyrillic, a range that is soon built. */
function startOf(key: string): string {
  return /[a-zß-ӿ].{0,2}/.exec(key)?.[0] ?? '';
}
