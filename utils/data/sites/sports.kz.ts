import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'sports',
  name: 'Sports.kz',
  languages: ['ru', 'kk'],
  hosts: ['www.sports.kz', 'sports.kz'],
  articlePath: /^\/news\/[a-z0-9]+(?:-[a-z0-9]+)+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://www.sports.kz/news/dzyudoist-iz-taldyikorgana-vyiigral-turnir-v-tbilisi'],
      body: '.news-text',
      title: 'h1.news-title',
      bait: [
        { selector: '.f-social-div', kind: 'share' },
        { selector: '.social_', kind: 'call' },
        { selector: '[class^="sponsor_"]', kind: 'ad' },
        { selector: '[class^="xbet"]', kind: 'ad' },
        { selector: 'div[class^="ads"]', kind: 'ad' },
        { selector: 'div[class^="brndng"]', kind: 'ad' },
        { selector: 'div[id^="banner"]', kind: 'ad' },
        { selector: '.other-news', kind: 'recommendations' },
      ],
      drop: ['.news-info'],
    },
  ],
  feeds: [],
});
