/** Every run of up to `longest` words of a text, as a tree of runs, and where each begins. */
export interface Grams {
  /** The words of the text as numbers. */
  ids: Int32Array;
  /** Other words as the same numbers; -1 for a word the text does not have. */
  numbersOf(words: readonly string[]): Int32Array;
  /** The run of `length` numbers from `at`; -1 when the text does not have it. */
  find(ids: Int32Array, at: number, length: number): number;
  /** Where a found run begins in the text, ascending. */
  startsOf(gram: number): readonly number[];
}

/** More words than any text has; a run and its next word make one key. */
const RADIX = 2 ** 26;

/** Indexes the words of a text by their runs; work and memory grow with words times `longest`. */
export function indexGrams(words: readonly string[], longest: number): Grams {
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const numbersOf = (of: readonly string[]) => Int32Array.from(of, (word) => numbers.get(word) ?? -1);
  const ids = numbersOf(words);
  const children = new Map<number, number>();
  const starts: number[][] = [[]];
  for (let at = 0; at < ids.length; at++) {
    let gram = 0;
    for (let i = at; i < Math.min(at + longest, ids.length); i++) {
      const key = gram * RADIX + (ids[i] ?? 0);
      gram = children.get(key) ?? starts.length;
      if (gram === starts.length) {
        children.set(key, gram);
        starts.push([]);
      }
      starts[gram]?.push(at);
    }
  }
  return {
    ids,
    numbersOf,
    find(other, at, length) {
      let gram = 0;
      for (let i = at; i < at + length; i++) {
        const id = other[i] ?? -1;
        if (id < 0) return -1;
        const next = children.get(gram * RADIX + id);
        if (next === undefined) return -1;
        gram = next;
      }
      return gram;
    },
    startsOf: (gram) => starts[gram] ?? [],
  };
}
