import { defineSite } from '../../core/sites.ts';

/** Kazakh and Russian stand side by side under the same addresses; only the text tells them apart. */
export const site = defineSite({
  id: 'stan',
  name: 'STAN.kz',
  languages: ['kk', 'ru'],
  hosts: ['stan.kz'],
  articlePath: /^\/[^/]+-\d+\/?$/,
  layouts: [
    {
      since: '2026',
      samples: ['https://stan.kz/irgizda-tuie-sutin-untakka-ainaldiratin-zauit-iske-kosildi-431882/'],
      body: 'main',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      bait: [],
    },
  ],
  feeds: [],
});
