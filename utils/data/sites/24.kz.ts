import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'k24',
  name: '24KZ',
  languages: ['ru', 'kk'],
  hosts: ['24.kz'],
  articlePath: /^\/(?:ru|kz)\/(?:[^/]+\/)+\d+-[^/]+$/,
  languageOf: (_host, path) => (path.startsWith('/kz/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: [
        'https://24.kz/ru/news/sport/771073-uww-vybral-astanu-dlya-mirovogo-turnira-2026',
        'https://24.kz/ru/news/social/769697-70-kazakhstantsev-otkazyvayutsya-ot-onlajn-pokupok-na-etape-oplaty',
      ],
      body: 'article',
      title: 'h1',
      date: 'div.post-date',
      bait: [{ selector: '.tradingview-widget-container', kind: 'widget' }],
      // K2's own block of tags; whether the template prints it inside the article is not known.
      drop: ['.itemTagsBlock'],
    },
    {
      // Two templates before that: the one of 2023, and one that khabar.kz had as well.
      since: '2023',
      samples: [
        'https://24.kz/ru/news/social/658525-44-tysyachi-kazakhstantsev-postradali-ot-moshennikov-v-2023-godu',
      ],
      body: '.entry-content,.entry__article',
      title: '.entry-title h1,h1.single-post__entry-title',
      date: '.post-meta-author time,li.entry__meta-date',
      bait: [{ selector: '.tradingview-widget-container', kind: 'widget' }],
      drop: ['.entry__tags'],
    },
  ],
  feeds: [],
});
