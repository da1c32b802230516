import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'almatytv',
  name: 'Almaty TV',
  languages: ['ru', 'kk'],
  hosts: ['almaty.tv'],
  articlePath: /^\/news\/[a-z0-9_-]+\/\d+-[^/]+\/?$/,
  layouts: [
    {
      since: '2026',
      samples: ['https://almaty.tv/news/qogam/31877-medeude-apaly-zholdy-tekserdi'],
      body: '.news-body',
      title: 'h1.news-title',
      bait: [
        { selector: '.news-similar', kind: 'recommendations' },
        { selector: '.news-share', kind: 'share' },
        { selector: '.news-call', kind: 'call' },
      ],
      drop: ['.news-info'],
    },
  ],
  feeds: [],
});
