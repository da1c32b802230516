import { defineSite } from '../../core/sites.ts';

/** Own engine on Bootstrap; the class names have stayed the same from 2023 to 2026. */
export const site = defineSite({
  id: 'vlast',
  name: 'Vласть',
  languages: ['ru', 'kk', 'en'],
  hosts: ['vlast.kz'],
  articlePath: /^\/[a-z_-]+\/[0-9]+-[^/]+\.html$/,
  languageOf: (_host, path) => {
    if (path.startsWith('/english/')) return 'en';
    return path.startsWith('/vlast-qazaqsha/') ? 'kk' : 'ru';
  },
  layouts: [
    {
      since: '2023',
      samples: [
        'https://vlast.kz/regiony/68214-temirtau-potratit-na-zamenu-teplovyh-setej-84-mlrd-tenge.html',
        'https://vlast.kz/english/68402-balkhash-fishermen-ask-government-to-lift-a-ban.html',
      ],
      body: 'div.default-item-in.js-mediator-article',
      title: 'li.has-title h1',
      // The page has no date in its metadata: `<time>` is the only machine-readable one.
      date: 'time.news-date.js-date-long',
      author: 'ul.meta.item-expand-meta a',
      bait: [
        { selector: '.donate-vlast', kind: 'call' },
        { selector: '.js-subscribe', kind: 'call' },
        { selector: '.share', kind: 'share' },
        { selector: '.banner', kind: 'ad' },
      ],
      drop: ['ul.meta.item-expand-meta', 'a[href*="/tags/"]'],
    },
  ],
  // `/rss` answers 404 since 2026 and `/feed/` was never seen to work.
  feeds: [],
});
