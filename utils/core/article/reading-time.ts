import { toText } from './text.ts';
import type { Article } from './types.ts';

/**
 * Words a minute. Russian 184 and English 228 are the means of the International Reading Speed Texts
 * (Trauzettel-Klosinski and Dietz, Invest Ophthalmol Vis Sci 2012; 53: 5452-5461), read aloud: silent readers are
 * somewhat faster. Kazakh was not measured there; Turkish, 166, builds its words in the same way.
 */
const WORDS_A_MINUTE: Record<string, number> = { kk: 166, ru: 184, en: 228 };

/** Whole minutes that reading takes, at least 1; null for an empty text. */
export function readingMinutes({ blocks, language }: Pick<Article, 'blocks' | 'language'>): number | null {
  const words = toText(blocks).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const speed = WORDS_A_MINUTE[language.slice(0, 2)] ?? 184;
  return words === 0 ? null : Math.max(1, Math.round(words / speed));
}
