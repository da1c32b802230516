import { defineSite } from '../../core/sites.ts';

/** Ids instead of classes, nested by name. The publication time stands in `og:article:published_time`. */
export const site = defineSite({
  id: 'lsm',
  name: 'LS',
  languages: ['ru'],
  hosts: ['lsm.kz'],
  // Articles lie at the root beside the sections (/banks, /analytics), which have one word.
  articlePath: /^\/[a-z0-9]+(?:-[a-z0-9]+)+$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026-02',
      samples: ['https://lsm.kz/gaz-dlya-stepnogorska-stoimost-novoj-vetki'],
      body: 'article#mainArticleLeftTextFulltext',
      title: 'h1#mainArticleLeftTextTopRightHead',
      date: '#mainArticleLeftTextTopRightStatDate',
      bait: [],
      drop: ['[id^="mainArticleLeftTextTopRightStat"]'],
    },
  ],
  // Listed, not tried.
  feeds: ['https://lsm.kz/rss'],
});
