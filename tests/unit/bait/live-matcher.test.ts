import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveMatcher } from '../../../utils/core/bait/live-matcher.ts';
import { createPhraseMatcher, markerKey } from '../../../utils/core/bait/phrases.ts';
import { baitPhrases } from '../../../utils/data/bait.ts';
import { liveHeld, livePhrases } from '../../../utils/data/bait-live.ts';

const { match, mayMatch } = createLiveMatcher(livePhrases, liveHeld);
const told = createPhraseMatcher(baitPhrases);

it('says of every sample what the matcher says that tells the rule', () => {
  for (const { shape, hits, misses } of baitPhrases) {
    for (const text of [...hits, ...misses])
      expect(match(text, shape) !== null, text).toBe(told(text, shape) !== null);
    for (const text of hits) expect(match(text, shape), text).not.toBeNull();
  }
});

describe('no text that a pattern matches is passed over for its beginning', () => {
  it.each(baitPhrases)('$id', ({ shape, pattern }) => {
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        // Such a text is another one to the patterns than it is here.
        fc.pre(pattern.test(markerKey(text, shape)) && told(text, shape) !== null);
        expect(match(text, shape), text).not.toBeNull();
        expect(mayMatch(['Мост', text]), text).toEqual([false, true]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('has patterns that need no flag', () => {
  for (const source of Object.values(livePhrases).flat()) expect(source).not.toMatch(/\\[pP]\{/);
});

it.each([
  'Строителей на участке стало больше, сообщили в акимате.',
  'Министр отчитался о ремонте дорог',
  '12 345',
  '…',
  '',
])('«%s» is not even tried', (text) => {
  expect(mayMatch([text, 'Популярное', text])).toEqual([false, true, false]);
});
