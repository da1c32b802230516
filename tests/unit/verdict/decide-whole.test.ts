import { describe, expect, it } from 'vitest';
import type { BlockModel } from '../../../utils/core/article/model.ts';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { decide } from '../../../utils/core/verdict/decide.ts';
import { barePage } from '../../train/bare-page.ts';
import { page } from '../dom.ts';
import { decided, type Spoken } from './judged.ts';

/** Log-odds of a block that is surely text, and of one that surely is not. */
const TEXT: Spoken = { says: 6 };
const REST: Spoken = { says: -6 };
const text = (change: Partial<Spoken> = {}): Spoken => ({ ...TEXT, ...change });
/** What is kept of the blocks, as 1 and 0. */
const kept = (...blocks: Spoken[]): number[] => [...decided(blocks).keep];

describe('an island', () => {
  const unsure: Spoken = { says: 0.3 };

  const doubtful: Spoken = { says: 0.4, words: 500 };
  const gap = Array.from({ length: 6 }, () => REST);

  it('of a few words, none of them surely text, goes where the bar let it through', () => {
    const { keep, rule } = decided([TEXT, doubtful, ...gap, { says: 0.3, words: 20 }]);
    expect([...keep.subarray(0, 2)]).toEqual([1, 1]);
    expect([keep.at(-1), rule.at(-1)]).toEqual([0, 'island']);
  });

  it('with a block that is surely text stays', () => {
    const blocks = [TEXT, doubtful, ...gap, { says: 0.3, words: 20 }, text()];
    expect([...decided(blocks).keep.subarray(-2)]).toEqual([1, 1]);
  });

  it('near the text is none', () => {
    const { keep, rule } = decided([TEXT, doubtful, REST, { says: 0.3, words: 20 }]);
    expect([keep[3], rule[3]]).toEqual([1, undefined]);
  });

  it('stays where nothing is sure', () => {
    expect(kept(unsure, ...gap, unsure)).toEqual([1, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('of several articles', () => {
  const { body } = page('<article id="a"></article><article id="b"></article>');
  const [first, second] = [...body.children] as [Element, Element];
  const title = (article: Element): Spoken => ({ says: 6, words: 5, is: ['text.is-h1'], article });
  const paragraph = (article?: Element): Spoken => text(article ? { article } : {});

  it('the one with the title stays', () => {
    const blocks = [title(first), paragraph(first), paragraph(first), paragraph(second), paragraph(second)];
    const { keep, rule } = decided(blocks);
    expect([...keep]).toEqual([0, 1, 1, 0, 0]);
    expect(rule).toEqual(['title', undefined, undefined, 'other-article', 'other-article']);
  });

  it('the one with most text stays, when each has a title', () => {
    const blocks = [
      title(first),
      paragraph(first),
      title(second),
      ...Array.from({ length: 3 }, () => paragraph(second)),
    ];
    expect(decided(blocks).keep.slice(-3)).toEqual(Uint8Array.of(1, 1, 1));
    expect(decided(blocks).rule[1]).toBe('other-article');
  });

  it('all stay, when none has a title, and so does what is in none', () => {
    expect(kept(paragraph(first), paragraph(second), paragraph())).toEqual([1, 1, 1]);
    expect(kept(title(first), paragraph(first), paragraph(second), paragraph())).toEqual([0, 1, 0, 1]);
  });

  it('a card beside the text is not weighed as one', () => {
    const card = text({ article: second, words: 8 });
    expect(kept(title(first), paragraph(first), paragraph(first), card)).toEqual([0, 1, 1, 1]);
  });
});

describe('why a block went', () => {
  const place = COLUMNS.findIndex((name) => name.startsWith('place.'));
  const names = COLUMNS.findIndex((name) => name.startsWith('names.'));
  const own = COLUMNS.findIndex((name) => name.startsWith('text.'));
  const model: BlockModel = {
    score: () => -6,
    explain: () =>
      new Map([
        [own, 0.5],
        [place, -1],
        [place + 1, -1],
        [names, -3],
      ]),
  };
  const against = (rows: (number[] | null)[]) =>
    decide({
      page: barePage([{ words: 9, linkWords: 0, article: null, isComment: false }]),
      rows,
      model,
      findings: [],
      body: null,
    }).against(0);

  it('is told by the families that spoke against it, strongest first', () => {
    expect(against([COLUMNS.map(() => 0)])).toEqual(['names', 'place']);
  });

  it('is not told of a block without a row', () => {
    expect(against([null])).toEqual([]);
  });
});
