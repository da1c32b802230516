import { defineSite } from '../../core/sites.ts';

/** WordPress with Elementor. */
export const site = defineSite({
  id: 'alau',
  name: 'Алау ТВ',
  languages: ['ru', 'kk'],
  hosts: ['alau.kz'],
  // Articles hang right under the root; two separators keep the service pages out.
  articlePath: /^\/(?:kk\/)?[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kk/') ? 'kk' : null),
  layouts: [
    {
      since: '2026',
      samples: ['https://alau.kz/rudnyj-ostalsya-bez-katka-kto-vinovat/'],
      body: '.elementor-widget-theme-post-content .elementor-widget-container',
      title: 'h1.elementor-heading-title',
      bait: [
        { selector: '.backstretch', kind: 'ad' },
        { selector: 'div[class^="banner"]', kind: 'ad' },
        { selector: '.widget_text', kind: 'ad' },
        { selector: '.alau-telegram', kind: 'call' },
        { selector: '.related-articles', kind: 'recommendations' },
      ],
      drop: ['.post-info'],
    },
  ],
  feeds: [],
});
