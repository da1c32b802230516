import { defineSite } from '../../core/sites.ts';

/**
 * Text stands in `div.article__text` without `<p>`, one block each, with other stories' cards between them.
 * `.article__meta` above it is a copy of the text for search engines, hidden by the page's own stylesheet.
 */
export const site = defineSite({
  id: 'sputnik',
  name: 'Sputnik Казахстан',
  languages: ['ru', 'kk'],
  hosts: ['sputnik.kz', 'ru.sputnik.kz'],
  articlePath: /^\/[0-9]{8}\/[^/]+-[0-9]+\.html$/,
  languageOf: (host) => (host === 'ru.sputnik.kz' ? 'ru' : 'kk'),
  layouts: [
    {
      since: '2023',
      samples: [
        'https://ru.sputnik.kz/20260312/ochered-za-pasportom-pochemu-v-tsonakh-almaty-vyroslo-vremya-ozhidaniya-64028817.html',
        'https://sputnik.kz/20260411/bayqongyrdagy-gharysh-murazhayy-ashyldy-64790352.html',
      ],
      body: '.article__body',
      title: '.article__header h1',
      lead: '.article__announce-text',
      date: '.article__info-date a',
      author: '.article__author-name',
      bait: [
        { selector: '.article__block[data-type="article"]', kind: 'teaser' },
        { selector: '.article__google-news', kind: 'call' },
        { selector: '.window-push', kind: 'call' },
        { selector: '.global-fade', kind: 'call' },
        { selector: 'iframe[src*="/files/tgparser/"]', kind: 'call' },
      ],
      // A quotation mark as an ornament, and the line with share links and tags.
      drop: ['.article__quote-bg', '.article__footer'],
    },
  ],
  // The publisher's usual address; listed for the Russian edition, not tried.
  feeds: ['https://ru.sputnik.kz/export/rss2/index.xml', 'https://sputnik.kz/export/rss2/index.xml'],
});
