import { describe, expect, it } from 'vitest';
import { cleanByline } from '../../../utils/core/article/byline.ts';
import { readJsonLd } from '../../../utils/core/article/json-ld.ts';
import { readMetadata } from '../../../utils/core/article/metadata.ts';
import { chooseTitle, similar, withoutSiteName } from '../../../utils/core/article/title.ts';
import { page } from '../dom.ts';

const URL_OF_PAGE = 'https://news.test/society/101-most/';
const read = (html: string, url = URL_OF_PAGE) =>
  readMetadata(page(html), { url, site: null, layout: null, readAt: null });
const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('JSON-LD', () => {
  const ARTICLE = { '@type': 'NewsArticle', headline: 'Мост', datePublished: '2026-01-20' };

  it.each([
    ['alone', ARTICLE],
    ['in a list', [{ '@type': 'Organization', name: 'Х' }, ARTICLE]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
    ['with several types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['as a blog post', { ...ARTICLE, '@type': 'BlogPosting' }],
    ['as what the page is about', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['with raw line breaks', '{"@type":"NewsArticle","headline":"Мост","x":"раз\n\tдва"}'],
  ])('is found %s', (_, json) => {
    expect(readJsonLd(page(ld(json)))?.headline).toBe('Мост');
  });

  it('broken is passed over for the next', () => {
    expect(readJsonLd(page(ld('{"@type":"NewsArticle",}') + ld(ARTICLE)))?.headline).toBe('Мост');
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a string', '"NewsArticle"'],
    ['another thing', { '@type': 'Product', name: 'Мост' }],
    ['an endless nest', `${'{"@graph":['.repeat(500)}{"@type":"NewsArticle"}${']}'.repeat(500)}`],
    ['a monster', `{"@type":"NewsArticle","articleBody":"${'а'.repeat(500_000)}"}`],
  ])('of %s tells nothing', (_, json) => {
    expect(readJsonLd(page(ld(json)))).toBeNull();
  });

  it.each([
    ['a name', 'Аким', ['Аким']],
    ['a person', { '@type': 'Person', name: ' Аким ' }, ['Аким']],
    ['several', [{ name: 'Аким' }, 'Болат'], ['Аким', 'Болат']],
    ['numbers and nulls', [5, null, {}, []], []],
  ])('gives as author %s', (_, author, authors) => {
    expect(readJsonLd(page(ld({ ...ARTICLE, author })))?.authors).toEqual(authors);
  });

  it('of the wrong kind everywhere gives empty strings', () => {
    const wrong = {
      '@type': 'Article',
      headline: 5,
      datePublished: {},
      inLanguage: 7,
      image: [],
      publisher: 0,
      mainEntityOfPage: 'x',
    };
    expect(readJsonLd(page(ld(wrong)))).toEqual({
      headline: '',
      authors: [],
      datePublished: '',
      dateModified: '',
      language: '',
      image: '',
      siteName: '',
      articleBody: '',
      mainEntity: '',
    });
  });
});

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
    expect(read(html).publishedAt).toBe(date);
  });

  it.each([
    ['https://news.test/2026-01-20/most/', '2026-01-20'],
    ['https://news.test/20260120/most-1.html', '2026-01-20'],
    ['https://news.test/2026/01/20/most', '2026-01-20'],
    ['https://news.test/99999999/most', null],
  ])('the address %s, when nothing else tells', (url, date) => {
    expect(read('<h1>Мост</h1>', url).publishedAt).toBe(date);
  });

  it('of a change is told only when it is another', () => {
    const changed = '<meta property="article:modified_time" content="2026-01-20T12:00:00+05:00">';
    expect(read(head(META + changed)).modifiedAt).toBe('2026-01-20T12:00:00+05:00');
    expect(read(head(META + changed.replace('12:00:00', '10:00:00'))).modifiedAt).toBeNull();
  });
});

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

  const choice = { layoutTitle: '', headings: [], metaTitles: [], documentTitle: '', siteNames: ['News'] };
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
    ['the document’s', { documentTitle: 'Мост через Ишим - News' }, 'Мост через Ишим'],
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
      expect(read(`<html><head><title>${title}</title></head><body></body></html>`).title).toMatch(
        /^Мост через Ишим откроют/,
      );
    },
  );
});

describe('the byline', () => {
  it.each([
    [['Автор: Аким Акимов'], ['Аким Акимов']],
    [['Аким Акимов, Болат Б. и Вера Ким'], ['Аким Акимов', 'Болат Б.', 'Вера Ким']],
    [['Аким Акимов және Болат Болатов'], ['Аким Акимов', 'Болат Болатов']],
    [['By Ann Lee and Bob Day'], ['Ann Lee', 'Bob Day']],
    [['Аким Акимов', 'аким  акимов'], ['Аким Акимов']],
    [['https://news.test/author/5', 'a@news.test', 'Редакция', 'admin', 'NEWS.TEST', 'News'], []],
    [['а'.repeat(61), '  ', '—'], []],
  ])('of %j', (raw, names) => {
    expect(cleanByline(raw, ['News', 'news.test'])).toEqual(names);
  });

  it('has ten names at most', () => {
    expect(
      cleanByline(
        [Array.from({ length: 30 }, (_, i) => `Имя ${'абвгдежзиклмнопрстуфхцчшщэюяыәө'[i]}`).join(', ')],
        [],
      ),
    ).toHaveLength(10);
  });

  it('is looked for in JSON-LD, then in meta, then in the markup', () => {
    const markup = '<a rel="author">Вера Ким</a>';
    const meta = '<meta name="author" content="Болат Болатов">';
    expect(read(ld({ '@type': 'Article', author: 'Аким Акимов' }) + meta + markup).byline).toEqual([
      'Аким Акимов',
    ]);
    expect(read(meta + markup).byline).toEqual(['Болат Болатов']);
    expect(read(markup).byline).toEqual(['Вера Ким']);
  });
});

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
    expect(read(html).canonicalUrl).toBe(url);
  });

  it.each([
    ['https', '<meta property="og:image" content="/a.jpg?utm_source=x">', 'https://news.test/a.jpg'],
    ['a script', '<meta property="og:image" content="javascript:x">', undefined],
    ['JSON-LD', ld({ '@type': 'Article', image: [{ url: '/b.jpg' }] }), 'https://news.test/b.jpg'],
  ])('of the picture: %s', (_, html, src) => {
    expect(read(html).image?.src).toBe(src);
  });
});

it.each([
  ['og:type', '<meta property="og:type" content="article">', true],
  ['JSON-LD', ld({ '@type': 'NewsArticle' }), true],
  ['a website', '<meta property="og:type" content="website">', false],
])('%s says that the page is an article: %s', (_, html, says) => {
  expect(read(html).saysArticle).toBe(says);
});
