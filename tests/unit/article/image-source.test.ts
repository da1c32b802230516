import { describe, expect, it } from 'vitest';
import { imageSource } from '../../../utils/core/article/image-source.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';

/** The path of the chosen picture on the page's own host, the whole address elsewhere, or null. */
function source(html: string): string | null {
  const image = page(html).querySelector('img,amp-img');
  if (!image) throw new Error(`no image in ${html}`);
  return imageSource(image, BASE)?.replace('https://news.test/', '/') ?? null;
}

describe('an address on the image itself', () => {
  it.each([
    ['src', '<img src="/a.jpg">'],
    ['src without a host', '<img src="//news.test/a.jpg">'],
    ['src beside the page', '<img src="../../a.jpg">'],
    ['src with white space around', '<img src=" /a.jpg\n">'],
    ['src with a space in its name', '<img src="/a b.jpg">', '/a%20b.jpg'],
    ['data-src', '<img data-src="/a.jpg">'],
    ['data-lazy-src', '<img data-lazy-src="/a.jpg">'],
    ['data-original', '<img data-original="/a.jpg">'],
    ['data-lazyload', '<img data-lazyload="/a.jpg">'],
    ['data-lazy', '<img data-lazy="/a.jpg">'],
    ['data-image', '<img data-image="/a.jpg">'],
    ['data-hi-res-src', '<img data-hi-res-src="/a.jpg">'],
    ['data-full-url', '<img data-full-url="/a.jpg">'],
    ['data-large-file', '<img data-large-file="/a.jpg">'],
    ['an attribute nobody has heard of', '<img data-lzl-src="/a.jpg" data-state="new">'],
    ['an attribute, but no words', '<img alt="b.jpg" title="c.jpg" data-lzl-src="/a.jpg">'],
    ['src of an amp-img', '<amp-img src="/a.jpg"></amp-img>'],
    ['data-srcset', '<img data-srcset="/s.jpg 1x, /a.jpg 2x">'],
    ['data-lazy-srcset', '<img data-lazy-srcset="/s.jpg 300w, /a.jpg 900w">'],
  ])('%s', (_, html, path = '/a.jpg') => {
    expect(source(html)).toBe(path);
  });

  it('is taken from the lazy attribute while something else holds the place', () => {
    expect(source('<img src="/tiny-blurred.jpg" srcset="/tiny.jpg 40w" data-src="/a.jpg">')).toBe('/a.jpg');
  });

  it.each([
    ['a flag', '<img src="/a.jpg" data-lazy="true">'],
    ['a number', '<img src="/a.jpg" data-image="4512">'],
    ['words', '<img src="/a.jpg" data-image="Мост. 1/2">'],
    ['JSON', '<img src="/a.jpg" data-src=\'{"url":"/b.jpg"}\'>'],
  ])('is not %s', (_, html) => {
    expect(source(html)).toBe('/a.jpg');
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACw='],
    ['blob:https://news.test/1'],
    ['file:///etc/a.jpg'],
    [''],
    [`/${'a'.repeat(3000)}.jpg`],
  ])('is never %s', (address) => {
    expect(source(`<img src="${address}" alt="Мост">`)).toBe(null);
  });
});

describe('placeholders', () => {
  it.each([
    '/1x1.gif',
    '/img/spacer.gif',
    '/blank.gif?v=2',
    '/themes/x/lazy_placeholder.gif',
    '/1x1.trans.gif',
    '/placeholder.svg',
    '/img/placeholder-image.png',
    '/loading.gif',
    '/img/loading-blue-2.gif',
    '/loading_icon.gif',
    '/assets/no-image-300x200.png',
    '/nophoto.jpg',
    'https://via.placeholder.com/600x400',
  ])('%s is none', (address) => {
    expect(source(`<img src="${address}">`)).toBe(null);
    expect(source(`<img src="${address}" data-src="/a.jpg">`)).toBe('/a.jpg');
    expect(source(`<img srcset="${address} 2000w, /a.jpg 500w">`)).toBe('/a.jpg');
  });

  it.each([
    '/pixel-8-camera.jpg',
    '/empty-shelves.jpg',
    '/blank-check.webp',
    '/12345.jpg',
    '/loading-dock.jpg',
  ])('%s is a photograph', (address) => {
    expect(source(`<img src="${address}">`)).toBe(address);
  });
});

describe('of several sizes', () => {
  it.each([
    ['the widest', '<img srcset="/s.jpg 320w, /a.jpg 1280w, /m.jpg 640w">'],
    ['the widest that is not too wide', '<img srcset="/huge.jpg 5000w, /a.jpg 1600w, /m.jpg 640w">'],
    ['one a little too wide rather than a stamp', '<img srcset="/a.jpg 1920w, /stamp.jpg 150w">'],
    ['the least wide when all are', '<img srcset="/a.jpg 2400w, /huge.jpg 5000w">'],
    ['the densest of two', '<img srcset="/s.jpg, /a.jpg 2x">'],
    ['the double rather than the triple', '<img srcset="/s.jpg 1x, /a.jpg 2x, /huge.jpg 3x">'],
    ['what srcset has beside src', '<img src="/m.jpg" srcset="/m.jpg 600w, /a.jpg 1200w">'],
    ['src where srcset has stamps only', '<img src="/a.jpg" srcset="/s.jpg 100w, /t.jpg 200w">'],
    ['one written without spaces', '<img srcset="/s.jpg 300w,/a.jpg 900w">'],
    ['one with a second descriptor', '<img srcset="/s.jpg 300w 200h, /a.jpg 900w 600h">'],
    ['the only one', '<img srcset="/a.jpg 300w">'],
    ['one after an address of another kind', '<img srcset="ftp://cdn.test/b.jpg 900w, /a.jpg 500w">'],
    ['one after a comma', '<img srcset=",/a.jpg 900w">'],
    ['one after one without a descriptor', '<img srcset="/s.jpg 300w,/t-200x100.jpg, /a.jpg 900w">'],
    ['one after stray commas', '<img srcset=" , /s.jpg 300w,, /a.jpg 900w,">'],
    ['the large file behind a stamp', '<img src="/t-150x150.jpg" data-full-url="/a.jpg">'],
    ['the file that a stamp links to', '<a href="/a.jpg"><img src="/t.jpg" width="200"></a>'],
    ['the picture, not the page it links to', '<a href="/photo/a.html"><img src="/a.jpg" width="200"></a>'],
    [
      'the picture rather than an original of unknown size',
      '<a href="/original.jpg"><img src="/a.jpg" width="900"></a>',
    ],
  ])('%s', (_, html) => {
    expect(source(html)).toBe('/a.jpg');
  });

  it('with commas in their addresses', () => {
    const set = 'https://cdn.test/w_300,h_200/x.jpg 300w, https://cdn.test/w_900,h_600/x.jpg 900w';
    expect(source(`<img srcset="${set}">`)).toBe('https://cdn.test/w_900,h_600/x.jpg');
    expect(source(`<img srcset="${set.replace('w, ', 'w,')}">`)).toBe('https://cdn.test/w_900,h_600/x.jpg');
  });

  it('by the width in the address where nothing else tells', () => {
    expect(source('<img srcset="/i?w=320, /i?w=1200 1.5x, /i?w=640">')).toBe('/i?w=1200');
  });
});

describe('a picture element', () => {
  it.each([
    ['its only source', '<picture><source srcset="/a.jpg 800w"><img alt=""></picture>'],
    [
      'the widest of all sources',
      '<picture><source srcset="/m.webp 640w"><source srcset="/a.jpg 1200w"><img src="/s.jpg"></picture>',
    ],
    [
      'the first of equal ones',
      '<picture><source type="image/webp" srcset="/a.jpg"><source type="image/jpeg" srcset="/b.jpg"><img src="/c.jpg"></picture>',
    ],
    [
      'not the one for telephones',
      '<picture><source media="(max-width: 480px)" srcset="/s.jpg"><source media="(min-width: 481px)" srcset="/a.jpg"><img src="/c.jpg"></picture>',
    ],
    [
      'only its own sources',
      '<div><img src="/a.jpg"><picture><source srcset="/b.jpg 1600w"><img src="/b.jpg"></picture></div>',
    ],
  ])('gives %s', (_, html) => {
    expect(source(html)).toBe('/a.jpg');
  });
});

it('reads long attributes to their end', () => {
  for (const text of [
    '/'.repeat(200_000),
    ','.repeat(200_000),
    'a.jpg?'.repeat(40_000),
    '/.-_'.repeat(50_000),
  ]) {
    source(`<img src="${text} " srcset="${text}" data-src="${text} x" data-x="${text} y">`);
  }
});
