import { defineSite } from '../../core/sites.ts';

/** The day is in the address, the time only in the text. */
export const site = defineSite({
  id: 'ktk',
  name: 'КТК',
  languages: ['ru', 'kk'],
  hosts: ['www.ktk.kz', 'ktk.kz'],
  articlePath: /^\/(?:ru|kz)\/news\/(?:video\/)?\d{4}\/\d{2}\/\d{2}\/\d+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kz/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: ['https://www.ktk.kz/ru/news/video/2026/06/11/248810/'],
      body: '.news-text',
      title: 'h1.news-title',
      date: '.news-date',
      bait: [
        { selector: '.block-popular', kind: 'recommendations' },
        { selector: '.block-share', kind: 'share' },
        { selector: '.block-call', kind: 'call' },
      ],
      drop: ['.news-date'],
    },
  ],
  feeds: [],
});
