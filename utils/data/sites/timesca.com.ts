import { defineSite } from '../../core/sites.ts';

/**
 * WordPress in its usual shape; the ticker of rates above the masthead repeats itself up to eleven times, and
 * the date under it is today's, not the story's.
 */
export const site = defineSite({
  id: 'timesca',
  name: 'The Times of Central Asia',
  languages: ['en'],
  hosts: ['timesca.com'],
  // A story's slug has three words and more; sections, tags and authors have two parts or fewer words.
  articlePath: /^\/[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/,
  languageOf: () => 'en',
  layouts: [
    {
      since: '2026',
      samples: [
        'https://timesca.com/middle-corridor-countries-approve-2026-plan-focus-on-digitalization-and-container-growth/',
      ],
      body: '.entry-content',
      title: 'h1',
      bait: [],
      drop: ['.tags-links'],
    },
  ],
  // Where WordPress puts it, not tried.
  feeds: ['https://timesca.com/feed/'],
});
