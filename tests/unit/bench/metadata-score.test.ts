import { expect, it } from 'vitest';
import { scoreMetadata } from '../../bench/metadata-score.ts';

const KNOWN = { title: 'Bridge closed', author: 'Dr. Ann Lee, MD', publishedAt: '2026-01-20' };
const RIGHT = { title: 'Bridge  closed!', author: 'Ann Lee', published: '2026-01-20T23:10:00-08:00' };

it.each([
  ['all of it', {}, { title: true, author: true, published: true }],
  ['a title with the outlet’s name', { title: 'Bridge closed | News' }, { title: false }],
  ['one of two names', { author: 'Ann Hill' }, { author: false }],
  ['no author', { author: '' }, { author: false }],
  ['two authors, of whom one is right', { author: 'Bob Day, Ann Lee' }, { author: true }],
  ['a day in words', { published: 'January 20, 2026' }, { published: true }],
  ['another day', { published: '2026-01-21T00:10:00+05:00' }, { published: false }],
  ['no day', { published: '' }, { published: false }],
])('%s', (_, change, expected) => {
  expect(scoreMetadata({ ...RIGHT, ...change }, KNOWN)).toMatchObject(expected);
});

it('what nobody knows counts neither way', () => {
  expect(scoreMetadata(RIGHT, { title: 'Bridge closed', author: null })).toEqual({
    title: true,
    author: null,
    published: null,
  });
});
