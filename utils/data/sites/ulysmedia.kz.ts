import { defineSite } from '../../core/sites.ts';

/** One engine with liter.kz and newtimes.kz. Cards of other stories look like the lists of the front page. */
export const site = defineSite({
  id: 'ulysmedia',
  name: 'Ulysmedia',
  languages: ['ru', 'kk'],
  hosts: ['ulysmedia.kz'],
  articlePath: /^\/[a-z]+\/\d+-[^/]+\/(?:amp\/?)?$/,
  layouts: [
    {
      since: '2026',
      samples: ['https://ulysmedia.kz/news/71284-pochemu-v-karagande-dve-nedeli-ne-vyvozili-musor/'],
      // The container is known from liter.kz only; where it is missing, the date marks the layout and the
      // general rules find the text.
      body: 'div.news__text, span.date',
      title: 'h1',
      date: 'span.date',
      bait: [],
    },
  ],
  // Both addresses that readers list were never seen to answer.
  feeds: [],
});
