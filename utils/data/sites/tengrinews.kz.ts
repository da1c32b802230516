import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'tengrinews',
  name: 'Tengrinews',
  languages: ['ru', 'kk', 'en'],
  hosts: ['tengrinews.kz', 'kaz.tengrinews.kz', 'en.tengrinews.kz'],
  // The number at the end is the article's id; tag and search pages may also end in digits.
  articlePath: /^\/(?!(?:tag|search|page)\/)[a-z_-]+\/[^/]+-\d+\/?$/,
  languageOf: (host) => (host.startsWith('kaz.') ? 'kk' : host.startsWith('en.') ? 'en' : 'ru'),
  layouts: [
    {
      since: '2024',
      samples: [
        'https://tengrinews.kz/kazakhstan_news/platnyiy-proezd-balhash-burylbaytal-592417/',
        'https://kaz.tengrinews.kz/kazakhstan_news/bayanauyilda-arkarlardyin-sanyi-eki-esege-artti-371204/',
      ],
      body: 'div.content_main_text',
      title: 'h1.head-single',
      lead: 'h2.content_main_desc',
      date: 'ol.breadCrumb-ls.date-time li:last-child span',
      author: '.content_main_meta_author',
      bait: [
        { selector: '.tn-subscribe-whatsapp', kind: 'call' },
        { selector: '.footer_sec_feedback_social', kind: 'call' },
        { selector: '.content_main_share', kind: 'share' },
        { selector: '.side-share', kind: 'share' },
        { selector: '.tn-shared', kind: 'share' },
        { selector: '[class^="tn-social-"]', kind: 'share' },
        { selector: '.social-media', kind: 'share' },
        { selector: '.tn-urgent-news-info', kind: 'widget' },
        { selector: 'section:has(.ya-news)', kind: 'widget' },
        { selector: '.header_adv', kind: 'ad' },
        { selector: 'div[class*="banner"]', kind: 'ad' },
      ],
      // The tags sit inside the container of the text; the last paragraph's WhatsApp call has no class at all.
      drop: ['.content_main_text_tags', '.content_main_meta_stat'],
    },
    {
      since: '2021',
      samples: [],
      body: 'article.tn-news-text',
      title: 'h1.tn-content-title',
      date: '.tn-side-bar time',
      bait: [
        { selector: '.tn-shared', kind: 'share' },
        { selector: '[class^="tn-social-"]', kind: 'share' },
      ],
    },
  ],
  // Listed by several readers as the replacement of /rss/, which answers 500.
  feeds: ['https://tengrinews.kz/news.rss'],
});
