import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'prosports',
  name: 'Prosports.kz',
  languages: ['ru', 'kk'],
  hosts: ['prosports.kz'],
  articlePath: /^\/(?:kk\/)?news\/\d+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kk/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: ['https://prosports.kz/news/845120'],
      body: '.article-content',
      title: 'h1.article-title',
      bait: [
        { selector: '.recommended-wrap', kind: 'recommendations' },
        { selector: '#adhider', kind: 'ad' },
        { selector: 'a[href*="utm_campai"]', kind: 'ad' },
        { selector: '.share-block', kind: 'share' },
      ],
      drop: ['.article-info'],
    },
  ],
  feeds: [],
});
