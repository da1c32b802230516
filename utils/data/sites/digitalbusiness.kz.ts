import { defineSite } from '../../core/sites.ts';

/** WordPress; the day is in the address. */
export const site = defineSite({
  id: 'digitalbusiness',
  name: 'Digital Business',
  languages: ['ru'],
  hosts: ['digitalbusiness.kz'],
  articlePath: /^\/\d{4}-\d{2}-\d{2}\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://digitalbusiness.kz/2026-04-15/startap-iz-karagandy-uchit-drony-schitat-skot/'],
      body: '.entry-content',
      title: 'h1.entry-title',
      bait: [
        { selector: '.related-posts', kind: 'recommendations' },
        { selector: '.tg-banner', kind: 'call' },
        { selector: '.read-also', kind: 'teaser' },
        { selector: '.partner-banner', kind: 'ad' },
      ],
      drop: ['.entry-meta', '.tags-links'],
    },
  ],
  feeds: [],
});
