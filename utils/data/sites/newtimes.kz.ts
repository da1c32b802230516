import { defineSite } from '../../core/sites.ts';

/** The engine of liter.kz and ulysmedia.kz; the container's name is theirs. */
export const site = defineSite({
  id: 'newtimes',
  name: 'New Times',
  languages: ['ru', 'kk'],
  hosts: ['newtimes.kz'],
  articlePath: /^\/(?:(?:kz|kk)\/)?[a-z-]+\/[0-9]+-[^/]+\/?$/,
  layouts: [
    {
      since: '2022',
      samples: [
        'https://newtimes.kz/obshchestvo/157867-cifrovizaciya-v-obrazovanii-kazahstanka-pridumala-mobilnoe-prilozhenie-dlya-detsadov',
        'https://newtimes.kz/kultura-i-sport/18200-v-astane-sostoyalos-otkrytie-mnogofunktsionalnogo-ledovogo-dvortsa',
      ],
      body: 'div.news__text',
      title: 'h1',
      bait: [],
    },
  ],
  // Listed, not tried.
  feeds: ['https://newtimes.kz/rss'],
});
