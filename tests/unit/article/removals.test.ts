import { describe, expect, it } from 'vitest';
import {
  removalOfDrop,
  removalOfFallback,
  removalOfFinding,
  removalsOfDecision,
} from '../../../utils/core/article/removals.ts';
import { pageLinks } from '../../../utils/core/links/page-links.ts';
import type { Decision } from '../../../utils/core/verdict/decide.ts';
import type { JudgedPage } from '../../../utils/core/verdict/page.ts';
import { page } from '../dom.ts';
import { finding, judged } from '../verdict/judged.ts';

interface Told {
  keep: string;
  /** Rules by block. */
  rules?: (string | undefined)[];
  /** What Readability keeps, as `keep`. */
  readability?: string;
  told?: string;
  against?: (i: number) => string[];
}

const bits = (text: string) => Uint8Array.from(text, Number);

/** The removals of a page of one-word blocks А Б В …; `1` for what is kept. */
function removals({ keep, rules = [], readability = '', told = '', against = () => [] }: Told) {
  const letters = [...'АБВГДЕЖЗ'].slice(0, keep.length);
  const known = judged(letters.map((letter) => `<p>${letter}</p>`).join(''));
  const found: JudgedPage = { ...known, kept: bits(readability.padEnd(keep.length, '0')) };
  const decision: Decision = {
    keep: bits(keep),
    chances: letters.map(() => 0),
    rule: letters.map((_, i) => rules[i]),
    against,
  };
  return removalsOfDecision(found, decision, bits(told.padEnd(keep.length, '0')));
}

const previews = (told: Told) => removals(told).map(({ preview }) => preview);

describe('a removal is told of', () => {
  it.each<[string, Told, string[]]>([
    ['between kept blocks', { keep: '1011' }, ['Б']],
    ['neighbours as one', { keep: '100011' }, ['Б В Г']],
    ['two apart as two', { keep: '10101' }, ['Б', 'Г']],
    ['not before the first nor after the last', { keep: '0011100' }, []],
    ['outside where Readability keeps it', { keep: '0011100', readability: '0100011' }, ['Б', 'Е Ж']],
    ['at the very end', { keep: '110', readability: '001' }, ['В']],
    ['not when it is told of elsewhere', { keep: '100011', told: '0010' }, ['Б', 'Г']],
    ['where nothing is kept, what Readability keeps', { keep: '0000', readability: '0110' }, ['Б В']],
    ['where all is kept, nothing', { keep: '1111' }, []],
  ])('%s', (_, told, expected) => {
    expect(previews(told)).toEqual(expected);
  });

  it('by rule, neighbours of two rules as two', () => {
    const found = removals({
      keep: '1000001',
      rules: [undefined, 'caption', 'caption', undefined, 'aside', 'aside'],
    });
    expect(found.map(({ preview, rule }) => [preview, rule])).toEqual([
      ['Б В', 'verdict:caption'],
      ['Г', 'verdict:sum'],
      ['Д Е', 'verdict:aside'],
    ]);
  });
});

describe('a removal says', () => {
  it.each([
    ['caption', 'credit', /picture/],
    ['aside', 'chrome', /of the page/],
    ['title', 'duplicate', /twice/],
    ['comment', 'chrome', /of the page/],
    ['other-article', 'next-article', /article/],
  ])('by the rule %s that it is %s', (rule, kind, reason) => {
    const [found] = removals({ keep: '101', rules: [undefined, rule] });
    expect(found).toMatchObject({ step: 'verdict', kind, rule: `verdict:${rule}`, preview: 'Б', links: [] });
    expect(found?.reason).toMatch(reason);
  });

  it('which families spoke against it, where no rule did', () => {
    const [found] = removals({ keep: '1001', against: (i) => (i === 2 ? ['names', 'place'] : ['text']) });
    expect(found).toMatchObject({ kind: 'chrome', rule: 'verdict:names+place' });
    expect(found?.reason).toContain('names and place');
  });

  it('something in any case', () => {
    for (const rule of ['island', 'a rule of tomorrow', undefined]) {
      const [found] = removals({ keep: '101', rules: [undefined, rule] });
      expect(found?.rule).toMatch(/^verdict:\S/);
      expect(found?.reason).toMatch(/\S \S/);
      expect(found?.reason).not.toMatch(/undefined| $|\s{2}/);
    }
  });

  it('no more than its first words', () => {
    const long = judged(`<p>А</p><p>${'мост '.repeat(500)}</p><p>Б</p>`);
    const decision = { keep: bits('101'), chances: [], rule: [], against: () => [] };
    const [found] = removalsOfDecision(long, decision, new Uint8Array(3));
    expect(found?.preview.length).toBeLessThanOrEqual(161);
    expect(found?.preview).toMatch(/^мост .*…$/);
  });
});

describe('what is told of elsewhere', () => {
  const { body } = page('<div>Читайте <a href="/2">О новом порте в Актау</a></div><p>Ещё</p>');

  it('bait, with the stories it offered', () => {
    const items = [{ title: 'О новом порте в Актау', url: 'https://news.test/2' }];
    const found = removalOfFinding({ ...finding([...body.children], 'ru.read-also'), items });
    expect(found).toMatchObject({
      step: 'bait',
      kind: 'teaser',
      rule: 'ru.read-also',
      reason: 'leads to another story',
      preview: 'Читайте О новом порте в Актау Ещё',
      links: items,
    });
  });

  it('by which of the outlet’s selectors', () => {
    const found = removalOfFinding({ ...finding([...body.children], 'site:nur'), reason: '.promo' });
    expect(found).toMatchObject({ rule: 'site:nur', reason: '.promo' });
  });

  it('what the outlet’s layout names', () => {
    const found = removalOfDrop(body.children[0] ?? body, { url: 'https://news.test/1', links: pageLinks });
    expect(found).toMatchObject({
      step: 'layout',
      rule: 'site:drop',
      preview: 'Читайте О новом порте в Актау',
    });
    expect(found.links.map(({ url }) => url)).toEqual(['https://news.test/2']);
  });

  it.each(['json-ld', 'readability', 'element', 'heading'])('that the text is from elsewhere: %s', (rule) => {
    const { step, rule: name, reason, preview, links } = removalOfFallback(rule);
    expect([step, name, preview, links]).toEqual(['fallback', `fallback:${rule}`, '', []]);
    expect(reason).toMatch(/ .* /);
  });
});
