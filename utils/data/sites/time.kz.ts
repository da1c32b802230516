import { defineSite } from '../../core/sites.ts';

/** A newspaper: the date stands in the address, surnames are in capitals. */
export const site = defineSite({
  id: 'time',
  name: 'Время',
  languages: ['ru'],
  hosts: ['time.kz'],
  articlePath: /^\/articles\/[a-z_-]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://time.kz/articles/reporter/2026/05/21/fonar-za-chuzhoj-schet'],
      // Cards of lists may be articles as well, the one with the title is the story.
      body: 'article:has(h1)',
      title: 'h1',
      bait: [{ selector: '.rennab', kind: 'ad' }],
    },
  ],
  // `/rss` answers, but robots.txt asks machines to keep out of it.
  feeds: [],
});
