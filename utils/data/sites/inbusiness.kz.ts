import { defineSite } from '../../core/sites.ts';

/**
 * The market strip of the header, the second copy of the title, the lines «Автор: …» and «Фото: …» and the
 * calls have no class of their own: they are left to the general rules.
 */
export const site = defineSite({
  id: 'inbusiness',
  name: 'Inbusiness.kz',
  languages: ['ru', 'kk'],
  hosts: ['inbusiness.kz'],
  articlePath: /^\/(?:amp\/)?(?:ru|kz|kk)\/(?:news|last)\/[a-z0-9-]+\/?$/,
  languageOf: (_host, path) => (/^\/(?:amp\/)?k[zk]\//.test(path) ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2023',
      samples: [
        'https://inbusiness.kz/ru/news/v-kazahstane-zarabotal-novyj-nalogovyj-kodeks-chto-vazhno-znat',
        'https://inbusiness.kz/ru/last/final-enactus-kazakhstan-national-expo-2021-sostoitsya-18-iyunya',
      ],
      body: 'div.text',
      title: '.newscont > h1',
      date: '.extra time[datetime]',
      bait: [],
      // Share blocks are a guess from the class names of the family.
      drop: ['.extra', '.newscont > [class*="share"]', 'div.text [class*="share"]'],
    },
  ],
  // Listed, not tried.
  feeds: ['https://inbusiness.kz/ru/rss'],
});
