import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'er10',
  name: 'er10.media',
  languages: ['ru'],
  hosts: ['er10.kz'],
  articlePath: /^\/read\/[a-z0-9-]+\/[a-z0-9-]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://er10.kz/read/it-biznes/kak-v-semee-otkryli-shkolu-testirovshhikov/'],
      body: '.post__content',
      title: 'h1.post__title',
      bait: [
        { selector: '.post__related', kind: 'recommendations' },
        { selector: '.post__subscribe', kind: 'call' },
        { selector: '.post__share', kind: 'share' },
      ],
      drop: ['.post__info'],
    },
  ],
  feeds: [],
});
