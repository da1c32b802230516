import { describe, expect, it } from 'vitest';
import { decide, READABILITY_ALONE } from '../../../utils/core/verdict/decide.ts';
import { featureRows } from '../../../utils/core/verdict/features.ts';
import { decided, judged, NO_ROW, type Spoken } from './judged.ts';

/** Log-odds of a block that is surely text, and of one that surely is not. */
const TEXT: Spoken = { says: 6 };
const REST: Spoken = { says: -6 };
const text = (change: Partial<Spoken> = {}): Spoken => ({ ...TEXT, ...change });
/** What is kept of the blocks, as 1 and 0. */
const kept = (...blocks: Spoken[]): number[] => [...decided(blocks).keep];

/** The rule by which the block between two paragraphs goes, '' when it stays. */
function ruleFor(block: Spoken): string {
  const { keep, rule } = decided([TEXT, TEXT, block, TEXT, TEXT]);
  expect([keep[0], keep[1], keep[3], keep[4]]).toEqual([1, 1, 1, 1]);
  expect(rule.filter((name, i) => i !== 2 && name !== undefined)).toEqual([]);
  expect(keep[2]).toBe(rule[2] === undefined ? 1 : 0);
  return rule[2] ?? '';
}

describe('the model decides', () => {
  it('what is text, and tells how surely', () => {
    const { keep, chances, rule } = decided([REST, TEXT, TEXT, REST]);
    expect([...keep]).toEqual([0, 1, 1, 0]);
    expect(chances[0]).toBeLessThan(0.01);
    expect(chances[1]).toBeGreaterThan(0.99);
    expect(rule).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('not for a block without a row', () => {
    const { keep, chances } = decided([{ says: NO_ROW }, TEXT, TEXT, { says: NO_ROW }]);
    expect([...keep]).toEqual([0, 1, 1, 0]);
    expect([chances[0], chances[3]]).toEqual([0, 0]);
  });

  it('with the container that the outlet names', () => {
    const doubtful = Array.from({ length: 6 }, () => ({ says: 0.5 }));
    expect([...decided(doubtful, [2, 4]).keep]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('still, when there is no block at all', () => {
    expect([...decided([]).keep]).toEqual([]);
  });
});

describe('a block goes, though the model takes it for text,', () => {
  it.each<[string, string, Partial<Spoken>]>([
    ['a caption by its element', 'caption', { is: ['text.is-figcaption'] }],
    ['words in a figure', 'caption', { is: ['names.in-figure'] }],
    [
      'a box named caption beside a picture',
      'caption',
      { words: 12, is: ['names.own-caption', 'place.pictureBefore'] },
    ],
    [
      'a box named caption before a picture',
      'caption',
      { words: 12, is: ['names.own-caption', 'place.pictureAfter'] },
    ],
    ['a few words near that name', 'caption', { words: 6, is: ['names.near-caption'] }],
    ['the title', 'title', { is: ['verdicts.title'] }],
    ['a comment that was found', 'comment', { isComment: true }],
    ['a comment by the names near it', 'comment', { is: ['names.near-comment'] }],
    ['a comment by the names further up', 'comment', { is: ['names.mid-comment'] }],
    ['bait', 'bait', { isBait: true }],
  ])('as %s: %s', (_, rule, block) => {
    expect(ruleFor(text(block))).toBe(rule);
  });
});

it('what is written like a title goes above the text, and heads a section within it', () => {
  const heading = text({ words: 4, is: ['text.is-h1'] });
  const { keep, rule } = decided([heading, TEXT, heading, TEXT]);
  expect([...keep]).toEqual([0, 1, 1, 1]);
  expect(rule[0]).toBe('title');
  const doubtful = { ...heading, says: -0.2 };
  expect(kept(TEXT, doubtful, TEXT)).toEqual([1, 0, 1]);
});

describe('a block stays that is', () => {
  it.each<[string, Partial<Spoken>]>([
    ['plain', {}],
    ['a table or a quote in a figure', { is: ['names.in-figure', 'names.in-table'] }],
    ['in an aside', { is: ['names.in-aside'] }],
    ['a quote in a figure', { is: ['names.in-figure', 'names.in-blockquote'] }],
    [
      'running text near a caption’s name',
      { words: 70, is: ['names.near-caption', 'names.own-caption', 'place.pictureBefore'] },
    ],
    [
      'in a box of text that a picture’s name stands on',
      { words: 10, is: ['names.near-caption', 'names.near-body'] },
    ],
  ])('%s', (_, block) => {
    expect(ruleFor(text(block))).toBe('');
  });

  it('a comment, where comments are what the page is for', () => {
    const comment = text({ is: ['names.near-comment'] });
    expect(kept(TEXT, comment, comment, comment)).toEqual([1, 1, 1, 1]);
    expect(kept(TEXT, TEXT, TEXT, comment)).toEqual([1, 1, 1, 0]);
  });
});

describe('a heading', () => {
  const heading = (change: Partial<Spoken> = {}): Spoken => ({
    says: -3,
    words: 4,
    is: ['text.is-h2'],
    ...change,
  });

  it('stays with the text it stands above, and so do two', () => {
    expect(kept(TEXT, heading(), TEXT, heading({ is: ['text.is-h3'] }), heading(), TEXT)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });

  it('goes above what goes, at the end, and before the text', () => {
    expect(kept(TEXT, TEXT, heading(), REST, REST, REST, TEXT)).toEqual([1, 1, 0, 0, 0, 0, 1]);
    expect(kept(heading(), TEXT, TEXT, heading())).toEqual([0, 1, 1, 0]);
  });

  it('goes when it is a link, or stands in a menu', () => {
    expect(kept(TEXT, heading({ linkWords: 4 }), TEXT)).toEqual([1, 0, 1]);
    expect(kept(TEXT, heading({ is: ['text.is-h2', 'names.in-nav'] }), TEXT)).toEqual([1, 0, 1]);
  });
});

describe('what Readability keeps', () => {
  const BY = ['verdicts.readability'];
  const doubtful = (is: string[], words = 30): Spoken => ({ says: -1, words, is });

  it('stays between kept blocks when it is running text', () => {
    expect(kept(TEXT, TEXT, doubtful(BY), TEXT, TEXT)).toEqual([1, 1, 1, 1, 1]);
    expect(kept(TEXT, TEXT, doubtful([]), TEXT, TEXT)).toEqual([1, 1, 0, 1, 1]);
  });

  it('does not stay when it is sure not to be text', () => {
    expect(kept(TEXT, TEXT, { says: -7, is: BY }, TEXT, TEXT)).toEqual([1, 1, 0, 1, 1]);
  });

  it('stays at the edges when it is a sentence', () => {
    const sentence: Spoken = { says: -0.5, is: [...BY, 'text.endsSentence'] };
    const blocks = [sentence, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, sentence];
    expect(kept(...blocks)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    const label: Spoken = { says: -0.5, words: 3, is: BY };
    expect(kept(label, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, label)).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('is all there is to go by without a model', () => {
    const found = judged(
      `<nav><p>Меню сайта без единой ссылки, но и без единого предложения</p></nav><h1>Мост</h1><div>${'<p>Мост через Ишим построят за три года, работы начнутся весной, и обойдутся они городу в миллиарды.</p>'.repeat(6)}</div>`,
    );
    const rows = featureRows(found);
    const { keep } = decide({ page: found, rows, model: READABILITY_ALONE, findings: [], body: null });
    expect([...keep]).toEqual(
      found.map.blocks.map(({ text: words }, i) =>
        Number(words.startsWith('Мост через') && found.kept[i] === 1),
      ),
    );
    expect(keep.filter(Boolean)).toHaveLength(6);
  });
});
