import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'kursiv',
  name: 'Kursiv Media',
  languages: ['ru', 'kk', 'en'],
  hosts: ['kz.kursiv.media'],
  articlePath: /^\/(?:(?:en|kk)\/)?\d{4}-\d{2}-\d{2}\/.+$/,
  languageOf: (_host, path) => (path.startsWith('/en/') ? 'en' : path.startsWith('/kk/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2025',
      samples: [
        'https://kz.kursiv.media/2026-02-19/banki-vpervye-za-pyat-let-sokratili-vydachu-avtokreditov/',
      ],
      body: '.single-body',
      title: 'h1.single-header__title',
      // "YYYY-MM-DD HH:MM:SS" without a zone: Astana time.
      date: 'time.single-publishing-time__date[datetime]',
      author: '.author-card__name a',
      bait: [{ selector: '.single-read-also', kind: 'teaser' }],
      drop: ['.single-footer', '.single-body [class*="subscribe"]'],
    },
    {
      since: '2023',
      samples: ['https://kz.kursiv.media/2025-11-12/kak-semya-iz-saryagasha-postroila-eksport-bahchevyh/'],
      body: '.single-content',
      title: 'article.subcat-article h1',
      date: '.subcat-article__header__date p',
      author: '.subcat-article__header__author-info p',
      bait: [{ selector: '.single-read-also', kind: 'teaser' }],
      drop: ['.single-footer', '.single-content [class*="subscribe"]'],
    },
  ],
  // Answers, with the full text of each item.
  feeds: ['https://kz.kursiv.media/feed/'],
});
