import { defineSite } from '../../core/sites.ts';

/** Shares its engine with inform.kz: hash slugs, the date in `meta[name]` instead of `meta[property]`. */
export const site = defineSite({
  id: 'forbes',
  name: 'Forbes Kazakhstan',
  languages: ['ru', 'kk'],
  hosts: ['forbes.kz'],
  // Second half: addresses before 2024. Two separators in the slug keep the index pages of sections out.
  articlePath:
    /^\/(?:kk\/)?articles\/[^/]+-[a-f0-9]+\/?$|^\/(?:process|finances)\/(?:[a-z0-9]+\/)?[^/_-]+(?:[_-][^/_-]+){2,}\/?$/,
  languageOf: (_host, path) => (path.startsWith('/kk/') ? 'kk' : 'ru'),
  layouts: [
    {
      since: '2024',
      samples: [
        'https://forbes.kz/articles/aygerim-tulebaeva-my-prodaem-fermeru-ne-datchik-a-spokoynyy-son-4b7e1c',
        'https://forbes.kz/articles/vo-chto-enpf-vlozhil-pensionnye-dengi-v-tretem-kvartale-a91f3d',
      ],
      body: 'article',
      title: 'h1',
      date: 'meta[name="article:published_time"]',
      bait: [
        { selector: '.socialLink__block', kind: 'share' },
        { selector: '.socials', kind: 'share' },
        { selector: '.freedom__banner', kind: 'ad' },
        { selector: 'img[src*="/images/sponsors/"]', kind: 'ad' },
      ],
    },
    {
      since: '2023',
      samples: ['https://forbes.kz/process/energetics/skolko_stoit_gradus_tepla_dlya_karagandy/'],
      body: '.inner-content .inner-news',
      title: '.inner-content article h1',
      date: '.article__date.is-tcell span',
      bait: [{ selector: '.socials', kind: 'share' }],
    },
  ],
  // `/rss` answers with an empty HTML page.
  feeds: [],
});
