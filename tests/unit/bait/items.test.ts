import { describe, expect, it } from 'vitest';
import { parseItems } from '../../../utils/core/bait/items.ts';
import { page } from '../dom.ts';
import { URL_OF_PAGE } from './detect.ts';

const items = (html: string) => parseItems([...page(html).body.children], URL_OF_PAGE);
const TITLES = ['Фермеры просят вернуть рынок', 'Цены на картофель упали', 'Мост закроют до осени'];
const list = (entry: (title: string, rank: number) => string) =>
  `<ul>${TITLES.map((title, i) => `<li>${entry(title, i + 1)}</li>`).join('')}</ul>`;

describe('where the rank stands', () => {
  it.each([
    ['glued to the title', (t: string, n: number) => `<a href="/${n}">${n}${t}</a>`],
    ['glued to an emoji', (t: string, n: number) => `<a href="/${n}">${n}🎄🚘 ${t}</a>`],
    ['before the link', (t: string, n: number) => `${n}<a href="/${n}">${t}</a>`],
    ['before the link with an emoji', (t: string, n: number) => `${n}<a href="/${n}">⏺${t}</a>`],
    ['in an element before the link', (t: string, n: number) => `<b>${n}</b> <a href="/${n}">${t}</a>`],
    ['in an element inside the link', (t: string, n: number) => `<a href="/${n}"><span>${n}</span>${t}</a>`],
    ['with a full stop', (t: string, n: number) => `<a href="/${n}">${n}. ${t}</a>`],
  ])('%s', (_, entry) => {
    expect(items(list(entry))).toEqual(
      TITLES.map((title, i) => ({ title, url: `https://news.test/${i + 1}`, rank: i + 1 })),
    );
  });

  it('nowhere: numbers that begin titles are no ranks', () => {
    const html =
      '<ul><li><a href="/1">12 школ построят в Актау</a></li><li><a href="/2">5 советов перед зимой</a></li></ul>';
    expect(items(html)).toEqual([
      { title: '12 школ построят в Актау', url: 'https://news.test/1' },
      { title: '5 советов перед зимой', url: 'https://news.test/2' },
    ]);
  });

  it('nowhere: one entry has no rank', () => {
    expect(items('<div><a href="/1">1 сентября начнется учебный год</a></div>')).toEqual([
      { title: '1 сентября начнется учебный год', url: 'https://news.test/1' },
    ]);
  });
});

describe('what the counters count', () => {
  it.each([
    [
      'three lone numbers and an empty one',
      '<ul><li>7912</li><li>0</li><li>8</li><li></li></ul>',
      [7912, 0, 8],
    ],
    ['two numbers', '<i>53</i> <i>0</i>', [53, 0]],
    ['two numbers in one piece of text', '<span>53 0</span>', [53, 0]],
    ['thousands and a second number', '<span>2 700 41</span>', [2700, 41]],
    ['no clock', '<span>12 30 45</span>', []],
    ['one number with a space in it', '<small>12\u00A0408</small>', [12_408]],
    ['«6179 просмотров»', '<span>6179 просмотров</span>', [6179]],
    ['«120 рет қаралды»', '<span>120 рет қаралды</span>', [120]],
    ['views and comments in words', '<p>1 204 просмотра · 15 комментариев</p>', [1204, 15]],
    ['“5 comments”', '<p>5 comments</p>', [undefined, 5]],
    ['nothing', '<p>сегодня, 12:30</p>', []],
  ] as const)('%s', (_, counters, [views, comments, reactions]) => {
    const [first] = items(list((title, n) => `<a href="/${n}">${title}</a>${counters}`));
    expect(first).toEqual({
      title: TITLES[0],
      url: 'https://news.test/1',
      ...(views !== undefined && { views }),
      ...(comments !== undefined && { comments }),
      ...(reactions !== undefined && { reactions }),
    });
  });

  it('each for its own entry, with rank and emoji', () => {
    const html = list(
      (title, n) =>
        `${n}<a href="/${n}">🥩 ${title}</a><ul><li>${n}00</li><li>${n}</li><li>1${n}</li><li></li></ul>`,
    );
    expect(items(html)).toEqual(
      TITLES.map((title, i) => ({
        title,
        url: `https://news.test/${i + 1}`,
        rank: i + 1,
        views: (i + 1) * 100,
        comments: i + 1,
        reactions: 11 + i,
      })),
    );
  });
});

describe('which links are entries', () => {
  it.each([
    [
      'a picture and a title of one story',
      '<div><a href="/1"><img alt=""></a><a href="/1">Фермеры просят вернуть рынок</a></div>',
      1,
    ],
    ['buttons', '<div><a href="/all">Все новости</a><a href="/1">Фермеры просят вернуть рынок</a></div>', 1],
    [
      'the same link twice',
      '<div><a href="/1">Фермеры просят вернуть рынок</a> <a href="/1">Фермеры просят вернуть рынок</a></div>',
      1,
    ],
    ['scripts as addresses', '<div><a href="javascript:open()">Фермеры просят вернуть рынок</a></div>', 0],
  ])('of %s', (_, html, count) => {
    expect(items(html)).toHaveLength(count);
  });

  it('a card’s heading is its title', () => {
    const card =
      '<a href="/1?utm_source=widget"><span>Читайте также</span><h4>Фермеры просят вернуть рынок</h4><p>Пять лет ждут они ответа.</p></a>';
    expect(items(card)).toEqual([{ title: TITLES[0], url: 'https://news.test/1' }]);
  });

  it.each([
    'Читайте также: ',
    'Читайте также — ',
    'Оқи отырыңыз: ',
    'Сондай-ақ, оқи отырыңыз: ',
    'Read also: ',
    '• ',
    '— ',
  ])('«%s» is no part of a title', (label) => {
    expect(items(`<div><a href="/1">${label}Фермеры просят вернуть рынок</a></div>`)[0]?.title).toBe(
      TITLES[0],
    );
  });

  it('the first sixty of a very long list', () => {
    const html = Array.from({ length: 500 }, (_, i) => `<a href="/${i}">Новость номер такой-то</a>`).join('');
    expect(items(`<div>${html}</div>`)).toHaveLength(60);
  });

  it('a title that is a whole text is cut', () => {
    const [item] = items(`<div><a href="/1">${'слово '.repeat(2000)}</a></div>`);
    expect(item?.title).toMatch(/^слово .{200,300}…$/);
  });
});
