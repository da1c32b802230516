import { defineSite } from '../../core/sites.ts';

const LANGUAGE_OF_HOST: Record<string, 'kk' | 'en'> = {
  'kaz.inform.kz': 'kk',
  'qz.inform.kz': 'kk',
  'ar.inform.kz': 'kk',
  'en.inform.kz': 'en',
  'qazinform.com': 'en',
};

export const site = defineSite({
  id: 'inform',
  name: 'Kazinform',
  languages: ['ru', 'kk', 'en'],
  // qz. writes Kazakh in Latin, ar. in Arabic script; the Chinese edition is left out.
  hosts: ['www.inform.kz', 'kaz.inform.kz', 'qz.inform.kz', 'ar.inform.kz', 'en.inform.kz', 'qazinform.com'],
  // Six hex digits end the address since 2023; `_a` and a number before that; the English site has /news/.
  articlePath: /^\/(?:(?:ru|kz|qz|ar|en)\/)?(?:news\/[a-z0-9-]+|[^/]+-[0-9a-f]{6}|[^/]+_a\d+)\/?$/,
  languageOf: (host) => LANGUAGE_OF_HOST[host] ?? 'ru',
  layouts: [
    {
      since: '2024',
      samples: [
        'https://www.inform.kz/ru/silkwaystar-tragediya-v-algabase-gonkongskiy-gripp-glavnoe-za-nedelyu-v-kazahstane-32af94',
      ],
      body: 'div.article__body-content',
      title: 'h1',
      author: '.article__author a',
      bait: [
        { selector: '.trends', kind: 'recommendations' },
        { selector: '.article__share', kind: 'share' },
      ],
      drop: ['.article__tags', '.article__author'],
    },
    {
      since: '2023',
      samples: [],
      body: '.body_article_bl',
      title: '.title_article_bl h1',
      date: '.time_article_bl',
      bait: [],
    },
  ],
  // Listed, not tried.
  feeds: ['https://www.inform.kz/rss'],
});
