import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../utils/core/page/article-page.ts';
import { outletScript, outletStylesheet } from '../../../utils/core/page/outlet-bundle.ts';
import { defineSite, matchPatterns } from '../../../utils/core/sites.ts';
import { page } from '../dom.ts';

const site = defineSite({
  id: 'example',
  name: 'Пример',
  languages: ['ru'],
  hosts: ['news.test', 'kaz.news.test'],
  articlePath: /^\/society\/\d+-[^/]+\/$/,
  layouts: [
    {
      since: '2026',
      samples: ['https://news.test/society/1-a/'],
      body: '.text',
      bait: [
        { selector: '.promo', kind: 'ad' },
        { selector: '.a, .b > a', kind: 'share' },
      ],
      drop: ['.tags'],
    },
    {
      since: '2020',
      samples: [],
      body: '.old',
      bait: [
        { selector: '.promo', kind: 'ad' },
        { selector: 'a[href*="x"]', kind: 'call' },
      ],
    },
  ],
  feeds: ['https://news.test/rss'],
});

it('the stylesheet hides bait of every layout, one rule each, unless everything is shown', () => {
  expect(outletStylesheet(site)).toMatchInlineSnapshot(`
    "html:not([data-taza-shown]) .promo:not([data-taza-kept]){display:none!important}
    html:not([data-taza-shown]) :is(.a, .b > a):not([data-taza-kept]){display:none!important}
    html:not([data-taza-shown]) a[href*="x"]:not([data-taza-kept]){display:none!important}
    "
  `);
  expect(outletStylesheet({ ...site, layouts: [] })).toBe('');
});

it('the script carries what the always-on script needs, and no more', () => {
  const world: { tazaOutlet?: { articlePath: string } } = {};
  const code = outletScript(site).replace('globalThis', 'world');
  new Function('world', code)(world);
  expect(world.tazaOutlet).toEqual({
    id: 'example',
    name: 'Пример',
    articlePath: '^\\/society\\/\\d+-[^/]+\\/$',
    layouts: [
      {
        body: '.text',
        bait: [
          { selector: '.promo', kind: 'ad' },
          { selector: '.a, .b > a', kind: 'share' },
        ],
        drop: ['.tags'],
      },
      {
        body: '.old',
        bait: [
          { selector: '.promo', kind: 'ad' },
          { selector: 'a[href*="x"]', kind: 'call' },
        ],
      },
    ],
  });
  expect(new RegExp(world.tazaOutlet?.articlePath ?? '').test('/society/101-most/')).toBe(true);
});

it('the manifest’s patterns name each host, and https alone', () => {
  expect(matchPatterns(site)).toEqual(['https://news.test/*', 'https://kaz.news.test/*']);
});

describe('a page looks like an article', () => {
  const TEXT = '<p>Раз.</p><p>Два.</p>';
  it.each([
    ['by og:type', '<meta property="og:type" content="article">', true],
    ['by its time of publishing', '<meta name="article:published_time" content="2026-01-20">', true],
    ['by JSON-LD', '<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>', true],
    ['by one title over text', `<main><h1>Мост</h1>${TEXT}</main>`, true],
    ['not by many titles', `<main><h1>Мост</h1><h1>Порт</h1>${TEXT}</main>`, false],
    ['not by a title alone', '<main><h1>Новости</h1><ul><li>Мост</li></ul></main>', false],
    ['not by another kind of data', '<script type="application/ld+json">{"@type":"WebSite"}</script>', false],
    ['not by nothing', '', false],
  ])('%s', (_, html, looks) => {
    expect(looksLikeArticle(page(html))).toBe(looks);
  });
});
