import { describe, expect, it } from 'vitest';
import { withPlainLetters } from '../../../utils/build/plain-letters.ts';
import { createPhraseMatcher, markerKey } from '../../../utils/core/bait/phrases.ts';
import type { PhraseRule } from '../../../utils/core/bait/rules.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';
import { page } from '../dom.ts';

const match = createPhraseMatcher(phrases);

describe.each(phrases)('$id', (rule) => {
  const hits = (text: string) => createPhraseMatcher([rule])(text, rule.shape) !== null;

  it.each(rule.hits)('hits «%s»', (text) => {
    expect(hits(text)).toBe(true);
    expect(hits(text.toUpperCase())).toBe(true);
    expect(hits(`\u00A0${text} `)).toBe(true);
  });

  it.each(rule.misses)('misses «%s»', (text) => {
    expect(hits(text)).toBe(false);
  });

  it('has at least one hit and two misses, and a reason', () => {
    expect(rule.hits.length).toBeGreaterThanOrEqual(1);
    expect(rule.misses.length).toBeGreaterThanOrEqual(2);
    expect(rule.reason).toMatch(/^[\p{L}"' ()0-9,-]{8,}$/u);
  });

  it('does not write word edges that know ASCII only, nor capitals and ё that its text never has', () => {
    const { source, flags } = rule.pattern;
    expect(flags).toContain('u');
    expect(source).not.toMatch(/\\[bwBW]/);
    expect(source.replace(/\\p\{\w+\}|\\./g, '')).not.toMatch(/[А-ЯЁA-Zё]/);
  });
});

it('patterns as the build writes them say the same without the flag that they are then built without', () => {
  for (const { id, pattern, hits, misses } of phrases) {
    const source = withPlainLetters(pattern.source);
    expect(source, id).not.toContain('\\p');
    for (const text of [...hits, ...misses].map((line) => markerKey(line, 'teaser')))
      expect(new RegExp(source).test(text), text).toBe(new RegExp(source, 'u').test(text));
  }
});

it('no two rules share an id', () => {
  const ids = [...phrases, ...vendors].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('lines that stay, whatever they begin with', () => {
  const shapes: PhraseRule['shape'][] = ['heading', 'teaser', 'call', 'ad-label', 'credit'];
  it.each([
    'Напомним, в феврале в городе вводили режим чрезвычайной ситуации.',
    'Ранее сообщалось, что мост закроют на ремонт до осени.',
    'Ранее мы писали, что рубль упал до пяти тенге.',
    'Как сообщалось ранее, в регионе ввели карантин.',
    'Мы сообщали, что коллекторам запретят звонить по выходным.',
    'Еске салсақ, кәсіпорын былтыр жабылған еді.',
    'Бұған дейін облыс әкімдігі қаржы бөлгені хабарланған еді.',
    'Айта кетейік, жоба үш жылға есептелген.',
    'As reported earlier, the ban was lifted in May.',
    'Подробности происшествия выясняются.',
    'Реклама лекарств подорожает, считают в союзе фармацевтов.',
    'Подписка на газету «Егемен Қазақстан» подорожала.',
    'Видео с места аварии опубликовали очевидцы.',
    'Источник в министерстве подтвердил эту информацию.',
    'Рекомендуем пассажирам приезжать за три часа, говорит глава аэропорта.',
    'Популярные курорты закрыли до весны.',
    'Последние новости из Шымкента тревожны.',
    'Поделиться радостью пришли сотни горожан.',
  ])('%s', (text) => {
    expect(shapes.map((shape) => match(text, shape)?.id).filter(Boolean)).toEqual([]);
  });
});

describe('the line as patterns see it', () => {
  it.each([
    ['heading', '«Читайте\u00A0также»:', 'читайте также'],
    ['heading', '📰 Читать ЕЩЁ…', 'читать еще'],
    ['call', '— Подпишись:', '— подпишись'],
    ['teaser', '► Читайте также: «Мост»', 'читайте также: «мост»'],
  ] as const)('%s %s', (shape, text, key) => {
    expect(markerKey(text, shape)).toBe(key);
  });

  it('is not even tried when it is longer than any marker', () => {
    expect(match(`Читайте также: ${'мост '.repeat(20)}`, 'teaser')).not.toBeNull();
    expect(match(`Читайте также: ${'мост '.repeat(70)}`, 'teaser')).toBeNull();
  });

  it('holds a word', () => {
    expect(match('🎄 …', 'heading')).toBeNull();
  });
});

describe('vendors', () => {
  it.each(vendors.flatMap(({ id, selectors }) => selectors.map((selector) => [id, selector] as const)))(
    '%s: %s is a selector',
    (_, selector) => {
      expect(() => page('<p></p>').querySelectorAll(selector)).not.toThrow();
      expect(page('<div class="article"><p id="text"></p></div>').querySelector(selector)).toBeNull();
    },
  );
});
