import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'profit',
  name: 'Profit.kz',
  languages: ['ru'],
  hosts: ['profit.kz'],
  articlePath: /^\/(?:news|articles)\/\d+\/[^/]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://profit.kz/news/71440/V-Kizilorde-zapustili-datacentr-na-solnechnoj-energii/'],
      body: '.article__body',
      title: 'h1.article__title',
      date: '.article__date',
      bait: [
        { selector: '.article__more', kind: 'recommendations' },
        { selector: '.article__tg', kind: 'call' },
        { selector: '.b-banner', kind: 'ad' },
      ],
      drop: ['.article__meta'],
    },
  ],
  feeds: [],
});
