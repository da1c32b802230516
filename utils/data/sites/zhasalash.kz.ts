import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'zhasalash',
  name: 'Жас Алаш',
  languages: ['kk'],
  hosts: ['zhasalash.kz'],
  articlePath: /^\/(?:amp\/)?[a-z0-9-]+-d\d+\/?$/,
  languageOf: () => 'kk',
  layouts: [
    {
      since: '2026',
      samples: ['https://zhasalash.kz/kitap-avtobusy-auyldan-auylga-zhetti-d51844/'],
      body: '.article-text',
      title: 'h1.article-title',
      bait: [
        { selector: '.rows > .lt-nws-list', kind: 'recommendations' },
        { selector: '.social-row', kind: 'share' },
        { selector: '.tg-line', kind: 'call' },
      ],
      drop: ['.article-info'],
    },
  ],
  feeds: [],
});
