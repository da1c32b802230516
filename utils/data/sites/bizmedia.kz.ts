import { defineSite } from '../../core/sites.ts';

/** WordPress; the day is glued to the slug. */
export const site = defineSite({
  id: 'bizmedia',
  name: 'Bizmedia',
  languages: ['ru', 'kk'],
  hosts: ['bizmedia.kz'],
  articlePath: /^\/(?:kz\/)?\d{4}-\d{2}-\d{2}-[^/]+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kz/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: ['https://bizmedia.kz/2026-02-11-eksport-myoda-vyros-vdvoe/'],
      body: '.entry-content',
      title: 'h1.entry-title',
      bait: [
        { selector: '.tradingview-widget-container', kind: 'rates-box' },
        { selector: '.single-related', kind: 'recommendations' },
        { selector: 'a[href*="://1xbet."]', kind: 'ad' },
        { selector: '.whatsapp-call', kind: 'call' },
      ],
      drop: ['.post-views'],
    },
  ],
  feeds: [],
});
