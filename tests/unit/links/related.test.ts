import { describe, expect, it } from 'vitest';
import { relatedLinks } from '../../../utils/core/links/related.ts';
import { stem, terms } from '../../../utils/core/links/terms.ts';
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
    'Директор Болат Сейтказин ответил родителям',
    'Дом культуры «Горняк» открыли после ремонта',
    '«Горняк»: занятия в доме культуры',
    'Здание в Риддере признали аварийным',
    'Аварийное здание: ремонт обойдется дорого',
  ];
  expect(many.filter((title) => titles(title).length === 1)).toHaveLength(8);
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

describe('words', () => {
  it.each([
    ['паводок', 'паводка'],
    ['музыкальной', 'музыкальную'],
    ['тарифы', 'тарифов'],
    ['школа', 'школы'],
    ['мектептің', 'мектептің'.toUpperCase()],
    ['үйлер', 'үйлердің'],
    ['fishermen', 'fishermen'],
    ['Актёры', 'актеров'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['мост', 'мать'],
    ['картофель', 'картина'],
  ])('%s and %s are two', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('that carry nothing are passed over, numbers of two digits kept', () => {
    expect(terms('В 2026 году и за 5 лет: тысяч, млн, тенге').map(({ word }) => word)).toEqual(['2026']);
  });

  it('that are names are told by their capitals and quotation marks', () => {
    const names = terms('Вчера Болат Сейтказин посетил «Горняк» в риддере').filter(({ name }) => name);
    expect(names.map(({ word }) => word)).toEqual(['Болат', 'Сейтказин', 'Горняк']);
  });
});
