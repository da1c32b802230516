import { defineSite } from '../../core/sites.ts';

export const site = defineSite({
  id: 'exclusive',
  name: 'Exclusive.kz',
  languages: ['ru'],
  hosts: ['exclusive.kz'],
  // Articles hang right under the root; two separators in the slug keep the service pages out.
  articlePath: /^\/[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: () => 'ru',
  layouts: [
    {
      since: '2025',
      samples: ['https://exclusive.kz/mebelshhiki-terjajut-rynok-pochemu-importnyj-divan-deshevle-mestnogo/'],
      body: 'main .entry-content',
      title: 'h1.section__title',
      // The page tells no other date.
      date: 'meta[property="og:updated_time"]',
      bait: [],
    },
    {
      since: '2025',
      samples: [],
      body: 'main',
      title: 'h1',
      date: 'meta[property="og:updated_time"]',
      bait: [],
    },
  ],
  // WordPress has it by default; not tried.
  feeds: ['https://exclusive.kz/feed/'],
});
