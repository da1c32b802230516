import { defineSite } from '../../core/sites.ts';

/** Kazakh pages stand at the root in most addresses, `/kz/` is met as well. */
export const site = defineSite({
  id: 'el',
  name: 'El.kz',
  languages: ['kk', 'ru', 'en'],
  hosts: ['el.kz'],
  articlePath: /^\/(?:(?:ru|kz|kk|en)\/)?[^/]+_[0-9]+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/ru/') ? 'ru' : path.startsWith('/en/') ? 'en' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: [
        'https://el.kz/kokshetauda-er-toqym-zhasaytyn-sheberlerdi-kolledzhde-oqyta-bastady_400061482/',
        'https://el.kz/en/aktobe-students-build-a-braille-printer-at-a-tenth-of-the-usual-price_400048817/',
      ],
      body: 'article',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      bait: [],
    },
  ],
  feeds: [],
});
