import { describe, expect, it } from 'vitest';
import { withoutSiteName } from '../../../utils/core/article/site-name.ts';
import { chooseTitle, isSameTitle, similar } from '../../../utils/core/article/title.ts';
import { htmlPage, readPage } from './meta-samples.ts';

describe('the title', () => {
  it.each([
    ['Мост через Ишим | News.test', ['News.test'], 'Мост через Ишим'],
    ['Мост через Ишим - новости на News', ['News'], 'Мост через Ишим'],
    ['Мост через Ишим — News — Астана жаңалықтар', ['News'], 'Мост через Ишим'],
    ['Мост через реку Ишим открыт • kz', ['News'], 'Мост через реку Ишим открыт'],
    ['Дом – это крепость', ['News'], 'Дом – это крепость'],
    ['Актау — Алматы: поезд идет дольше', ['News'], 'Актау — Алматы: поезд идет дольше'],
    ['Мост-2026', ['2026'], 'Мост-2026'],
  ])('«%s» without the name of the site', (title, names, clean) => {
    expect(withoutSiteName(title, names)).toBe(clean);
  });

  const choice = { layoutTitle: '', headings: [], metaTitles: [], siteNames: ['News'] };
  it.each([
    ['the outlet’s own element', { layoutTitle: 'А', headings: ['Б'], metaTitles: ['В'] }, 'А'],
    [
      'the heading that the metadata agrees with',
      { headings: ['News', 'Мост через Ишим'], metaTitles: ['Мост через Ишим | News'] },
      'Мост через Ишим',
    ],
    [
      'the metadata’s over a heading that is something else',
      { headings: ['Общество'], metaTitles: ['Мост через Ишим'] },
      'Мост через Ишим',
    ],
    ['the document’s', { metaTitles: ['Мост через Ишим - News'] }, 'Мост через Ишим'],
    ['the only heading', { headings: ['Мост'] }, 'Мост'],
    ['none', {}, ''],
  ])('is %s', (_, input, title) => {
    expect(chooseTitle({ ...choice, ...input })).toBe(title);
  });

  it.each([
    ['Мост через Ишим', 'мост через «Ишим»!', true],
    ['Мост через Ишим откроют', 'Мост через Ишим', true],
    ['Мост', 'Мост через Ишим откроют весной', false],
    ['', '', false],
  ])('«%s» and «%s» are alike: %s', (a, b, alike) => {
    expect(similar(a, b)).toBe(alike);
  });

  it.each(['мост | река - новости • ', 'а | ', 'News - '])(
    'made of «%s» thousands of times is survived',
    (part) => {
      const title = `Мост через Ишим откроют ${part.repeat(20_000)}а`;
      expect(readPage(htmlPage(`<title>${title}</title>`)).title).toMatch(/^Мост через Ишим откроют/);
    },
  );
});

describe('tails of outlets', () => {
  it.each([
    [
      'Мектеп асханасы тексерілді - Қазақстан жаңалықтары - Zakon.kz',
      ['Zakon.kz'],
      'Мектеп асханасы тексерілді',
    ],
    ['Ауылға дәрігер келді – Қазақстанның соңғы жаңалықтары', [], 'Ауылға дәрігер келді'],
    ['Вода подорожает - Новости Казахстана сегодня, свежие новости', [], 'Вода подорожает'],
    ['Мост откроют - 12.03.2026, Sputnik Казахстан', ['Sputnik Казахстан'], 'Мост откроют'],
    ['Суд вынес приговор - Аналитический интернет-журнал Vласть', ['Vласть'], 'Суд вынес приговор'],
    ['Фонарь за чужой счет - Газета “Время”', ['Время'], 'Фонарь за чужой счет'],
    ['NUR.KZ | Мост откроют весной', ['NUR.KZ'], 'Мост откроют весной'],
    ['Мост откроют весной :: Новости степи', ['Новости степи'], 'Мост откроют весной'],
  ])('«%s»', (title, names, clean) => {
    expect(withoutSiteName(title, names)).toBe(clean);
  });

  it.each([
    ['Россия - Казахстан', ['Sputnik Казахстан']],
    ['Дом на холме — время перемен', ['Время']],
    ['Кто построил мост - Ратель Иванов', ['Ratel.kz']],
    ['Токаев — Путин: о чём договорились', ['Tengrinews.kz']],
    ['Tools for farmers - old and new', ['LS']],
  ])('«%s» has none', (title, names) => {
    expect(withoutSiteName(title, names)).toBe(title);
  });
});

describe('what stands in the way of a title', () => {
  const choice = { layoutTitle: '', headings: [], metaTitles: [], siteNames: ['News.kz'] };
  const WHOLE = 'В Риддере отстояли детскую музыкальную школу: объединять её не будут';
  const CUT = 'В Риддере отстояли детскую музыкальную…';

  it.each([
    ['a meta cut off with an ellipsis', { headings: [WHOLE], metaTitles: [CUT] }, WHOLE],
    [
      'a meta cut off at a quotation mark',
      { headings: ['В Алматы открыли "Мост дружбы" через Весновку'], metaTitles: ['В Алматы открыли'] },
      'В Алматы открыли "Мост дружбы" через Весновку',
    ],
    ['a cut meta where there is no h1', { metaTitles: [CUT, `${WHOLE} - News.kz`] }, WHOLE],
    ['an h1 that is the logo', { headings: ['News.kz', WHOLE], metaTitles: [] }, WHOLE],
    ['an h1 that is the section', { headings: ['Общество'], metaTitles: [WHOLE] }, WHOLE],
    ['a meta that is the outlet’s name', { headings: [WHOLE], metaTitles: ['News.kz'] }, WHOLE],
    [
      'a meta reworded for search',
      {
        headings: ['Лифт так и не поехал: жильцам в Караганде вернут 18 млн тенге'],
        metaTitles: ['Жильцам Караганды вернут 18 млн тенге за лифт, который не поехал'],
      },
      'Лифт так и не поехал: жильцам в Караганде вернут 18 млн тенге',
    ],
    [
      'references and tags',
      { headings: ['Мост &quot;Ишим&quot;<br> закрыли до осени'] },
      'Мост "Ишим" закрыли до осени',
    ],
    [
      'the outlet’s name in the h1',
      { headings: ['Мост откроют весной | News.kz'], metaTitles: ['Мост откроют весной'] },
      'Мост откроют весной',
    ],
    ['nothing but the outlet’s name', { headings: ['News.kz'] }, 'News.kz'],
  ])('%s', (_, input, title) => {
    expect(chooseTitle({ ...choice, ...input })).toBe(title);
  });

  it('a year at the end is part of the title', () => {
    const input = {
      headings: ['Чем запомнился городу 2025'],
      metaTitles: ['Чем запомнился городу'],
    };
    expect(chooseTitle({ ...choice, ...input })).toBe('Чем запомнился городу 2025');
  });
});

it.each([
  ['Мост через Ишим откроют весной', 'Мост через Ишим откроют весной | News', true],
  ['Мост через Ишим откроют весной', 'Мост через Ишим…', true],
  ['Мост через Ишим откроют весной', 'Хлеб подорожал в трёх областях', false],
])('«%s» and «%s» are forms of one title: %s', (a, b, same) => {
  expect(isSameTitle(a, b)).toBe(same);
  expect(isSameTitle(b, a)).toBe(same);
});

it.each(['/', 'https://news.test', 'https://news.test/'])(
  'an h1 that leads to %s is the name of a blog',
  (href) => {
    const name = `<h1><a href="${href}">Записки степного инженера</a></h1>`;
    const head =
      '<title>Записки степного инженера: Мост через Ишим</title><meta property="og:title" content="Мост через Ишим">';
    expect(readPage(htmlPage(head, `${name}<h3>Мост через Ишим</h3>`)).title).toBe('Мост через Ишим');
    expect(readPage(htmlPage(head, name.replace(href, '/1'))).title).toBe('Записки степного инженера');
  },
);
