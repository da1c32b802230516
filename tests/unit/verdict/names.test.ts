import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_FAMILIES, nameMask } from '../../../utils/core/verdict/names.ts';

const families = (name: string): string[] => NAME_FAMILIES.filter((_, bit) => (nameMask(name) >> bit) & 1);

describe('a name belongs to', () => {
  it.each([
    ['relatedposts', ['related', 'body']],
    ['article__related', ['related', 'body']],
    ['read-more', ['related']],
    ['web-share-button', ['share']],
    ['photo-caption', ['caption']],
    ['wp-image-1204', ['caption']],
    ['newsletter-signup', ['subscribe']],
    ['comment-list', ['comment']],
    ['author-bio', ['author']],
    ['article-meta', ['date', 'body']],
    ['uk-breadcrumb', ['date']],
    ['tags', ['tag']],
    ['post-tag-list', ['tag', 'body']],
    ['table-of-contents', ['contents']],
    ['pagination', ['contents']],
    ['ads', ['ad']],
    ['cookie-consent', ['ad']],
    ['entry-content', ['body']],
    ['lead', ['lead']],
    ['shop-price', ['product']],
    ['news-anons', ['lead']],
  ])('%s to its families', (name, expected) => {
    const found = families(name);
    // The lists of words grow; what is named here must stay in.
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it.each(['', 'uk-grid', 'col-md-8', 'wrap', 'x', 'статья', 'uploads', 'roads', 'heritage', 'stages'])(
    'none: %j',
    (name) => {
      expect(families(name)).toEqual([]);
    },
  );
});

describe('a mask', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc
      .array(fc.constantFrom('related', 'photo', 'tags', 'ad', 'x', 'post', '-', ' ', '_'), { maxLength: 8 })
      .map((parts) => parts.join('')),
  );

  it('has no bit beyond the families', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(nameMask(text) >>> NAME_FAMILIES.length).toBe(0);
      }),
    );
  });

  it('is the same whatever was asked before', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const alone = nameMask(second);
        nameMask(first);
        expect(nameMask(second)).toBe(alone);
      }),
    );
  });

  it('of two names beside each other holds those of both', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const both = nameMask(first) | nameMask(second);
        expect(nameMask(`${first} ${second}`) & both).toBe(both);
      }),
    );
  });

  it('is found for a name of a million letters', () => {
    expect(nameMask('read-'.repeat(200_000))).toBe(0);
    expect(families(`${'table-of-'.repeat(100_000)}comment`)).toEqual(['comment']);
  });
});
