import { describe, expect, it } from 'vitest';
import { LEAST_TEXT, nextCandidate, wordsIn } from '../../../utils/core/article/fallback.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';
import { PROSE } from './samples.ts';

const [FIRST, SECOND, THIRD] = PROSE.map((text) => `<p>${text}</p>`);

/** Rule and texts of the next candidate; `byReadability` begin the blocks that Readability keeps. */
function next(html: string, ...byReadability: string[]): { rule: string; texts: string[] } | null {
  const doc = page(html);
  const map = cutPage(doc.body);
  const isKept = (text: string) => byReadability.some((beginning) => text.startsWith(beginning));
  const found = nextCandidate(
    doc,
    map,
    Uint8Array.from(map.blocks, ({ text }) => Number(isKept(text))),
  );
  if (!found) return null;
  expect(wordsIn(map, found.keep)).toBeGreaterThanOrEqual(LEAST_TEXT);
  return { rule: found.rule, texts: map.blocks.filter((_, i) => found.keep[i]).map(({ text }) => text) };
}

describe('the next candidate is', () => {
  const all = `<main>${FIRST}<article>${SECOND}<div itemprop="articleBody">${THIRD}${THIRD}</div></article></main>`;

  it('what Readability keeps, first of all', () => {
    const kept = next(all, 'Мост через Ишим', 'Движение');
    expect(kept).toEqual({ rule: 'readability', texts: [PROSE[0], PROSE[1]] });
  });

  it('the text by microdata, where that is too little', () => {
    expect(next(`${all}<p>Мост</p>`, 'Мост открыт')).toEqual({
      rule: 'element',
      texts: [PROSE[2], PROSE[2]],
    });
  });

  it('the article, where nothing is named as its text', () => {
    const html = `<main>${FIRST}<article>${SECOND}${THIRD}</article></main>`;
    expect(next(html)).toEqual({ rule: 'element', texts: [PROSE[1], PROSE[2]] });
    expect(next(html.replaceAll('article>', 'div>').replace('<div>', '<div role="article">'))).toEqual({
      rule: 'element',
      texts: [PROSE[1], PROSE[2]],
    });
  });

  it('the main part of the page, where it has no article', () => {
    const html = `<main>${FIRST}<div>${SECOND}</div></main>${THIRD}`;
    expect(next(html)).toEqual({ rule: 'element', texts: [PROSE[0], PROSE[1]] });
  });

  it('what stands under the title, where it has no main part', () => {
    const html = `<div>${FIRST}<div><header><h1>Мост</h1></header>${SECOND}${THIRD}</div></div>`;
    expect(next(html)).toEqual({ rule: 'heading', texts: [PROSE[1], PROSE[2]] });
  });

  it('nothing, where there is no title either, or no text', () => {
    expect(next(`<div>${FIRST}${SECOND}</div>`)).toBeNull();
    expect(next('<main><article><h1>Мост</h1><p>Открыли.</p></article></main>', 'Мост')).toBeNull();
    expect(next('')).toBeNull();
  });
});

describe('of an element', () => {
  it('too small, the next in the order is asked', () => {
    const html = `<article><p>Открыли.</p></article><main>${FIRST}${SECOND}</main>`;
    expect(next(html)?.texts).toEqual([PROSE[0], PROSE[1]]);
  });

  it('that stands there often, the fullest is taken', () => {
    const html = `<article>${FIRST}</article><article>${SECOND}${THIRD}</article><article><p>Да</p></article>`;
    expect(next(html)?.texts).toEqual([PROSE[1], PROSE[2]]);
  });

  it('only the running text is taken', () => {
    const links =
      '<p><a href="/1">Мост через Ишим начнут строить весной, движение по набережной закроют.</a></p>';
    const html = `<main><p>12:40</p><h2>Сроки</h2>${FIRST}${links}${SECOND}<p>Поделиться</p></main>`;
    expect(next(html)?.texts).toEqual([PROSE[0], PROSE[1]]);
  });

  it('hidden by the markup nothing is taken', () => {
    expect(
      next(`<main hidden>${FIRST}${SECOND}</main><p>${'Другой текст страницы. '.repeat(90)}</p>`),
    ).toBeNull();
  });
});

it('words are counted in kept blocks alone', () => {
  const map = cutPage(page('<p>Раз два</p><p>Три</p><p>Четыре пять шесть</p>').body);
  expect(wordsIn(map, Uint8Array.of(1, 0, 1))).toBe(5);
  expect(wordsIn(map, new Uint8Array(3))).toBe(0);
});
