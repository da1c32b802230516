import { describe, expect, it } from 'vitest';
import type { SiteRules } from '../../../utils/core/sites.ts';
import { htmlPage, ld, readPage, URL_OF_PAGE } from './meta-samples.ts';

describe('addresses', () => {
  it.each([
    [
      'the canonical one',
      '<link rel="canonical" href="/society/101-most"><meta property="og:url" content="/x">',
      'https://news.test/society/101-most',
    ],
    ['og:url', '<meta property="og:url" content="https://news.test/101">', 'https://news.test/101'],
    ['its own', '<link rel="canonical" href="javascript:alert(1)">', URL_OF_PAGE],
  ])('of the page: %s', (_, html, url) => {
    expect(readPage(html).canonicalUrl).toBe(url);
  });

  it.each([
    ['https', '<meta property="og:image" content="/a.jpg?utm_source=x">', 'https://news.test/a.jpg'],
    ['a script', '<meta property="og:image" content="javascript:x">', undefined],
    ['JSON-LD', ld({ '@type': 'Article', image: [{ url: '/b.jpg' }] }), 'https://news.test/b.jpg'],
  ])('of the picture: %s', (_, html, src) => {
    expect(readPage(html).image?.src).toBe(src);
  });
});

it.each([
  ['og:type', '<meta property="og:type" content="article">', true],
  ['JSON-LD', ld({ '@type': 'NewsArticle' }), true],
  ['a website', '<meta property="og:type" content="website">', false],
])('%s says that the page is an article: %s', (_, html, says) => {
  expect(readPage(html).saysArticle).toBe(says);
});

describe('the lead image', () => {
  const og = (content: string, alt = '') =>
    `<meta property="og:image" content="${content}">${alt ? `<meta property="og:image:alt" content="${alt}">` : ''}`;
  const twitter = (content: string) => `<meta name="twitter:image" content="${content}">`;
  const image = (head: string) => readPage(htmlPage(head)).image;

  it.each([
    ['a list of addresses', ['/a.jpg', '/b.jpg']],
    ['an object', { '@type': 'ImageObject', url: '/a.jpg' }],
    ['an object with its content', { '@type': 'ImageObject', contentUrl: '/a.jpg' }],
  ])('is read from JSON-LD as %s', (_, json) => {
    expect(image(ld({ '@type': 'Article', image: json }))?.src).toBe('https://news.test/a.jpg');
  });

  it.each([
    ['/img/logo.png'],
    ['/assets/site-logo-fb.jpg'],
    ['/img/no-image.jpg'],
    ['/static/placeholder_big.png'],
    ['/img/og-default.jpg'],
    ['/img/brand.svg'],
  ])('is not %s while there is another', (src) => {
    expect(image(og(src) + twitter('/upload/most.jpg'))?.src).toBe('https://news.test/upload/most.jpg');
    expect(image(og(src))?.src).toBe(`https://news.test${src}`);
  });

  it.each(['/sites/default/files/most.jpg', '/vi/x/maxresdefault.jpg', '/img/logoped-iz-kurska.jpg'])(
    'is %s, whatever it sounds like',
    (src) => {
      expect(image(og(src) + twitter('/b.jpg'))?.src).toBe(`https://news.test${src}`);
    },
  );

  it.each(['/1x1.gif', '/img/spacer.gif', 'data:image/gif;base64,R0lGOD', ''])('is never %s', (src) => {
    expect(image(og(src))).toBeNull();
  });

  it('is told with its alternative text and its credit, from whichever source has them', () => {
    const json = { '@type': 'Article', image: { url: '/a.jpg', creditText: 'Аким Акимов' } };
    expect(image(og('/a.jpg', 'Мост зимой') + ld(json))).toEqual({
      src: 'https://news.test/a.jpg',
      alt: 'Мост зимой',
      caption: '',
      credit: 'Аким Акимов',
    });
  });
});

describe('advertising in the metadata', () => {
  it.each([
    [
      'a section of partners',
      '<meta property="article:section" content="Партнёрские материалы">',
      'Партнёрские материалы',
    ],
    ['a section about advertising', '<meta property="article:section" content="Реклама и маркетинг">', null],
    ['an ordinary section', '<meta property="article:section" content="Общество">', null],
    ['nothing', '', null],
  ])('%s', (_, head, label) => {
    expect(readPage(htmlPage(head)).adLabel).toBe(label);
  });
});

it('languages are told as the page declares them', () => {
  const html = `<html lang="ru"><head><meta property="og:locale" content="kk_KZ">${ld({ '@type': 'Article', inLanguage: 'kk' })}</head><body></body></html>`;
  expect(readPage(html).languages.filter(Boolean)).toEqual(['ru', 'kk', 'kk_KZ']);
});

it('an outlet’s own marks come before what the page says elsewhere', () => {
  const layout = { body: 'main', title: '.t', date: '.d', author: '.a', bait: [] };
  const site: SiteRules = { id: 'news', name: 'Новости степи', layouts: [layout] };
  const html = htmlPage(
    '<title>Мост - Новости степи</title>',
    '<h1>Логотип</h1><p class="t">Мост через Ишим</p><p class="d">Вышло в свет 20.01.2026, в 10:00 по Астане</p><p class="a">Вера Ким</p>',
  );
  expect(readPage(html, { site, layout })).toMatchObject({
    siteName: 'Новости степи',
    title: 'Мост через Ишим',
    publishedAt: '2026-01-20T10:00:00+05:00',
    byline: ['Вера Ким'],
  });
});

it.each([
  ['metas', '<meta property="og:title" content="Мост">'.repeat(20_000)],
  ['contents', `<meta property="og:title" content="${'&amp;'.repeat(100_000)}">`],
  ['headings', '<h1>Мост</h1>'.repeat(20_000)],
  ['scripts', ld({ '@type': 'Article', author: Array(5000).fill({ name: 'Аким Акимов' }) }).repeat(300)],
  ['signatures', '<a rel="author" href="/a">Вера Ким</a>'.repeat(20_000)],
])('a page of endless %s is read to its end', (_, html) => {
  const result = readPage(htmlPage(html, html));
  expect(result.byline.length + result.agencies.length).toBeLessThan(40);
});
