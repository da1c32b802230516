import { defineSite } from '../../core/sites.ts';

/** DataLife Engine: comments, rating and views stand as bare numbers between the section and the author. */
export const site = defineSite({
  id: 'lada',
  name: 'Лада',
  languages: ['ru'],
  hosts: ['www.lada.kz', 'lada.kz'],
  articlePath: /^\/[a-z0-9_-]+(?:\/[a-z0-9_-]+)*\/[0-9]+-[^/]+\.html$/,
  layouts: [
    {
      since: '2023',
      samples: [
        'https://www.lada.kz/aktau_news/society/150405-vernite-detstvo-v-aktau-sdvinuli-sroki-ustanovki-igrovykh-kompleksov.html',
        'https://www.lada.kz/videoreport/147732-spel-pesniu-poluchil-podarok-kak-lada-kz-pozdravila-zhitelei-aktau.html',
      ],
      body: '.article-fulltext',
      title: 'h1',
      bait: [
        { selector: '.right-col > .section > .tabss', kind: 'recommendations' },
        { selector: '.tg-subscribe', kind: 'call' },
        { selector: '.social-links', kind: 'call' },
        { selector: '.article-shared', kind: 'share' },
        { selector: 'div[id^="banner"]', kind: 'ad' },
      ],
    },
  ],
  // Named by most readers, not tried.
  feeds: ['https://www.lada.kz/rss.xml'],
});
