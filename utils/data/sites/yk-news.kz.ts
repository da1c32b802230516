import { defineSite } from '../../core/sites.ts';

/** Nuxt: what the text needs is drawn on the server, the rest comes later. */
export const site = defineSite({
  id: 'yknews',
  name: 'YK-news',
  languages: ['ru'],
  hosts: ['yk-news.kz'],
  articlePath: /^\/news\/[a-z0-9]+(?:-[a-z0-9]+)+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://yk-news.kz/news/ust-kamenogorsk-parom-cherez-buhtarmu'],
      body: '.news-content',
      title: 'h1.news-title',
      bait: [
        { selector: '.dzen', kind: 'call' },
        { selector: '.notify-block', kind: 'call' },
        { selector: '.apps_links', kind: 'call' },
        { selector: '.adBanner', kind: 'ad' },
        { selector: '.sidebar_soc', kind: 'call' },
        { selector: '.popular-news', kind: 'recommendations' },
      ],
      drop: ['.news-meta'],
    },
  ],
  feeds: [],
});
