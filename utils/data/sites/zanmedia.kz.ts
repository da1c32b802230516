import { defineSite } from '../../core/sites.ts';

/** Two other stories follow the text without any mark; only the page's link texts tell them from it. */
export const site = defineSite({
  id: 'zanmedia',
  name: 'Zan Media',
  languages: ['kk', 'ru'],
  hosts: ['zanmedia.kz'],
  articlePath: /^\/(?!page\/)[^/]+\/[0-9]{3,}\/?$/,
  layouts: [
    {
      since: '2024',
      samples: ['https://zanmedia.kz/zhoba-keleshektingn-stimuly/121795/'],
      body: 'article',
      title: 'h1',
      bait: [],
    },
  ],
  feeds: [],
});
