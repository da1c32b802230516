import { defineSite } from '../../core/sites.ts';

/** A portal that reprints: under the text stand its source, a call to the channel and a dated list of stories. */
export const site = defineSite({
  id: 'mail',
  name: 'Mail.kz',
  languages: ['ru', 'kk'],
  hosts: ['mail.kz'],
  articlePath: /^\/(?:ru|kz|kk)\/news\/[a-z0-9_-]+\/[a-z0-9-]+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/ru/') ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: [
        'https://mail.kz/ru/news/kz-news/v-bostandykskom-raione-almaty-snizilos-kolichestvo-prestuplenii',
      ],
      // The container's own class is not known.
      body: 'article',
      title: 'h1',
      bait: [{ selector: '.a6', kind: 'ad' }],
      drop: ['article .news-list'],
    },
  ],
  feeds: [],
});
