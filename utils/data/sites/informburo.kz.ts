import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'informburo',
  name: 'Informburo.kz',
  languages: ['ru', 'kk'],
  hosts: ['informburo.kz'],
  articlePath: /^\/(?!(?:tags|avtory|top|page|search)\/)[a-z0-9_-]+\/[a-z0-9-]+(?:\.html)?$/,
  languageOf: (_host, path) => (path.startsWith('/kaz/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2023',
      samples: [
        'https://informburo.kz/novosti/v-almaty-zakrylsya-detdom-s-30-letnei-istoriei-detei-vernuli-roditelyam',
      ],
      body: '.article',
      title: 'h1',
      lead: '.article-excerpt',
      date: '.article-meta time[datetime]',
      author: '.article-meta a[href*="/avtory/"]',
      bait: [
        // Views, comments and reactions hang under every entry of «Вам может быть интересно» and nowhere else.
        // Only the list is named: in older pages its parent may also hold the paragraphs.
        { selector: 'ul.uk-list:has(> li > ul.uk-iconnav)', kind: 'recommendations' },
        { selector: 'ol.uk-list:has(> li > ul.uk-iconnav)', kind: 'recommendations' },
        { selector: '.popular-block', kind: 'recommendations' },
        { selector: '.read-more', kind: 'teaser' },
        { selector: '.telegram-card', kind: 'call' },
        { selector: '.whatsapp-promo', kind: 'call' },
        { selector: '.web-share-button', kind: 'share' },
        // The grid of the page itself has the same classes, hence the guard.
        {
          selector: '.uk-container > .uk-grid:not(:has(.article)):has(script[src*="idealmedia"])',
          kind: 'widget',
        },
        { selector: 'div[id^="lw-"]', kind: 'widget' },
        { selector: '[src*="/embed/SportsBetting"]', kind: 'ad' },
        { selector: 'img[src*="1xbet"]', kind: 'ad' },
      ],
      drop: ['.article-tags', '.article-meta', '.currency-card'],
    },
  ],
  // Named by most readers, not tried.
  feeds: ['https://informburo.kz/rss'],
});
