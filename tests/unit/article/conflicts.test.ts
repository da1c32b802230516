import { describe, expect, it } from 'vitest';
import { articleOf, newsPage } from './samples.ts';

const conflictsOf = (head: string) => articleOf(newsPage('', head)).conflicts;

describe('what a page says in two ways', () => {
  it('is told of the title, with who says so', () => {
    expect(
      conflictsOf('<meta property="og:title" content="Акима вызвали в прокуратуру из-за дороги">'),
    ).toEqual([
      {
        field: 'title',
        chosen: 'Мост через Ишим начнут строить весной',
        others: [{ source: 'og:title', value: 'Акима вызвали в прокуратуру из-за дороги' }],
      },
    ]);
  });

  it('is told of the day, not of the clock', () => {
    const head = (meta: string, json: string) =>
      `<meta property="article:published_time" content="${meta}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Мост через Ишим начнут строить весной","datePublished":"${json}"}</script>`;
    expect(conflictsOf(head('2026-02-05T10:00:00+05:00', '2026-02-01T09:00:00+05:00'))).toMatchObject([
      { field: 'publishedAt', others: [{ source: 'meta', value: expect.stringContaining('2026-02-05') }] },
    ]);
    expect(conflictsOf(head('2026-02-01T10:00:00+05:00', '2026-02-01T09:00:00+05:00'))).toEqual([]);
  });

  it('is told of the language', () => {
    expect(conflictsOf('<meta property="og:locale" content="kk_KZ">')).toEqual([
      { field: 'language', chosen: 'ru', others: [{ source: 'declared', value: 'kk' }] },
    ]);
  });

  it('is nothing where all agree', () => {
    expect(conflictsOf('<meta property="og:title" content="Мост через Ишим начнут строить весной">')).toEqual(
      [],
    );
  });
});
