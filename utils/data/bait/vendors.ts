import { defineVendors } from '../../core/bait/rules.ts';

/**
 * Containers of recommendation and teaser networks met on Kazakhstan's outlets. Ids and classes are the
 * vendors' own; list of August 2026.
 */
export const vendors = defineVendors([
  {
    id: 'yandex',
    selectors: ['[id^=yandex_rtb]', '.ya-news', '.dzen', 'dzen-content'],
    reason: 'Yandex teasers',
  },
  {
    id: 'adfox',
    selectors: ['[id^=adfox_]', '[class^=adfox_]', '[id^=js-adfox-]'],
    reason: 'AdFox slot',
  },
  { id: '24smi', selectors: ['[data-smi-widget-id]', '.smi24__informer'], reason: '24СМИ teasers' },
  {
    id: 'smi2',
    selectors: ['[id^=smi2adblock_]', '[id^=smi_teaser_]', '[id^=unit_]'],
    reason: 'СМИ2 teasers',
  },
  {
    id: 'adsense',
    selectors: ['ins.adsbygoogle[data-ad-format=autorelaxed]'],
    reason: 'AdSense related links',
  },
  {
    id: 'relap',
    selectors: ['[class^=relap-]', '[id^=relap-custom-iframe-rec]'],
    reason: 'Relap teasers',
  },
  { id: 'infox', selectors: ['[id^=infox_]'], reason: 'Infox teasers' },
  {
    id: 'mgid',
    selectors: ['[id*=ScriptRoot]', '#mgid', '#marketgid', '.marketgid', '[data-type=_mgwidget]'],
    reason: 'MGID teasers',
  },
  { id: 'directadvert', selectors: ['.directadvert-block'], reason: 'DirectAdvert teasers' },
  { id: 'redtram', selectors: ['.redtram', '.redTram', '.redtram_news'], reason: 'RedTram teasers' },
  { id: 'gnezdo', selectors: ['[id^=gnezdo_ru_]', '[gnezdo_container_id]'], reason: 'Gnezdo teasers' },
  {
    id: 'taboola',
    selectors: ['[id^=taboola]', '[class^=outbrain_outbrain-wrapper_]', '.OUTBRAIN'],
    reason: 'Taboola or Outbrain teasers',
  },
  { id: 'traffim', selectors: ['[id^=traffim-widget]'], reason: 'Traffim teasers' },
  {
    id: 'push',
    selectors: [
      '#onesignal-promt-target',
      '#pushsw-prompt-widget',
      '.push-subscribe',
      '#allowNotificationsPopup',
    ],
    reason: 'push prompt',
  },
  {
    id: 'messenger-card',
    selectors: [
      '.telegram-card',
      '.tg-subscribe',
      '.whatsapp-promo',
      '.tn-subscribe-whatsapp',
      'iframe[src*="/files/tgparser/"]',
    ],
    reason: 'card that calls to a messenger channel',
  },
  {
    id: 'google-news',
    selectors: ['.article__google-news', '.mc-google-news-link'],
    reason: 'Google News call',
  },
  { id: 'tradingview', selectors: ['.tradingview-widget-container'], reason: 'price ticker' },
  {
    id: 'share-scripts',
    selectors: ['.addthis_toolbox', '.ya-share2', '#ya_share', '.likely'],
    reason: 'share buttons',
  },
]);
