import { defineSite } from '../../core/sites.ts';

/** The byline is the last line of the text («Авторы: …») and bait has no class: both are left to the general rules. */
export const site = defineSite({
  id: 'qazaqstantv',
  name: 'Qazaqstan TV',
  languages: ['kk', 'ru'],
  hosts: ['qazaqstan.tv'],
  articlePath: /^\/news\/[0-9]+\/?$/,
  layouts: [
    {
      since: '2026',
      samples: ['https://qazaqstan.tv/news/238114', 'https://qazaqstan.tv/news/229750'],
      body: 'div.full-content',
      title: 'h1',
      date: 'time[datetime]',
      bait: [],
    },
  ],
  feeds: [],
});
