import { defineSite } from '../../core/sites.ts';

/** WordPress; a verdict stands as a box of its own inside the text and belongs to it. */
export const site = defineSite({
  id: 'factcheck',
  name: 'Factcheck.kz',
  languages: ['ru', 'kk'],
  hosts: ['factcheck.kz'],
  articlePath: /^\/(?:kaz\/)?[a-z_-]+\/[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kaz/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: ['https://factcheck.kz/obshhestvo/pravda-li-chto-voda-iz-krana-opasna-posle-grozy/'],
      body: '.entry-content',
      title: 'h1.entry-title',
      bait: [
        { selector: '.yarpp', kind: 'recommendations' },
        { selector: '.subscribe-box', kind: 'call' },
        { selector: '.heateor_sss_sharing_container', kind: 'share' },
        { selector: '.send-claim', kind: 'call' },
      ],
      drop: ['.post-meta', '.post-tags'],
    },
  ],
  feeds: [],
});
