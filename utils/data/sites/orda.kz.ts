import { defineSite } from '../../core/sites.ts';

/**
 * The article is drawn by script and the next one replaces it without a load: nothing is known of the page
 * before the script has run, so the selectors are few and general.
 */
export const site = defineSite({
  id: 'orda',
  name: 'Orda.kz',
  languages: ['ru', 'kk', 'en'],
  hosts: ['orda.kz', 'kaz.orda.kz', 'en.orda.kz'],
  articlePath: /^\/[^/]+-[0-9]+\/?$/,
  languageOf: (host) => {
    if (host === 'kaz.orda.kz') return 'kk';
    return host === 'en.orda.kz' ? 'en' : 'ru';
  },
  layouts: [
    {
      since: '2026',
      samples: [
        'https://orda.kz/sud-v-aktau-obyazal-zastrojshhika-vernut-dolshhikam-12-mlrd-tenge-412870/',
        'https://orda.kz/pavlodar-zakupaet-60-avtobusov-na-gaze-kto-zaplatit-za-novyj-park-413402/',
      ],
      body: 'article',
      title: 'h1',
      bait: [
        { selector: '.fsoc', kind: 'share' },
        { selector: '.donate', kind: 'call' },
        { selector: '.ad2', kind: 'ad' },
        { selector: 'body > div.layer0', kind: 'ad' },
      ],
    },
  ],
  // `/feed/` answers with the empty shell of the site.
  feeds: [],
});
