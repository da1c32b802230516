import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'zakon',
  name: 'Zakon.kz',
  languages: ['ru', 'kk'],
  // online.zakon.kz is the law database, not news.
  hosts: ['www.zakon.kz', 'kaz.zakon.kz'],
  // Older addresses have no section.
  articlePath: /^\/(?:[a-z_-]+\/)?\d+-[^/]+\.html$/,
  languageOf: (host) => (host.startsWith('kaz.') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2024',
      samples: [
        'https://www.zakon.kz/pravo/6507713-kollektoram-zapretyat-zvonit-dolzhnikam-po-vykhodnym.html',
        'https://kaz.zakon.kz/kogam-tynysy/6494028-mektep-askhanasyn-bakylauga-ata-analar-da-katysady.html',
      ],
      body: 'div.article__content',
      title: 'h1',
      lead: '.description',
      date: 'time.date[datetime]',
      author: '.article__author a',
      // Links that carry utm_campaign are left alone: one may stand inside a sentence.
      bait: [
        { selector: '.article__socialList', kind: 'share' },
        { selector: '.footerBottom .links', kind: 'share' },
        { selector: '.appLinks', kind: 'call' },
        { selector: '#elGuestTerms', kind: 'call' },
        { selector: '#pushsw-prompt-widget', kind: 'call' },
        { selector: '#allowNotificationsPopup', kind: 'call' },
        { selector: '.adblock_alert', kind: 'call' },
        { selector: '[id^="unit_"]', kind: 'widget' },
        { selector: '.index-page-widget-pravo-pravmedia', kind: 'widget' },
        { selector: '.index-page-widget-pravo-google-banner-right', kind: 'ad' },
        { selector: '.advertising-action-timer', kind: 'ad' },
        { selector: '.spec-list', kind: 'ad' },
        { selector: '.buy-sidebar', kind: 'ad' },
        { selector: '.ad-banner', kind: 'ad' },
        { selector: 'div[class^="ad_"]', kind: 'ad' },
        { selector: 'div[id^="adv_"]', kind: 'ad' },
        { selector: '.desktop-full-advert', kind: 'ad' },
      ],
    },
    {
      since: '2023',
      samples: [],
      body: 'div.content',
      title: 'h1',
      date: 'time.date',
      bait: [
        { selector: '[id^="unit_"]', kind: 'widget' },
        { selector: '.ad-banner', kind: 'ad' },
      ],
    },
  ],
  // /rss answers 404; this address is listed by readers of 2026 and was not tried.
  feeds: ['https://www.zakon.kz/rss/feed.html'],
});
