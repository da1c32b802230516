import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'astanatimes',
  name: 'The Astana Times',
  languages: ['en'],
  hosts: ['astanatimes.com'],
  articlePath: /^\/[0-9]{4}\/[0-9]{2}\/[^/]+\/?$/,
  languageOf: () => 'en',
  layouts: [
    {
      since: '2026',
      samples: [
        'https://astanatimes.com/2026/06/astana-completes-its-first-underground-reservoir-for-stormwater/',
        'https://astanatimes.com/2025/12/girls-outnumber-boys-at-kazakhstans-youngest-eagle-hunting-school/',
      ],
      body: 'div.post',
      title: 'h1',
      date: 'meta[property="article:published_time"]',
      author: 'a[rel="author"]',
      bait: [],
      // WordPress' own class names: the line under the title, and a caption that is a paragraph.
      drop: ['.byline', 'p.wp-caption-text'],
    },
  ],
  // Answered in 2026.
  feeds: ['https://astanatimes.com/feed/'],
});
