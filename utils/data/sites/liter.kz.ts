import { defineSite } from '../../core/sites.ts';

/** Bait has no class of its own: partner news and «…: читайте здесь.» are left to the general rules. */
export const site = defineSite({
  id: 'liter',
  name: 'Литер',
  languages: ['ru'],
  hosts: ['liter.kz'],
  articlePath: /^\/[^/]+-[0-9]{3,}\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: [
        'https://liter.kz/v-taraze-na-meste-starogo-sakharnogo-zavoda-postroiat-industrialnyi-park-1779348215/',
      ],
      body: 'div.news__text',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      bait: [],
      // Left in stories that were moved from the former engine.
      drop: ['[class*="jnews_inline_related_post"]'],
    },
  ],
  feeds: [],
});
