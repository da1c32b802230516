import { defineSite } from '../../core/sites.ts';

/** Three editions: Kazakh in Cyrillic and in Latin letters, and Russian. */
export const site = defineSite({
  id: 'adyrna',
  name: 'Адырна',
  languages: ['kk', 'ru'],
  hosts: ['adyrna.kz'],
  articlePath: /^\/(?:kk|lt|ru)\/post\/\d+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/ru/') ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: ['https://adyrna.kz/kk/post/214077'],
      body: '.post-text',
      title: 'h1.post-title',
      bait: [
        { selector: '.similar-posts', kind: 'recommendations' },
        { selector: '.post-share', kind: 'share' },
        { selector: '.ad-place', kind: 'ad' },
      ],
      drop: ['.post-meta'],
    },
  ],
  feeds: [],
});
