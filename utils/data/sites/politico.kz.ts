import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'politico',
  name: 'Politico.kz',
  languages: ['kk', 'ru'],
  hosts: ['politico.kz'],
  articlePath: /^\/(?:ru\/|kz\/)?news\/[a-z0-9]+(?:-[a-z0-9]+)+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/ru/') ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: ['https://politico.kz/ru/news/deputaty-predlozhili-otmenit-shtraf-za-progul'],
      body: '.content-text',
      title: 'h1.content-title',
      bait: [
        { selector: '.google-news', kind: 'call' },
        { selector: '.comments-login', kind: 'call' },
        { selector: '.popular-list', kind: 'recommendations' },
        { selector: '.share-line', kind: 'share' },
      ],
      drop: ['.content-meta'],
    },
  ],
  feeds: [],
});
