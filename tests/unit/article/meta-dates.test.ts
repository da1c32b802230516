import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../../utils/core/article/metadata.ts';
import { htmlPage, ld, readPage } from './meta-samples.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const published = (content: string) => meta('article:published_time', content);
const body = (line: string) =>
  `<div><h1>Мост</h1><div class="meta">${line}</div></div><p>Раз.</p><p>Два.</p>`;
const read = (head: string, line = '', change: Partial<PageInput> = {}) =>
  readPage(htmlPage(head, body(line)), change);
const dates = (head: string, line = '', change: Partial<PageInput> = {}) => {
  const { publishedAt, modifiedAt } = read(head, line, change);
  return [publishedAt, modifiedAt];
};

describe('the time of publishing', () => {
  const head = (meta: string, body = '') =>
    `<html><head>${meta}</head><body><h1>Мост</h1>${body}</body></html>`;
  const META = '<meta property="article:published_time" content="2026-01-20T10:00:00+05:00">';
  const TIME = '<article><time datetime="2026-01-21T11:00:00+05:00">вчера</time></article>';

  it.each([
    [
      'JSON-LD before all',
      head(META + ld({ '@type': 'Article', datePublished: '2026-01-19T09:00:00Z' })),
      '2026-01-19T14:00:00+05:00',
    ],
    ['meta before the visible time', head(META, TIME), '2026-01-20T10:00:00+05:00'],
    [
      'meta by its name',
      head('<meta name="article:published_time" content="2026-01-20 10:00">'),
      '2026-01-20T10:00:00+05:00',
    ],
    ['time[datetime]', head('', TIME), '2026-01-21T11:00:00+05:00'],
    [
      'a line under the title',
      head('', '<div><span>13:51, 15 Август 2025 | GMT +5</span></div>'),
      '2025-08-15T13:51:00+05:00',
    ],
    [
      'a time of day over a bare day before it',
      head('<meta property="article:published_time" content="2026-01-21">', TIME),
      '2026-01-21T11:00:00+05:00',
    ],
    ['nothing', head(''), null],
  ])('%s', (_, html, date) => {
    expect(readPage(html).publishedAt).toBe(date);
  });

  it.each([
    ['https://news.test/2026-01-20/most/', '2026-01-20'],
    ['https://news.test/20260120/most-1.html', '2026-01-20'],
    ['https://news.test/2026/01/20/most', '2026-01-20'],
    ['https://news.test/99999999/most', null],
  ])('the address %s, when nothing else tells', (url, date) => {
    expect(readPage('<h1>Мост</h1>', { url }).publishedAt).toBe(date);
  });

  it('of a change is told only when it is another', () => {
    const changed = '<meta property="article:modified_time" content="2026-01-20T12:00:00+05:00">';
    expect(readPage(head(META + changed)).modifiedAt).toBe('2026-01-20T12:00:00+05:00');
    expect(readPage(head(META + changed.replace('12:00:00', '10:00:00'))).modifiedAt).toBeNull();
  });
});

describe('every source of the time of publishing', () => {
  it.each([
    ['og:article:published_time', meta('og:article:published_time', '2026-01-20T10:00:00+05:00')],
    ['itemprop on a meta', '<meta itemprop="datePublished" content="2026-01-20T10:00:00+05:00">'],
    ['the parsely meta', '<meta name="parsely-pub-date" content="2026-01-20T05:00:00Z">'],
    [
      'the page around the article in JSON-LD',
      ld({ '@type': ['WebPage', 'AboutPage'], datePublished: '2026-01-20T10:00:00+05:00' }),
    ],
    ['Dublin Core, its short name', '<meta name="DC.Date" content="2026-01-20 10:00">'],
    ['a library’s meta', '<meta name="citation_date" content="2026-01-20 10:00">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-01-20 10:00">'],
    ['the mediator meta', '<meta name="mediator_published_time" content="2026-01-20T10:00:00+05:00">'],
    ['the basic format', published('20260120T1000+0500')],
    ['dateCreated in JSON-LD', ld({ '@type': 'Article', dateCreated: '2026-01-20T10:00:00+05:00' })],
    ['og:updated_time where there is no other', meta('og:updated_time', '2026-01-20T05:00:00+00:00')],
  ])('%s', (_, head) => {
    expect(dates(head)).toEqual(['2026-01-20T10:00:00+05:00', null]);
  });

  it.each([
    ['itemprop on a time', '<time itemprop="datePublished" datetime="2026-01-20T10:00">20 января</time>'],
    [
      'itemprop on a span',
      '<span itemprop="datePublished" content="2026-01-20T10:00:00+05:00">20 января</span>',
    ],
    [
      'a link to itself',
      '<a href="/1"><time class="entry-date published updated" datetime="2026-01-20T10:00:00+05:00">20.01.2026</time></a>',
    ],
    [
      'a title of microdata',
      '<abbr class="published" itemprop="datePublished" title="2026-01-20T10:00:00+05:00">10:00</abbr>',
    ],
    [
      'the only time of a theme',
      '<time class="updated" datetime="2026-01-20T10:00:00+05:00">20 января</time>',
    ],
    ['a line in Latin Kazakh with its counter', 'Aidana Bektūr · 20 Qañtar 2026, 10:00 · 1107 ret qaraldy'],
    ['a Russian line', 'Опубликовано: 20 января 2026, 10:00'],
    ['a line with a counter', '<span>20.01.2026, 10:00</span><span>30746</span>'],
    ['a line with a counter beside it', '20.01.2026, 10:00 30746'],
    ['a Kazakh line', '2026 жылғы 20 қаңтар, 10:00'],
    ['a line in Latin Kazakh', '20 qańtar 2026, 10:00'],
    ['an English line', 'January 20, 2026, 10:00 AM · 3 min read'],
    ['a line with the zone', '10:00, 20 Январь 2026 | GMT +5'],
    ['a line in Moscow time', '20 января 2026, 08:00 МСК'],
  ])('%s', (_, line) => {
    const url = 'https://news.kz/society/101-most/';
    expect(dates('', line, { url })).toEqual(['2026-01-20T10:00:00+05:00', null]);
  });

  it.each([
    [
      'a card of another story',
      '<div class="card"><h3><a href="/2">Хлеб подорожал</a></h3><time datetime="2026-01-02T10:00:00+05:00">2 января</time></div>',
    ],
    ['a sidebar', '<aside><time datetime="2026-01-02T10:00:00+05:00">2 января</time></aside>'],
    ['a comment', '<div class="comments"><time datetime="2026-01-02T10:00:00+05:00">2 января</time></div>'],
    ['the page’s header', '<header><span>Пятница, 20 ноября 2026, 14:05</span></header>'],
    [
      'a reader’s note in a list',
      '<section><h3>Обсуждение</h3><ol><li><b>Игорь</b><time>21.05.2026 09:44</time><p>Согласен.</p></li></ol></section>',
    ],
    ['prose with a year', 'Бюджет на 2026 год приняли 12 декабря 2025'],
    ['a time of day', '<time>10:48</time>'],
  ])('%s is none', (_, line) => {
    expect(dates('', line)).toEqual([null, null]);
  });

  it('a blog’s date is looked for around its title, whatever the heading', () => {
    const post =
      '<div><h1>Старый тракт</h1><p>5 мая 2001</p></div><div><h3>Почтовая станция и смотритель</h3><p class="d">20 января 2026, 10:00</p></div>';
    const html = htmlPage(meta('og:title', 'Почтовая станция и смотритель'), post);
    expect(readPage(html).publishedAt).toBe('2026-01-20T10:00:00+05:00');
  });

  it('what is named as a date far from the title, where nothing else tells', () => {
    const far =
      '<footer></footer><section><div><div class="post-date">20 января 2026, 10:00</div></div></section>';
    const text = '<main><article><div><div><h1>Мост</h1></div></div></article></main>';
    expect(readPage(htmlPage('', text + far)).publishedAt).toBe('2026-01-20T10:00:00+05:00');
    const marked = published('2026-01-19T09:00:00+05:00');
    expect(readPage(htmlPage(marked, text + far)).publishedAt).toBe('2026-01-19T09:00:00+05:00');
  });

  it('a line that only tells of a change tells nothing of the publishing', () => {
    expect(dates('', 'Обновлено: 20 января 2026, 10:00')).toEqual([null, '2026-01-20T10:00:00+05:00']);
  });

  it('lines of other stories far below are none', () => {
    const cards =
      '<div><a href="/2"><img src="/a.jpg"></a><h2><a href="/2">Хлеб подорожал</a></h2><p>20 апреля, 2026</p></div>'.repeat(
        3,
      );
    expect(
      readPage(htmlPage('', `<main><h1>Мост</h1><p>Раз.</p><p>Два.</p>${cards}</main>`)).publishedAt,
    ).toBeNull();
  });
});

describe('a time without a zone', () => {
  it.each([
    ['is Astana’s', '2026-01-20 10:00:00', '2026-01-20T10:00:00+05:00'],
    ['is Astana’s of the day, before March 2024', '2023-07-01 12:00:00', '2023-07-01T12:00:00+06:00'],
  ])('%s', (_, content, date) => {
    expect(dates(published(content))[0]).toBe(date);
  });
});

describe('a time with a zone is told on Astana’s clock', () => {
  const url = 'https://news.kz/society/101-most/';
  it.each([
    ['UTC', '2026-01-20T05:00:00Z', '2026-01-20T10:00:00+05:00'],
    ['Moscow', '2026-01-20T08:00:00+03:00', '2026-01-20T10:00:00+05:00'],
    ['an offset that is no more', '2026-01-20T11:00:00+06:00', '2026-01-20T10:00:00+05:00'],
  ])('%s', (_, content, date) => {
    expect(dates(published(content), '', { url })[0]).toBe(date);
  });

  it('on a page of Kazakhstan; elsewhere an offset is kept', () => {
    expect(dates(published('2026-01-20T08:00:00+03:00'))[0]).toBe('2026-01-20T08:00:00+03:00');
  });
});

it('a page in another language tells its own day of UTC', () => {
  const html = (lang: string) =>
    `<html lang="${lang}"><head>${published('2026-01-19T22:30:00Z')}</head><body><h1>Bridge</h1></body></html>`;
  expect(readPage(html('en-US')).publishedAt).toBe('2026-01-19T22:30:00+00:00');
  expect(readPage(html('ru')).publishedAt).toBe('2026-01-20T03:30:00+05:00');
  expect(readPage(html('en'), { url: 'https://news.kz/1' }).publishedAt).toBe('2026-01-20T03:30:00+05:00');
});

it('a page of nothing but dates is read to its end', () => {
  const times = '<time datetime="2026-01-02T10:00:00+05:00">2 января 2026, 10:00</time>'.repeat(20_000);
  readPage(htmlPage('', `<h1>Мост</h1><div>${times}</div>`));
  readPage(
    htmlPage(
      meta('article:published_time', '9'.repeat(100_000)).repeat(50),
      `<h1>Мост</h1>${'<span>1.1.</span>'.repeat(20_000)}`,
    ),
  );
});
