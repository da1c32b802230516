import { describe, expect, it, vi } from 'vitest';
import { detectBait } from '../../../utils/core/bait/detect.ts';
import { detectRateBoxes } from '../../../utils/core/bait/detect-rates.ts';
import { parseItems } from '../../../utils/core/bait/items.ts';
import type { PhraseRule } from '../../../utils/core/bait/rules.ts';
import { parseNewsDate } from '../../../utils/core/text/dates.ts';
import { stripEmoji } from '../../../utils/core/text/normalize.ts';
import { vendors } from '../../../utils/data/bait.ts';
import { page } from '../dom.ts';
import { findIn, match, PROSE, URL_OF_PAGE } from './detect.ts';

/**
 * Work that grows with the square of its input is told by a size at which it would not end before the
 * runner's own limit, while honest work takes a blink. No clock is read here.
 */
const LINES = 400;
const SHAPES: PhraseRule['shape'][] = ['heading', 'teaser', 'call', 'ad-label', 'credit'];

describe('phrases tried on lines made to be slow', () => {
  it.each([
    'арна',
    'арна ',
    'telegram',
    'telegram канал ',
    'max канал',
    'подпис',
    'подпис telegram ',
    'жаңалықтар ',
    'google news ',
    'USD ',
    '1 ',
    '12',
    'фото',
    'читайте также ',
    ': читайте ',
    '- ',
  ])('%j over and over', (piece) => {
    for (const length of [80, 220, 320, 360]) {
      const line = piece.repeat(length).slice(0, length);
      for (let n = 0; n < LINES; n++) for (const shape of SHAPES) match(line, shape);
    }
    expect(match(piece.repeat(400), 'call')).toBeNull();
  });
});

describe('long texts', () => {
  const LONG = 200_000;
  const longOf = (piece: string) => piece.repeat(LONG / piece.length);

  it.each(['1', '1 ', '12 3', '🎄', '© ', 'я', ' ', '24.10.', '24 желтоқсан '])(
    'of %j are looked at once',
    (piece) => {
      const text = longOf(piece);
      parseNewsDate(text, 0);
      expect(stripEmoji(text).length).toBeLessThanOrEqual(text.length);
      const list = ['порт', 'мост'].map(
        (word) => `<li><a href="/${word}">Новый ${word} откроют в Актау</a> <b>${text}</b></li>`,
      );
      expect(parseItems([...page(`<ul>${list.join('')}</ul>`).body.children], URL_OF_PAGE)).toHaveLength(2);
    },
  );

  it.each(['USD ', 'USD 1 ', '1 ', '$', '$ 1/'])('of %j are no box of rates', (piece) => {
    expect(findIn(`<p>${longOf(piece)}</p>`)).toEqual([]);
  });
});

describe('however many there are, the container of all is searched a few times', () => {
  it.each([
    ['headings of bait', '<h3>Читайте также</h3>'],
    ['calls', '<p>Подпишись:</p>'],
    ['lone links', `${PROSE}<p><a href="/a/N">Новый порт откроют в Актау весной N</a></p>`],
    ['share links far apart', '<div><a href="https://t.me/share/url?u=1">x</a></div>'],
    ['rates', '<p>USD 500</p>'],
    ['counted lists', `<ul>${'<li><a href="/a/N">Новый порт в Актау</a> 12</li>'.repeat(3)}</ul>`],
  ])('%s', (_, piece) => {
    const html = Array.from({ length: 400 }, (_, n) => piece.replaceAll('N', String(n))).join('');
    const { body } = page(`<main><h1>Мост через Ишим</h1><div><section>${html}</section></div></main>`);
    const searches = countSearches(body.querySelectorAll('section, div:has(> section), main'));
    detectBait(body, {
      url: URL_OF_PAGE,
      match,
      vendors,
      parseItems,
      detectMore: detectRateBoxes,
      site: null,
    });
    expect(searches()).toBeLessThan(50);
  });
});

/** Counts the questions to elements that make the engine look through all below them. */
function countSearches(elements: Iterable<Element>): () => number {
  const spies = [...elements].flatMap((element) => [
    vi.spyOn(element, 'querySelector'),
    vi.spyOn(element, 'querySelectorAll'),
  ]);
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}
