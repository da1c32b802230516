import { defineSite } from '../../core/sites.ts';

/** An aggregator: rates and weather in the header, the title twice, a line to the source at the end. */
export const site = defineSite({
  id: 'ddn',
  name: 'DDN',
  languages: ['ru'],
  hosts: ['ddn.kz', 'www.ddn.kz'],
  // Articles hang right under the root; two separators keep the service pages out.
  articlePath: /^\/(?!category|author)[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://ddn.kz/rybaki-zaisan-prosyat-prodlit-sezon/'],
      body: '.post-content',
      title: 'h1.post-title',
      date: '.post-date',
      bait: [
        { selector: '.header-rates', kind: 'rates-box' },
        { selector: '.weather-box', kind: 'widget' },
        { selector: '.source-more', kind: 'teaser' },
        { selector: '.more-news', kind: 'recommendations' },
      ],
      drop: ['.post-date', '.post-content > h2.repeat'],
    },
  ],
  feeds: [],
});
