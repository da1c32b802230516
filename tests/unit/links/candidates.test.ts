import { describe, expect, it } from 'vitest';
import { collectCandidates } from '../../../utils/core/links/candidates.ts';
import { page } from '../dom.ts';

const URL_OF_PAGE = 'https://www.news.test/society/101-most/';
const collect = (html: string) => collectCandidates(page(html), URL_OF_PAGE);

describe('links that could be stories', () => {
  it('have clean titles and addresses', () => {
    expect(collect('<a href="/2?utm_source=x">3🎄 Фермеры просят вернуть рынок</a>')).toEqual([
      { title: 'Фермеры просят вернуть рынок', url: 'https://www.news.test/2' },
    ]);
  });

  it('may stand on another edition of the outlet', () => {
    expect(collect('<a href="https://kaz.news.test/2">Фермерлер базарды қайтаруды сұрады</a>')).toHaveLength(
      1,
    );
  });

  it.each([
    ['three words', '<a href="/2">Фермеры просят рынок</a>'],
    ['another host', '<a href="https://other.test/2">Фермеры просят вернуть рынок</a>'],
    ['a host that ends alike', '<a href="https://evilnews.test/2">Фермеры просят вернуть рынок</a>'],
    ['this page', '<a href="https://news.test/society/101-most">Фермеры просят вернуть рынок</a>'],
    ['a place on this page', '<a href="#comments">Фермеры просят вернуть рынок</a>'],
    ['a script', '<a href="javascript:x">Фермеры просят вернуть рынок</a>'],
    ['an address as its words', '<a href="/2">https://news.test/a b c d e</a>'],
    ['a whole text', `<a href="/2">${'слово '.repeat(60)}</a>`],
  ])('are not those with %s', (_, html) => {
    expect(collect(html)).toEqual([]);
  });

  it.each([
    ['Подписывайтесь на канал редакции в Telegram'],
    ['Наш канал в WhatsApp: новости дня первыми'],
    ['Telegram арнамызға жазылыңыз, жаңалық сонда'],
    ['Subscribe to our weekly newsletter today'],
  ])('are not the outlet’s own promotion: %s', (title) => {
    expect(collect(`<a href="/2">${title}</a>`)).toEqual([]);
  });

  it('may be news about a messenger', () => {
    expect(collect('<a href="/2">Telegram оштрафовали за каналы с наркотиками</a>')).toHaveLength(1);
  });

  it.each([
    ['/2026-11-04/most/', '2026-11-04'],
    ['/2026/11/04/most', '2026-11-04'],
    ['/most_date_2026_03_04_16_12_40', '2026-03-04'],
    ['/20260226/most-63420015.html', '2026-02-26'],
    ['/news/120260226155/', undefined],
    ['/news/2026-14-04x/', undefined],
  ])('tell their day where the address does: %s', (path, day) => {
    expect(collect(`<a href="${path}">Фермеры просят вернуть рынок</a>`)[0]?.publishedAt).toBe(day);
  });

  it('stand once each, with their longest wording', () => {
    const html =
      '<a href="/2">Фермеры просят вернуть рынок</a><a href="/2/">Фермеры просят вернуть рынок в центр</a><a href="/2#x">Фермеры просят вернуть</a>';
    expect(collect(html)).toEqual([
      { title: 'Фермеры просят вернуть рынок в центр', url: 'https://www.news.test/2/' },
    ]);
  });

  it('are four hundred at most', () => {
    const html = Array.from(
      { length: 1000 },
      (_, i) => `<a href="/${i}">Фермеры просят вернуть рынок</a>`,
    ).join('');
    expect(collect(html)).toHaveLength(400);
  });
});
