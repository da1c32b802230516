import { describe, expect, it } from 'vitest';
import { relatedLinks } from '../../../utils/core/links/related.ts';
import { emptyArticle } from '../article/samples.ts';

const article = {
  ...emptyArticle(),
  title: 'В Риддере закрыли музыкальную школу',
  blocks: [
    'Музыкальную школу в Риддере закрыли из-за аварийного состояния здания, сообщил директор Болат Сейтказин.',
    'Учеников перевели в дом культуры «Горняк», занятия там начнутся в понедельник.',
    'Ремонт обойдется в 240 миллионов тенге.',
  ].map((text) => ({ type: 'paragraph' as const, inlines: [{ kind: 'text' as const, text }] })),
};
const link = (title: string, n = 1) => ({ title, url: `https://news.test/${n}` });
const titles = (...candidates: string[]) =>
  relatedLinks(
    article,
    candidates.map((title, i) => link(title, i)),
  ).map(({ title }) => title);

describe('a link is related', () => {
  it.each([
    'Ученики музыкальной школы Риддера сыграли под окнами акимата',
    'Музыкальные школы Риддера проверит комиссия',
    'Директор Болат Сейтказин рассказал о ремонте в Риддере',
  ])('%s', (title) => {
    expect(titles(title)).toEqual([title]);
  });

  it('with its reason: the words that both have, as the link writes them', () => {
    const [first] = relatedLinks(article, [
      link('Ученики музыкальной школы Риддера сыграли под окнами акимата'),
    ]);
    expect(first?.shared).toEqual(expect.arrayContaining(['Риддера', 'музыкальной', 'школы']));
    expect(first?.score).toBeGreaterThan(0.3);
    expect(first?.score).toBeLessThanOrEqual(1);
  });
});

describe('a link is not related', () => {
  it.each([
    ['one word in common', 'Риддер ждет похолодание и метель до конца недели'],
    ['words that all news has', 'Казахстанцы рассказали, сколько тысяч тенге тратят'],
    ['nothing in common', 'Цены на картофель снова выросли'],
    ['the article itself', 'В Риддере закрыли музыкальную школу'],
    [
      'a long title that shares little',
      'Школу в Атырау достроят, мост в Уральске откроют, порт в Актау расширят, а музыкальную площадку в Шымкенте продадут',
    ],
  ])('by %s', (_, title) => {
    expect(titles(title)).toEqual([]);
  });
});

it('the closest come first, six at most', () => {
  const many = [
    'Музыкальная школа Риддера',
    'Музыкальная школа: что ответил директор',
    'Болат Сейтказин возглавил школу',
    'Болат Сейтказин ответил родителям учеников',
    'Дом культуры «Горняк» открыли после ремонта',
    '«Горняк»: занятия в доме культуры',
    'Здание в Риддере признали аварийным',
    'Аварийное здание: ремонт обойдется дорого',
  ];
  expect(many.filter((title) => titles(title).length === 0)).toEqual([]);
  const found = relatedLinks(article, many.map(link));
  expect(found).toHaveLength(6);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

it('a word that most links of the page have weighs little', () => {
  const everywhere = Array.from({ length: 30 }, (_, i) =>
    link(`Риддер школа: ${'абвгдежзиклмнопрстуфхцчшщэюяыәө'[i]} погода`, i),
  );
  expect(relatedLinks(article, everywhere)).toEqual([]);
});

describe('time and outlet', () => {
  const dated = { ...article, publishedAt: '2026-11-04T10:00:00+05:00' };
  const scored = (publishedAt?: string) =>
    relatedLinks(dated, [
      {
        ...link('Здание музыкальной школы Риддера осмотрела комиссия по ремонту'),
        ...(publishedAt && { publishedAt }),
      },
    ])[0]?.score ?? 0;

  it('a link of the same days counts more, one of another year less', () => {
    expect(scored('2026-11-05')).toBeGreaterThan(scored());
    expect(scored()).toBe(scored('2026-10-01'));
    expect(scored('2024-01-01')).toBeLessThan(scored());
  });

  it.each([
    ['2026-11-04', true],
    ['2026-11-05', undefined],
    [undefined, undefined],
  ])('one of %s is of the same day: %s', (publishedAt, sameDay) => {
    const title = 'Здание музыкальной школы Риддера осмотрела комиссия по ремонту';
    const [found] = relatedLinks(dated, [{ ...link(title), ...(publishedAt && { publishedAt }) }]);
    expect(found?.sameDay).toBe(sameDay);
  });

  it('the outlet’s own name is no news that both share', () => {
    const own = {
      ...article,
      siteName: 'Рудный Вестник',
      title: '«Рудный Вестник» узнал, когда в Риддере достроят школу',
    };
    const title = '«Рудный Вестник» проводит викторину';
    expect(relatedLinks(own, [link(title)])).toEqual([]);
    expect(relatedLinks({ ...own, siteName: '' }, [link(title)])).toHaveLength(1);
  });
});

it('names that stand together are told together', () => {
  const [first] = relatedLinks(article, [link('Директор школы Болат Сейтказин ответил родителям в Риддере')]);
  expect(first?.shared).toContain('Болат Сейтказин');
});
