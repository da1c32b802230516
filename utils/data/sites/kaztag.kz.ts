import { defineSite } from '../../core/sites.ts';

/**
 * 1C-Bitrix behind a paywall: a teaser of a few sentences, then a notice that the rest is for subscribers. The
 * teaser is the text; the notice is not, but it stays in sight on the page, so nothing here hides it.
 */
export const site = defineSite({
  id: 'kaztag',
  name: 'КазТАГ',
  languages: ['ru', 'kk', 'en'],
  hosts: ['kaztag.kz'],
  articlePath: /^\/(?:ru|kz|en)\/news\/(?!rss\/?$)[a-z0-9-]+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kz/') ? 'kk' : path.startsWith('/en/') ? 'en' : 'ru'),
  layouts: [
    {
      since: '2025',
      samples: [
        'https://kaztag.kz/kz/news/prokuratura-kostanayda-un-bagasyn-koterdi-degen-kudikpen-tort-diirmendi-tekserdi',
      ],
      body: 'article .post-content',
      title: 'h1',
      date: '.post-byline p',
      bait: [],
      // A guess; where the notice is a plain paragraph, only its wording tells it.
      drop: ['.post-content [class*="paywall"]'],
    },
    {
      since: '2025',
      samples: [],
      body: 'article',
      title: 'h1',
      bait: [],
    },
  ],
  // Listed, not tried.
  feeds: ['https://kaztag.kz/ru/news/rss/'],
});
