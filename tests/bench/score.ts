export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words as the score counts them: runs of letters, digits and underscores, lower case. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * Word-level agreement of two texts as multisets: each word counts as often as it stands in both. Two empty
 * texts agree, one empty text agrees with nothing.
 */
export function scoreText(got: string, wanted: string): Score {
  const [gotWords, wantedWords] = [words(got), words(wanted)];
  if (gotWords.length === 0 && wantedWords.length === 0) return { precision: 1, recall: 1, f1: 1 };
  if (gotWords.length === 0 || wantedWords.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const left = new Map<string, number>();
  for (const word of wantedWords) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of gotWords) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const precision = shared / gotWords.length;
  const recall = shared / wantedWords.length;
  return { precision, recall, f1: (2 * shared) / (gotWords.length + wantedWords.length) };
}

/** How many of the snippets stand in the text; spaces and letter case do not count. */
export function countSnippets(text: string, snippets: readonly string[]): number {
  const inText = plain(text);
  return snippets.filter((snippet) => inText.includes(plain(snippet))).length;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** NaN for an empty list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` (0..1) of the values lie, by nearest rank; NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
