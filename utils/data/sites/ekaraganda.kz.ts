import { defineSite } from '../../core/sites.ts';

/** Own engine: every page of the site has the path `/`, the story is named in the query. */
export const site = defineSite({
  id: 'ekaraganda',
  name: 'eKaraganda',
  languages: ['ru'],
  hosts: ['ekaraganda.kz'],
  articlePath: /^\/\?(?:[^#]*&)?mod=news_read(?:&|$)/,
  layouts: [
    {
      since: '2024',
      samples: ['https://ekaraganda.kz/?mod=news_read&id=135205'],
      body: '#newsread .read',
      title: '#newsread h1',
      bait: [
        { selector: '.no_news', kind: 'ad' },
        { selector: '.brand_a', kind: 'ad' },
        { selector: 'div[class^="aks-"]', kind: 'ad' },
        { selector: 'div[id^="banner"]', kind: 'ad' },
      ],
      // Rates are information: out of the text, not out of sight.
      drop: ['#moneyblock'],
    },
  ],
  // Listed, not tried.
  feeds: ['https://ekaraganda.kz/rss.php'],
});
