import { describe, expect, it } from 'vitest';
import type { BaitKind } from '../../../utils/core/article/types.ts';
import type { Finding } from '../../../utils/core/bait/findings.ts';
import { baitOfBlocks } from '../../../utils/core/verdict/bait-classes.ts';
import { BAIT_CLASSES } from '../../../utils/core/verdict/family-verdicts.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';
import { finding } from './judged.ts';

/** The class of each block by name, '' for none; findings are made of what their selectors find. */
function classes(html: string, ...found: [selector: string, rule: string, kind: BaitKind][]): string[] {
  const { body } = page(html);
  const findings = found.map(([selector, rule, kind]) =>
    finding([...body.querySelectorAll(selector)], rule, kind),
  );
  return [...baitOfBlocks(cutPage(body), findings).classes].map((n) =>
    n === 0 ? '' : (BAIT_CLASSES[n - 1] ?? '?'),
  );
}

describe('the class of a finding is how it was found', () => {
  it.each<[string, BaitKind, string]>([
    ['site:nur', 'recommendations', 'named'],
    ['site:nur', 'share', 'named'],
    ['vendor:24smi', 'widget', 'named'],
    ['structure:rates', 'rates-box', 'named'],
    ['structure:lone-link', 'teaser', 'loneLink'],
    ['structure:title-of-another-link', 'foreign-title', 'foreignTitle'],
    ['structure:counted-links', 'recommendations', 'counted'],
    ['structure:share-links', 'share', 'share'],
    ['ru.subscribe', 'call', 'call'],
    ['ru.read-also', 'teaser', 'teaser'],
    ['ru.recommended', 'recommendations', 'heading'],
    ['ru.next', 'next-article', 'heading'],
  ])('%s (%s) is %s', (rule, kind, expected) => {
    expect(classes('<p>Мост</p><p class="x">Читайте также</p>', ['.x', rule, kind])).toEqual(['', expected]);
  });
});

describe('a finding is said of', () => {
  it('every block in its elements', () => {
    const html = '<p>Мост</p><ul><li>А</li><li>Б<p>В</p></li></ul><p>Порт</p><div id="x">Г</div>';
    expect(classes(html, ['ul,#x', 'ru.recommended', 'recommendations'])).toEqual([
      '',
      'heading',
      'heading',
      'heading',
      '',
      'heading',
    ]);
  });

  it('the line that an inline element is', () => {
    const html = '<div>Мост<br><br><a class="x" href="/1"><b>Читайте</b> также</a><br><br>Порт</div>';
    expect(classes(html, ['.x', 'ru.read-also', 'teaser'])).toEqual(['', 'teaser', '']);
  });

  it('the first of two that lie in each other', () => {
    const html = '<section><p>Читайте</p><p class="x">Поделиться</p></section>';
    const outer: [string, string, BaitKind] = ['section', 'site:x', 'teaser'];
    const inner: [string, string, BaitKind] = ['.x', 'structure:share-links', 'share'];
    expect(classes(html, outer, inner)).toEqual(['named', 'named']);
    expect(classes(html, inner, outer)).toEqual(['named', 'share']);
  });

  it('no block where its element is not on the map', () => {
    const { body } = page('<p>Мост</p><div hidden><p>Реклама</p></div>');
    const hidden: Finding = finding([...body.querySelectorAll('div')], 'vendor:x', 'widget');
    const stray: Finding = finding([page('<p>x</p>').body], 'vendor:x', 'widget');
    const { classes: none, findings } = baitOfBlocks(cutPage(body), [hidden, stray]);
    expect([...none]).toEqual([0]);
    expect(findings).toEqual([undefined]);
  });
});

it('block and finding are told together', () => {
  const { body } = page('<p>Мост</p><p class="x">Читайте также</p>');
  const found = finding([...body.querySelectorAll('.x')], 'ru.read-also');
  const { findings } = baitOfBlocks(cutPage(body), [found]);
  expect(findings[0]).toBeUndefined();
  expect(findings[1]).toBe(found);
});
