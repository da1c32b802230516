import { defineSite } from '../../core/sites.ts';

/** RFE/RL's Pangea. Mirrors change often and are not listed: only the two language editions are. */
export const site = defineSite({
  id: 'azattyq',
  name: 'Азаттық',
  languages: ['kk', 'ru'],
  hosts: ['www.azattyq.org', 'rus.azattyq.org'],
  articlePath: /^\/(?:a\/(?:[^/]+\/)?|amp\/(?:[^/]+\/)?)[^/]*[0-9]+\.html$/,
  languageOf: (host) => (host === 'rus.azattyq.org' ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2026',
      samples: [
        'https://www.azattyq.org/a/mangystau-kaspiy-itbalygy-ekologtar-jauap-kutedi/33541876.html',
        'https://rus.azattyq.org/a/aktobe-uchitelya-doplata-za-zameschenie/33528914.html',
      ],
      body: 'div.wsw',
      title: 'h1',
      date: 'time[pubdate]',
      author: '.links__item a',
      bait: [
        { selector: '.also-read', kind: 'teaser' },
        { selector: '.share--box', kind: 'share' },
      ],
      // Not `.wsw__embed`: pictures and videos of the story are wrapped in it too.
      drop: ['.media-block-wrap'],
    },
  ],
  feeds: [],
});
