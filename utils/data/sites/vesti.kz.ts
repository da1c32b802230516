import { defineSite } from '../../core/sites.ts';

/** Of the Tengri family: counters come by script from a host of their own. */
export const site = defineSite({
  id: 'vesti',
  name: 'Vesti.kz',
  languages: ['ru'],
  hosts: ['vesti.kz'],
  articlePath: /^\/[a-z_]+\/[a-z0-9-]+-\d+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://vesti.kz/hockey/torpedo-otyigralos-s-0-3-v-tretem-periode-318422/'],
      body: '.news-single__text',
      title: 'h1.news-single__title',
      bait: [
        { selector: '#news-single-favor', kind: 'recommendations' },
        { selector: '#read-us-social', kind: 'call' },
        { selector: '.betconest', kind: 'ad' },
        { selector: '[class*="xbet"]', kind: 'ad' },
        { selector: 'div[class^="vesti-banner"]', kind: 'ad' },
      ],
      drop: ['.news-single__meta'],
    },
  ],
  feeds: [],
});
