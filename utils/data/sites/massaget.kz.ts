import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'massaget',
  name: 'Massaget',
  languages: ['kk'],
  hosts: ['massaget.kz'],
  articlePath: /^\/(?!tag\/)[a-z_-]+(?:\/[a-z_-]+)*\/\d+\/?$/,
  languageOf: () => 'kk',
  layouts: [
    {
      since: '2026',
      samples: ['https://massaget.kz/madeniet/ademi_alem/84210/'],
      body: 'div.my-app',
      title: 'h1',
      bait: [
        { selector: '.ms-article-grid', kind: 'recommendations' },
        { selector: '.ms-share', kind: 'share' },
        { selector: '.ms-subscribe', kind: 'call' },
      ],
      drop: ['.ms-meta'],
    },
  ],
  feeds: [],
});
