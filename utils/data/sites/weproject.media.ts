import { defineSite } from '../../core/sites.ts';

/** 1C-Bitrix; pictures lie under /upload/iblock/. */
export const site = defineSite({
  id: 'weproject',
  name: 'WE Project',
  languages: ['ru'],
  hosts: ['weproject.media'],
  articlePath: /^\/articles\/detail\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://weproject.media/articles/detail/5-oshibok-pri-otkrytii-pekarni/'],
      body: '.detail-text',
      title: 'h1.detail-title',
      bait: [
        { selector: '.detail-more', kind: 'recommendations' },
        { selector: '.detail-social', kind: 'call' },
        { selector: '.detail-share', kind: 'share' },
      ],
      drop: ['.detail-info'],
    },
  ],
  feeds: [],
});
