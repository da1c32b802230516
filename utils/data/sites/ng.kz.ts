import { defineSite } from '../../core/sites.ts';

/** XOOPS: the article is told by the query of one script. */
export const site = defineSite({
  id: 'ng',
  name: 'Наша Газета',
  languages: ['ru'],
  hosts: ['www.ng.kz', 'ng.kz'],
  articlePath: /^\/modules\/news\/article\.php\?storyid=\d+/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://www.ng.kz/modules/news/article.php?storyid=51877'],
      body: '.itemBody',
      title: '.itemTitle',
      date: '.itemPostDate',
      bait: [
        { selector: '.itemRelated', kind: 'recommendations' },
        { selector: '.itemShare', kind: 'share' },
        { selector: '#ng-subscribe', kind: 'call' },
      ],
      drop: ['.itemInfo', '.itemStats'],
    },
  ],
  feeds: [],
});
