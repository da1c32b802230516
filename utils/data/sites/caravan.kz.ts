import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'caravan',
  name: 'Караван',
  languages: ['ru'],
  hosts: ['www.caravan.kz', 'caravan.kz'],
  // Copies for AMP stand under `/amp/` on the host without `www`; two separators keep the pages of sections out.
  articlePath:
    /^\/(?:amp\/)?(?!(?:tag|tags|author|category|page|search)\/)[a-z_-]+\/[^/-]+(?:-+[^/-]+){2,}\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: [
        'https://www.caravan.kz/news/v-petropavlovske-tri-nedeli-ishhut-vinovatogo-v-provale-asfalta-1043318/',
      ],
      body: 'main',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      bait: [
        { selector: '.news_aggregator', kind: 'widget' },
        { selector: '.sm-list', kind: 'share' },
      ],
    },
  ],
  feeds: [],
});
