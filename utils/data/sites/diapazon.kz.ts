import { defineSite } from '../../core/sites.ts';

/** The page calls itself a website, not an article, and tells its time in the text only. */
export const site = defineSite({
  id: 'diapazon',
  name: 'Диапазон',
  languages: ['ru'],
  hosts: ['diapazon.kz'],
  articlePath: /^\/news\/\d+-[a-z0-9-]+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://diapazon.kz/news/128440-v-aktobe-otkryli-masterskuyu-dlya-nezryachih'],
      body: '.news-detail__text',
      title: 'h1.news-detail__title',
      date: '.news-detail__date',
      bait: [
        { selector: '.read-also', kind: 'teaser' },
        { selector: '.popular-block', kind: 'recommendations' },
        { selector: '.social-call', kind: 'call' },
        { selector: '.share', kind: 'share' },
      ],
      drop: ['.news-detail__meta'],
    },
  ],
  feeds: [],
});
