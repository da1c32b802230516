import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'thesteppe',
  name: 'The Steppe',
  languages: ['ru'],
  hosts: ['the-steppe.com'],
  articlePath: /^\/[a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://the-steppe.com/gorod/kak-sosedi-prevratili-pustyr-v-sad'],
      body: '.article-body',
      title: 'h1.article-title',
      bait: [
        { selector: '.read-more-card', kind: 'teaser' },
        { selector: '.subscribe-form', kind: 'call' },
        { selector: '.next-materials', kind: 'recommendations' },
        { selector: '.share-buttons', kind: 'share' },
      ],
      drop: ['.article-meta'],
    },
  ],
  feeds: [],
});
