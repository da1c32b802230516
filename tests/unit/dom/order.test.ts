import { describe, expect, it } from 'vitest';
import { isHiddenByMarkup, nameOf } from '../../../utils/core/dom/names.ts';
import { outermost, queryAll, queryFrom } from '../../../utils/core/dom/order.ts';
import { page } from '../dom.ts';

describe('outermost', () => {
  it('drops what stands inside another of the list, however deep', () => {
    const { body } = page('<div id="a"><p><b id="b"></b></p></div><div id="c"></div>');
    const found = outermost(body.querySelectorAll('#a, #b, #c'));
    expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('keeps one of an element named twice', () => {
    const { body } = page('<p></p>');
    expect(outermost([body, body])).toEqual([body]);
  });
});

describe('queryAll', () => {
  it('finds in document order', () => {
    expect(queryAll(page('<b></b><i></i><b></b>'), 'b')).toHaveLength(2);
  });

  it('answers nothing for a selector the engine does not know', () => {
    expect(queryAll(page('<b></b>'), 'b:not-yet-invented(')).toEqual([]);
  });
});

describe('queryFrom', () => {
  const { body } = page('<div class="x"><p class="x"></p></div>');
  const box = body.querySelector('div') ?? body;

  it('finds the root as well, first', () => {
    expect(queryFrom(box, '.x').map(({ localName }) => localName)).toEqual(['div', 'p']);
    expect(queryFrom(box, 'p')).toHaveLength(1);
  });

  it('never the whole body', () => {
    body.className = 'x';
    expect(queryFrom(body, '.x').map(({ localName }) => localName)).toEqual(['div', 'p']);
  });

  it('nothing by a selector the engine does not know', () => {
    expect(queryFrom(box, 'b:not-yet-invented(')).toEqual([]);
  });
});

it('nameOf joins class and id in lower case', () => {
  const element = page('<p class="Read-More Top" id="Also"></p>').querySelector('p');
  expect(element && nameOf(element)).toBe('read-more top also');
});

it.each([
  ['<p style="display:none">', true],
  ['<p style="DISPLAY: NONE!important">', true],
  ['<p style="display:block">', false],
  ['<p hidden>', true],
  ['<p hidden="until-found">', false],
  ['<p class="hidden">', false],
])('%s is hidden by its markup: %s', (html, hidden) => {
  const element = page(`${html}x</p>`).querySelector('p');
  expect(element && isHiddenByMarkup(element)).toBe(hidden);
});
