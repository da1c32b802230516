import { defineSite } from '../../core/sites.ts';

/** The engine of inform.kz and forbes.kz: six hex digits end the slug. */
export const site = defineSite({
  id: 'nege',
  name: 'NEGE.KZ',
  languages: ['kk'],
  hosts: ['nege.kz'],
  articlePath: /^\/news\/.+-[0-9a-f]{6}\/?$/,
  languageOf: () => 'kk',
  layouts: [
    {
      since: '2026',
      samples: ['https://nege.kz/news/torgaida-zheti-zhyldan-keiin-poshta-ashyldy-4fa21c/'],
      body: '.article__body-content',
      title: 'h1.article__title',
      bait: [
        { selector: '.last-news', kind: 'recommendations' },
        { selector: '.article__share', kind: 'share' },
        { selector: '.read-more', kind: 'teaser' },
      ],
      drop: ['.article__tags', '.article__author'],
    },
  ],
  feeds: [],
});
