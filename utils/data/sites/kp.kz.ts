import { defineSite } from '../../core/sites.ts';

/** Class names are hashed: only ids and `data-` attributes hold. */
export const site = defineSite({
  id: 'kp',
  name: 'КП Казахстан',
  languages: ['ru'],
  hosts: ['www.kp.kz', 'kp.kz'],
  articlePath: /^\/(?:online\/news|daily\/[0-9.]+)\/[0-9]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://www.kp.kz/daily/27815/5248190/', 'https://www.kp.kz/online/news/6187402/'],
      body: '[data-gtm-el="content-body"]',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      author: 'a[href*="/daily/author/"] span',
      // Not every paragraph with a link to t.me: many of those name their source there.
      bait: [
        { selector: 'section:has(> div > [data-name^="widget"]):not(:has(h1))', kind: 'recommendations' },
        { selector: '[data-test-id="News_SpecialArticle"]', kind: 'teaser' },
        { selector: '#SubscribeBlock', kind: 'call' },
        { selector: '.subscribe', kind: 'call' },
        { selector: '[data-share]', kind: 'share' },
        { selector: 'div[data-gtm="share"]', kind: 'share' },
        { selector: 'section:has(> div[class]:first-child div[id^="unit_"])', kind: 'widget' },
      ],
      drop: [
        // Caption and credit are ordinary paragraphs.
        '[data-content-type="photo"] p',
        // A card that leads to another story; a wide picture or table has no such link.
        '[data-gtm-el="content-body"] div[data-wide="true"]:has(a[href*="/daily/"])',
        '[data-gtm-el="content-body"] div[data-wide="true"]:has(a[href*="/online/news/"])',
      ],
    },
  ],
  feeds: [],
});
