import { defineSite } from '../../core/sites.ts';

/**
 * Titles of other stories stand between the paragraphs without any mark, above all on AMP pages; no selector
 * can tell them from the text, the comparison with the link texts of the page does.
 */
export const site = defineSite({
  id: 'egemen',
  name: 'Egemen Qazaqstan',
  languages: ['kk'],
  // The subdomains hold the same newspaper in Latin and in Arabic script.
  hosts: ['egemen.kz', 'lat.egemen.kz', 'ar.egemen.kz'],
  articlePath: /^\/(?:amp\/)?article\/[0-9]+-[^/]+\/?$/,
  languageOf: () => 'kk',
  layouts: [
    {
      since: '2026',
      samples: [
        'https://egemen.kz/article/412387-soltustik-qazaqstanda-egin-oraghy-bastaldy',
        'https://egemen.kz/amp/article/415562-auylgha-barghan-darigerge-85-million-tenge',
      ],
      body: 'article',
      title: 'h1',
      bait: [],
    },
  ],
  feeds: [],
});
