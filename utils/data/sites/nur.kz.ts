import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'nur',
  name: 'NUR.KZ',
  languages: ['ru', 'kk'],
  hosts: ['www.nur.kz', 'kaz.nur.kz'],
  articlePath: /^\/[a-z_-]+(?:\/[a-z_-]+)*\/\d+-[^/]+\/?$/,
  languageOf: (host) => (host.startsWith('kaz.') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2023',
      samples: [
        'https://www.nur.kz/society/2294871-v-atyrau-nachali-vyplachivat-kompensatsii-postradavshim-ot-pavodka/',
        'https://kaz.nur.kz/society/2309146-mugalim-30-zhyl-zhinagan-kitaptaryn-auylga-syilady/',
      ],
      // Endless page: only the first article belongs to the address, every further one brings its own data-url.
      body: 'main.js-article .formatted-body__content--wrapper',
      title: 'h1.main-headline.js-main-headline',
      date: 'time.datetime--publication[datetime]',
      author: 'address.author-item .author-item__link',
      bait: [
        { selector: 'main.js-article ~ main.js-article', kind: 'next-article' },
        { selector: '#js-infinite-loader ~ main.js-article', kind: 'next-article' },
        { selector: '#js-infinite-loader ~ .js-main-wrapper', kind: 'next-article' },
        { selector: '#js-infinite main.js-article', kind: 'next-article' },
        { selector: '#js-infinite-loader', kind: 'next-article' },
        { selector: '.js-article-reactions', kind: 'call' },
        { selector: '[class^="article-reaction"]', kind: 'call' },
        { selector: '.subscription', kind: 'call' },
        { selector: '#notification-center', kind: 'call' },
        { selector: '.js-article-share', kind: 'share' },
        { selector: '#js-widget-pm', kind: 'widget' },
        { selector: '.nearest-matches', kind: 'widget' },
        { selector: '.widget-1xbet', kind: 'widget' },
        { selector: '.widget-parimatch-wrapper', kind: 'widget' },
        { selector: 'aside.adv-placeholder', kind: 'ad' },
        { selector: '[class*="adv"][class*="laceholder"]', kind: 'ad' },
        { selector: '.advert', kind: 'ad' },
        { selector: '.advert-anchor', kind: 'ad' },
        { selector: '.branding', kind: 'ad' },
        { selector: 'div[class*="sponsorship"]', kind: 'ad' },
        { selector: '[class*="ad-slot-module"]', kind: 'ad' },
      ],
      drop: [
        'p.formatted-body__block-hidden',
        '.article__footer',
        'address.author-item',
        '#js-comments-modal',
      ],
    },
  ],
  // Listed, not tried; the sitemaps are frozen.
  feeds: ['https://www.nur.kz/rss.xml'],
});
