import { defineSite } from '../../core/sites.ts';

/** AMP copies have the same address with /amp behind it. */
export const site = defineSite({
  id: 'ruhy',
  name: 'Azattyq Rýhy',
  languages: ['kk', 'ru'],
  hosts: ['azattyq-ruhy.kz', 'rus.azattyq-ruhy.kz'],
  articlePath: /^\/[a-z-]+\/\d+-[a-z0-9-]+(?:\/amp)?\/?$/,
  languageOf: (host) => (host.startsWith('rus.') ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: ['https://azattyq-ruhy.kz/society/88120-shalqarda-shamal-elektr-stansasy-iske-qosyldy'],
      body: '.post-body',
      title: 'h1.post-title',
      bait: [
        { selector: '.post-related', kind: 'recommendations' },
        { selector: '.post-social', kind: 'share' },
        { selector: '.post-telegram', kind: 'call' },
      ],
      drop: ['.post-info'],
    },
  ],
  feeds: [],
});
