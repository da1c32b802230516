import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'total',
  name: 'Total.kz',
  languages: ['ru', 'kk'],
  hosts: ['total.kz'],
  articlePath: /^\/(?:ru|kk|kz)\/news\/[^/]+\/(?!page-)[^/]+\/?$/,
  languageOf: (_host, path) => (path.startsWith('/ru/') ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2025',
      samples: [
        'https://total.kz/ru/news/obshchestvo_sobitiya/zhiltsam_v_karagande_vernut_186_mln_tenge_za_sorvannii_remont_liftov_date_2026_03_04_16_12_40',
        'https://total.kz/kk/news/ekonomika/aqtobelik_qymyz_qytai_sorelerine_shyqty_date_2026_08_19_11_35_06',
      ],
      body: 'div.article__post__body',
      title: 'h1',
      lead: '.article__lead',
      date: 'span.meta__date',
      // The date and the author are told apart only by the date's own class.
      author: '.article__meta > span.gray-text:not(.meta__date)',
      // Not `.b-news-list__item`: the front page and the sections are made of it.
      bait: [
        { selector: '.custom-share-style', kind: 'share' },
        { selector: '.sharethis-inline-share-buttons', kind: 'share' },
        { selector: '.adserver', kind: 'ad' },
      ],
      drop: ['.article__meta', '.post__image_author', '.meta--bottom'],
    },
    {
      since: '2021',
      samples: [],
      body: 'section.article__post',
      title: 'h1',
      date: 'span.meta__date',
      bait: [{ selector: '.adserver', kind: 'ad' }],
      drop: ['.article__meta', '.post__image_author', '.meta--bottom'],
    },
  ],
  // Read by a tool of 2026, not tried.
  feeds: ['https://total.kz/rss'],
});
