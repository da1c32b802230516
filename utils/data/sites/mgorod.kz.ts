import { defineSite } from '../../core/sites.ts';

/** WordPress with a theme of its own; addresses moved from `/nitem/` to `/news/`, both still answer. */
export const site = defineSite({
  id: 'mgorod',
  name: 'Мой ГОРОД',
  languages: ['ru', 'kk'],
  hosts: ['mgorod.kz'],
  articlePath: /^\/(?:news|nitem)\/[a-z0-9-]+\/?$/,
  layouts: [
    {
      since: '2023',
      samples: [
        'https://mgorod.kz/news/ozelenenie-trotuary-i-ploshhadki-v-uralske-prinimaiut-proekty-ot-gorozan',
        'https://mgorod.kz/nitem/uralcy-mogut-predlozhit-proekty-po-blagoustrojstvu-goroda/',
      ],
      body: '.single-news-content',
      title: '.single-news h1.title',
      lead: '.single-news .excerpt',
      date: '.single-news .tools .date',
      bait: [
        { selector: '.related-news', kind: 'recommendations' },
        { selector: '[id^="unit_"]', kind: 'widget' },
        { selector: '.partners', kind: 'ad' },
        { selector: '.bn-slider', kind: 'ad' },
        { selector: '.ban-head', kind: 'ad' },
        { selector: 'div[class^="banner"]', kind: 'ad' },
      ],
      drop: ['.single-news .tools', '.single-news .tags'],
    },
  ],
  feeds: [],
});
