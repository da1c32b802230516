import { defineSite } from '../../core/sites.ts';

/**
 * A service block has the class of the text too: of several the one with most running text is the article.
 * The paragraphs are `div`s, and the view count is loose text beside the date.
 */
export const site = defineSite({
  id: 'kt',
  name: 'Kazakhstan Today',
  languages: ['ru', 'kk', 'en'],
  hosts: ['www.kt.kz', 'kt.kz'],
  articlePath: /^\/(?:rus|kaz|eng)\/[^/]+\/[^/]+_[0-9]+\.html$/,
  languageOf: (_host, path) => (path.startsWith('/kaz/') ? 'kk' : path.startsWith('/eng/') ? 'en' : 'ru'),
  layouts: [
    {
      since: '2023',
      samples: [
        'https://www.kt.kz/rus/state/pripiski_dvoynoe_finansirovanie_i_uslugi_umershim_fsms_1377986548.html',
      ],
      body: 'div.page-content',
      title: 'header.page-heading h1',
      date: '.page-meta span.date',
      bait: [{ selector: 'div[class*="banner"]:not(:has(.page-content, h1))', kind: 'ad' }],
      drop: ['.page-meta'],
    },
  ],
  feeds: [],
});
