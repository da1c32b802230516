import { defineSite } from '../../core/sites.ts';

/** The line of meta data (section, date, views) stands inside the container of the text. */
export const site = defineSite({
  id: 'khabar',
  name: 'Хабар',
  languages: ['ru', 'kk'],
  hosts: ['khabar.kz'],
  articlePath: /^\/(?:ru|kk)\/news\/(?:[^/]+\/)*\d+-[^/]+$/,
  languageOf: (_host, path) => (path.startsWith('/kk/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2026',
      samples: ['https://khabar.kz/ru/news/obshchestvo/214877-sem-tysyach-gektarov-saksaula-na-dne-arala'],
      body: 'div.iq-blog-box.pt-4',
      title: 'h1',
      date: 'div.iq-blog-box.pt-4 li:has(i.fa-calendar-alt)',
      bait: [],
      drop: [
        'div.iq-blog-box.pt-4 .iq-blog-meta',
        'div.iq-blog-box.pt-4 li:has(i.fa-calendar-alt)',
        'div.iq-blog-box.pt-4 .iq-blog-tag',
      ],
    },
    {
      since: '2023',
      samples: [
        'https://khabar.kz/ru/news/obshchestvo/item/48182-pamyat-zhambyla-zhabaeva-pochtili-v-almaty',
      ],
      body: 'div.entry__article',
      title: 'h1',
      date: 'li.entry__meta-date',
      bait: [],
      drop: ['.entry__tags'],
    },
  ],
  feeds: [],
});
