import { defineSite } from '../../core/sites.ts';

/**
 * 1C-Bitrix with few class names: the byline, the relative date and the bare view count stand inside `main`
 * beside the text, and the Telegram call is an ordinary paragraph. Those are left to the general rules.
 */
export const site = defineSite({
  id: 'baq',
  name: 'BAQ.KZ',
  languages: ['kk', 'ru'],
  hosts: ['baq.kz', 'rus.baq.kz'],
  articlePath: /^\/[a-z0-9_-]+_[0-9]+\/?$/,
  languageOf: (host) => (host === 'rus.baq.kz' ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: [
        'https://baq.kz/turkistan-oblysynda-kuzge-deyin-14-mektep-salynyp-bitedi_300412345/',
        'https://rus.baq.kz/v-kokshetau-podorozhaet-voda-skolko-budut-platit-zhiteli_300415871/',
      ],
      body: 'main',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      bait: [],
    },
  ],
  feeds: ['https://baq.kz/rss/'],
});
