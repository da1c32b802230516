import { defineSite } from '../../core/sites.ts';

/** Likes, share buttons and a 24СМИ block under «Новости партнёров»; the address is a guess by the links that quote it. */
export const site = defineSite({
  id: 'arbat',
  name: 'Arbat.media',
  languages: ['ru'],
  hosts: ['arbat.media', 'arbatmedia.kz'],
  articlePath: /^\/(?:news|articles?)\/[a-z0-9]+(?:-[a-z0-9]+)+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://arbat.media/news/ostanovki-s-obogrevom-petropavlovsk'],
      body: '.article-text',
      title: '.article h1',
      date: '.article-info .date',
      bait: [
        { selector: '.partners-news', kind: 'recommendations' },
        { selector: '[data-smi-widget-id]', kind: 'widget' },
        { selector: '.panel-like', kind: 'share' },
        { selector: '.article-info .article__button_soc', kind: 'share' },
        { selector: '.ya_rtb', kind: 'ad' },
      ],
      drop: ['.article-info', '.article-tags'],
    },
  ],
  feeds: [],
});
