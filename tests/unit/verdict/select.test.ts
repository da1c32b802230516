import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectLikely } from '../../../utils/core/verdict/select.ts';

interface Block {
  chance: number;
  words: number;
}

// Chances from a grid as well, so that some are equal.
const chance = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  fc.constantFrom(0.01, 0.3, 0.5, 0.56, 0.9),
);
const pageOf = fc.array(fc.record<Block>({ chance, words: fc.integer({ min: 1, max: 200 }) }), {
  minLength: 1,
  maxLength: 40,
});

const select = (blocks: readonly Block[]) =>
  selectLikely(
    blocks.map((block) => block.chance),
    blocks.map((block) => block.words),
  );
const sum = (blocks: readonly Block[], of: (block: Block) => number) =>
  blocks.reduce((all, block) => all + of(block), 0);

/** F1 by words that is to be expected when these of all blocks are taken. */
function expectedF1(taken: readonly Block[], all: readonly Block[]): number {
  const right = sum(taken, (block) => block.chance * block.words);
  return (2 * right) / (sum(taken, ({ words }) => words) + sum(all, (block) => block.chance * block.words));
}

/** The sets that a bar can cut off whose F1 nothing beats, by their bars. */
function bestBars(blocks: readonly Block[]): number[] {
  const at = (bar: number) =>
    expectedF1(
      blocks.filter((block) => block.chance >= bar),
      blocks,
    );
  const bars = [...new Set(blocks.map((block) => block.chance))];
  const best = Math.max(...bars.map(at));
  return bars.filter((bar) => at(bar) >= best - 1e-9);
}

describe('the chosen set', () => {
  it('is all above some bar', () => {
    fc.assert(
      fc.property(pageOf, (blocks) => {
        const { keep } = select(blocks);
        const kept = blocks.filter((_, i) => keep[i]);
        const dropped = blocks.filter((_, i) => !keep[i]);
        const least = Math.min(...kept.map((block) => block.chance));
        for (const block of dropped) expect(block.chance).toBeLessThan(least);
        expect([...keep].every((value) => value === 0 || value === 1)).toBe(true);
      }),
    );
  });

  it('is the best there is, less only what is hardly likelier than not', () => {
    fc.assert(
      fc.property(pageOf, (blocks) => {
        const { keep } = select(blocks);
        const isRight = bestBars(blocks).some((bar) => {
          const best = blocks.filter((block) => block.chance >= bar);
          if (blocks.some((block, i) => keep[i] && block.chance < bar)) return false;
          const left = best.filter((block) => !keep[blocks.indexOf(block)]);
          return left.every((block) => block.chance < 0.6);
        });
        expect(isRight).toBe(true);
      }),
    );
  });

  it('holds half of the words of the best at least, where the page is not clear', () => {
    fc.assert(
      fc.property(pageOf, (blocks) => {
        const { keep, expected } = select(blocks);
        fc.pre(expected < 0.85);
        const kept = sum(
          blocks.filter((_, i) => keep[i]),
          ({ words }) => words,
        );
        const least = Math.min(
          ...bestBars(blocks).map((bar) =>
            sum(
              blocks.filter((block) => block.chance >= bar),
              ({ words }) => words,
            ),
          ),
        );
        expect(kept).toBeGreaterThanOrEqual(least / 2);
      }),
    );
  });

  it('promises what no bar can better', () => {
    fc.assert(
      fc.property(pageOf, (blocks) => {
        const bars = blocks.map((block) => block.chance);
        const best = Math.max(
          ...bars.map((bar) =>
            expectedF1(
              blocks.filter((block) => block.chance >= bar),
              blocks,
            ),
          ),
        );
        expect(select(blocks).expected).toBeCloseTo(best, 6);
        expect(select(blocks).expected).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the blocks, nor on how long all of them are', () => {
    fc.assert(
      fc.property(pageOf, fc.integer({ min: 2, max: 9 }), (blocks, times) => {
        const turned = [...select(blocks.toReversed()).keep].reverse();
        expect(turned).toEqual([...select(blocks).keep]);
        const longer = blocks.map((block) => ({ ...block, words: block.words * times }));
        expect(select(longer).keep).toEqual(select(blocks).keep);
      }),
    );
  });
});

describe('on a page', () => {
  const blocks = (chances: readonly number[], words = 30) =>
    chances.map((value) => ({ chance: value, words }));

  it.each([
    ['that is clear, the text is kept and nothing else', [0.02, 0.99, 0.98, 0.99, 0.03], [0, 1, 1, 1, 0]],
    ['that is all text, all of it', [0.99, 0.97, 0.98], [1, 1, 1]],
    ['that is clear, what may or may not be text goes', [0.99, 0.98, 0.99, 0.97, 0.45], [1, 1, 1, 1, 0]],
    ['of doubts, the likelier part', [0.05, 0.5, 0.5, 0.05], [0, 1, 1, 0]],
  ])('%s', (_, chances, expected) => {
    expect([...select(blocks(chances)).keep]).toEqual(expected);
  });

  it('a little text in much else takes a higher bar than text alone does', () => {
    const doubtful = { chance: 0.42, words: 100 };
    const alone = select([{ chance: 0.9, words: 40 }, doubtful, doubtful]).keep;
    const sure = select([{ chance: 0.9, words: 400 }, { chance: 0.9, words: 400 }, doubtful, doubtful]).keep;
    expect([...alone]).toEqual([1, 1, 1]);
    expect(sure[0]).toBe(1);
    expect(sure[2]).toBe(0);
  });

  it('without blocks nothing is kept', () => {
    expect([...selectLikely([], []).keep]).toEqual([]);
  });
});
