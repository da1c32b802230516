import { defineSite } from '../../core/sites.ts';

/** Next.js: the text also stands in `__NEXT_DATA__`, which is a script and never read. */
export const site = defineSite({
  id: 'kapital',
  name: 'Капитал.kz',
  languages: ['ru'],
  hosts: ['kapital.kz'],
  articlePath: /^\/(?:amp\/)?[a-z_-]+\/\d+\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2023',
      samples: [
        'https://kapital.kz/finance/138204/avtostrahovka-podorozhala-na-14-kto-teper-platit-bolshe.html',
      ],
      body: '.article__body',
      title: '.main__page article header h1',
      date: '.article__info.information-article time',
      bait: [],
      drop: ['.article__info', '.article__body [class*="banner"]'],
    },
  ],
  // Named by most readers, not tried.
  feeds: ['https://kapital.kz/rss/'],
});
