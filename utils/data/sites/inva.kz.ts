import { defineSite } from '../../core/sites.ts';

/** WordPress with an endless loader: articles are told by the query. */
export const site = defineSite({
  id: 'inva',
  name: 'Inva.kz',
  languages: ['ru'],
  hosts: ['inva.kz'],
  articlePath: /^\/\?p=\d+/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://inva.kz/?p=48211'],
      body: '.entry-content',
      title: 'h1.entry-title',
      date: '.entry-date',
      bait: [
        { selector: '.infinite-reader', kind: 'next-article' },
        { selector: '.now-reading', kind: 'recommendations' },
        { selector: '.chat-menu', kind: 'widget' },
        { selector: '.sharedaddy', kind: 'share' },
      ],
      drop: ['.entry-meta'],
    },
  ],
  feeds: [],
});
