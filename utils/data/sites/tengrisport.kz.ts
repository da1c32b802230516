import { defineSite } from '../../core/sites.ts';

/** The engine of tengrinews.kz under another name. */
export const site = defineSite({
  id: 'tengrisport',
  name: 'Tengrisport',
  languages: ['ru'],
  hosts: ['tengrisport.kz'],
  articlePath: /^\/[a-z_]+\/[a-z0-9-]+-\d+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2026',
      samples: ['https://tengrisport.kz/box/trener-iz-zyiryanovska-vospital-chempionov-412077/'],
      body: 'div.content_main_text',
      title: 'h1.head-single',
      bait: [
        { selector: '.content_main_share', kind: 'share' },
        { selector: '.header_adv', kind: 'ad' },
        { selector: 'div[class*="banner"]', kind: 'ad' },
        { selector: '.footer_sec_feedback_social', kind: 'call' },
        { selector: '.content_main_recommend', kind: 'recommendations' },
      ],
      drop: ['.content_main_meta', '.content_main_text_tags'],
    },
  ],
  feeds: [],
});
