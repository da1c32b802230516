import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'kazpravda',
  name: 'Казахстанская правда',
  languages: ['ru'],
  hosts: ['kazpravda.kz', 'www.kazpravda.kz'],
  articlePath: /^\/n\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2025',
      samples: ['https://kazpravda.kz/n/madiyar-toleuhanov-sirena-dast-gorozhanam-dvadtsat-sekund/'],
      body: '.article__body',
      title: 'h1.article__title',
      date: 'time.article__date',
      bait: [],
      drop: ['.article__views'],
    },
  ],
  // Listed, not tried.
  feeds: ['https://kazpravda.kz/rss'],
});
