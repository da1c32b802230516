import { defineSite } from '../../core/sites.ts';

/** No metadata and no date markup; the counters, the author and the date are lines between title and text. */
export const site = defineSite({
  id: 'ratel',
  name: 'Ratel.kz',
  languages: ['ru'],
  hosts: ['ratel.kz', 'www.ratel.kz'],
  articlePath: /^\/[a-z]+\/[a-z0-9]+(?:_[a-z0-9]+)+\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2025',
      samples: ['https://ratel.kz/raw/ozero_bez_berega_komu_dostalis_14_gektarov_u_bolshogo_chebachego'],
      // The container of the text is not known: the date marks the layout, the general rules find the text.
      body: 'div.post_news__date',
      title: 'h1',
      date: 'div.post_news__date',
      // The Telegram call is a paragraph with a bold link. Selectors see no words, so one for it would also
      // take a sentence whose source is linked that way; the wording tells the two apart.
      bait: [
        { selector: 'img[alt="Ratel Telegram Channel"]', kind: 'call' },
        { selector: '.post_social_item', kind: 'share' },
        { selector: '[id^="unit_"]', kind: 'widget' },
      ],
    },
  ],
  feeds: [],
});
