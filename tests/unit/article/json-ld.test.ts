import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../utils/core/article/json-ld.ts';
import { page } from '../dom.ts';
import { ld } from './meta-samples.ts';

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
      organizations: [],
      datePublished: '',
      dateModified: '',
      language: '',
      images: [],
      siteName: '',
      articleBody: '',
      mainEntity: '',
    });
  });
});

describe('of several articles', () => {
  const OWN = {
    '@type': 'NewsArticle',
    headline: 'Мост через Ишим откроют весной',
    url: 'https://news.test/101-most',
  };
  const OTHER = {
    '@type': 'NewsArticle',
    headline: 'В Павлодаре подорожал хлеб',
    url: 'https://news.test/102-hleb',
  };
  const read = (json: unknown, clues: { urls?: string[]; titles?: string[] }) =>
    readJsonLd(page(ld(json)), { urls: [], titles: [], ...clues })?.headline;

  it.each([
    ['the one with the page’s address', { urls: ['https://www.news.test/101-most/'] }],
    ['the one with the page’s title', { titles: ['Мост через Ишим откроют весной'] }],
    [
      'the one whose address agrees, though another’s title does',
      { urls: ['https://news.test/101-most'], titles: [OTHER.headline] },
    ],
  ])('is taken %s', (_, clues) => {
    expect(read([OTHER, OWN], clues)).toBe(OWN.headline);
    expect(read({ '@graph': [OTHER, { '@type': 'WebPage', mainEntity: OWN }] }, clues)).toBe(OWN.headline);
  });

  it('is taken the first when nothing tells, and without clues', () => {
    expect(read([OTHER, OWN], { titles: ['Футбол'] })).toBe(OTHER.headline);
    expect(readJsonLd(page(ld([OTHER, OWN])))?.headline).toBe(OTHER.headline);
  });

  it('none is taken from a list of other stories', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: OTHER }] };
    expect(readJsonLd(page(ld(list)))).toBeNull();
  });
});

describe('pointers of a graph', () => {
  const graph = (article: unknown, ...rest: unknown[]) =>
    readJsonLd(page(ld({ '@graph': [article, ...rest] })));

  it('lead to the author, the outlet and the picture', () => {
    const found = graph(
      {
        '@type': 'Article',
        author: { '@id': '#dana' },
        publisher: { '@id': '#org' },
        image: { '@id': '#photo' },
      },
      { '@type': 'Person', '@id': '#dana', name: 'Дана Сарсенова' },
      { '@type': 'Organization', '@id': '#org', name: 'Новости степи' },
      { '@type': 'ImageObject', '@id': '#photo', url: '/a.jpg', caption: 'Мост', creditText: 'Аким Акимов' },
    );
    expect(found?.authors).toEqual(['Дана Сарсенова']);
    expect(found?.siteName).toBe('Новости степи');
    expect(found?.images).toEqual([{ url: '/a.jpg', alt: 'Мост', credit: 'Аким Акимов' }]);
  });

  it('that lead nowhere, or to themselves, tell nothing', () => {
    const found = graph({
      '@type': 'Article',
      '@id': '#a',
      author: { '@id': '#a' },
      image: { '@id': '#none' },
    });
    expect(found?.authors).toEqual([]);
    expect(found?.images).toEqual([{ url: '', alt: '', credit: '' }]);
  });
});

it.each([
  ['an organization', { '@type': 'Organization', name: 'Казинформ' }, [], ['Казинформ']],
  [
    'a newsroom and a person',
    [
      { '@type': 'NewsMediaOrganization', name: 'Лада' },
      { '@type': 'Person', name: 'Дана' },
    ],
    ['Дана'],
    ['Лада'],
  ],
  [
    'a list of names in one person',
    { '@type': 'Person', name: ['А. Омаров', 'Д. Ким'] },
    ['А. Омаров', 'Д. Ким'],
    [],
  ],
])('%s as author', (_, author, authors, organizations) => {
  expect(readJsonLd(page(ld({ '@type': 'Article', author })))).toMatchObject({ authors, organizations });
});

it('strings that were escaped once too often are text', () => {
  const json = { '@type': 'Article', headline: '&laquo;Мост&raquo; &amp;quot;Ишим&amp;quot; <b>закрыт</b>' };
  expect(readJsonLd(page(ld(json)))?.headline).toMatch(/^«Мост» "Ишим" +закрыт$/);
});

it.each([
  ['schema:NewsArticle'],
  ['https://schema.org/AnalysisNewsArticle'],
  ['LiveBlogPosting'],
  ['Report'],
])('the type %s is an article’s', (type) => {
  expect(readJsonLd(page(ld({ '@type': type, headline: 'Мост' })))?.headline).toBe('Мост');
});
