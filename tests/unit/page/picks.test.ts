import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createPickMarker } from '../../../utils/core/page/pick-marker.ts';
import { selectorOf } from '../../../utils/core/page/pick-selector.ts';
import { createPicking } from '../../../utils/core/page/picking.ts';
import { bodiesOf, isProtected, mayHideUnseen, PICK_SELECTOR } from '../../../utils/core/page/picks.ts';
import { page } from '../dom.ts';

const TEXT =
  'Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге, сообщили в акимате города, где добавили, что подрядчика найдут на конкурсе.';

/** The selector of `#it` on a page, without its id, which only finds it for the test. */
function selectorOn(html: string): string | null {
  const doc = page(html);
  const element = doc.querySelector('[data-it]') as Element;
  element.removeAttribute('data-it');
  return selectorOf(element, bodiesOf(doc, [{ body: '.text' }]));
}

const around = (inside: string) =>
  `<div class="page"><h1>Мост</h1><div class="text"><p>${TEXT}</p><p class="p">${TEXT}</p></div>${inside}</div>`;

describe('the selector of a picked block', () => {
  it.each([
    ['a stable id', '<div id="promo-box" data-it>x</div>', 'div#promo-box'],
    ['a data attribute', '<div data-widget="partners" data-it>x</div>', 'div[data-widget="partners"]'],
    ['a class', '<aside class="partners" data-it>x</aside>', 'aside.partners'],
    [
      'its parent’s class, by its tag',
      '<div class="side"><section data-it>x</section></div>',
      'div.side > section',
    ],
    ['a class and not a hash', '<div class="css-1x9f3k banner" data-it>x</div>', 'div.banner'],
    ['a class and not a number', '<div id="banner-29384" class="banner" data-it>x</div>', 'div.banner'],
    ['what it is and not how it stands', '<div class="is-open col-6 promo" data-it>x</div>', 'div.promo'],
    ['a grandparent', '<div class="side"><div><div data-it>x</div></div></div>', 'div.side > div > div'],
  ])('is %s', (_, html, selector) => {
    expect(selectorOn(around(html))).toBe(selector);
  });

  it('may stand for several boxes alike, but not for many', () => {
    const box = '<div class="banner">x</div>';
    const first = '<div class="banner" data-it>x</div>';
    expect(selectorOn(around(first + box.repeat(5)))).toBe('div.banner');
    expect(selectorOn(around(first + box.repeat(30)))).toBeNull();
  });

  it.each([
    ['nothing to know it by', '<div data-it>x</div>'],
    ['only hashes', '<div class="css-1x9f3k"><div class="sc-a8f2" data-it>x</div></div>'],
    ['a name that could end a rule', '<div id="a,b" class="x{y" data-it>x</div>'],
  ])('is none for %s', (_, html) => {
    expect(selectorOn(`<div><h1>Мост</h1><div class="text">${TEXT}</div>${html}</div>`)).toBeNull();
  });

  it('is none where it would take text with it', () => {
    const html = `<h1>Мост</h1><div class="text"><p class="p">${TEXT}</p><p class="p" data-it>Реклама</p></div>`;
    expect(selectorOn(html)).toBeNull();
  });
});

describe('what a pick may hide', () => {
  const doc = page(
    `<main><div id="wrap"><h1>Мост</h1></div><div id="outer"><div class="text"><p id="long">${TEXT}</p><p id="short">Читайте нас</p></div></div><div id="box">${TEXT}</div></main>`,
  );
  const bodies = bodiesOf(doc, [{ body: '.text' }, { body: '.old' }]);
  const is = (check: (element: Element, bodies: readonly Element[]) => boolean, id: string) =>
    check(doc.getElementById(id) as Element, bodies);

  it('is never the title, the text, or what is around them', () => {
    expect(['wrap', 'outer'].map((id) => is(isProtected, id))).toEqual([true, true]);
    expect(isProtected(doc.querySelector('.text') as Element, bodies)).toBe(true);
    expect(isProtected(doc.body, bodies)).toBe(true);
    expect(['long', 'short', 'box'].map((id) => is(isProtected, id))).toEqual([false, false, false]);
  });

  it('is no running text of the article on another day', () => {
    expect(['long', 'short', 'box'].map((id) => is(mayHideUnseen, id))).toEqual([false, true, true]);
  });

  it.each(['a,b', 'a{b', 'a}b', 'a;b', '</style>', 'a\\b', ''])('is not told by %j', (selector) => {
    expect(PICK_SELECTOR.test(selector)).toBe(false);
  });
});

describe('pointing', () => {
  const doc = page(
    '<body><div id="a"><div id="b"><p id="c">x</p><p id="d">y</p></div></div><div id="ours"></div><div id="title"><h1>Мост</h1></div></body>',
  );
  const of = (id: string) => doc.getElementById(id) as Element;
  const create = () => createPicking([], (element) => element.id === 'ours');

  it('takes the topmost thing that may go', () => {
    const picking = create();
    picking.at([of('ours'), of('c'), of('b')]);
    expect(picking.current()).toBe(of('c'));
    picking.at([of('title'), doc.body]);
    expect(picking.current()).toBe(of('c'));
  });

  it('widens as far as it may, and narrows back the same way', () => {
    const picking = create();
    picking.at([of('d')]);
    for (let i = 0; i < 5; i++) picking.widen();
    expect(picking.current()).toBe(of('a'));
    picking.narrow();
    picking.narrow();
    expect(picking.current()).toBe(of('d'));
    picking.at([of('a')]);
    picking.narrow();
    picking.narrow();
    expect(picking.current()).toBe(of('c'));
  });

  it('steps to siblings, past what may not go', () => {
    const picking = create();
    picking.at([of('c')]);
    picking.step(1);
    expect(picking.current()).toBe(of('d'));
    picking.step(1);
    expect(picking.current()).toBe(of('d'));
    picking.step(-1);
    expect(picking.current()).toBe(of('c'));
  });
});

const open: Window[] = [];
afterEach(() => {
  for (const window of open.splice(0)) window.close();
});

describe('picks on a later visit', () => {
  function live(html: string) {
    const window = new Window({ url: 'https://news.test/2' });
    open.push(window);
    const doc = window.document as unknown as Document;
    doc.body.innerHTML = html;
    window.requestAnimationFrame = ((run: () => void) => setImmediate(run)) as never;
    Object.defineProperty(doc, 'hidden', { value: false });
    const marked = () => [...doc.querySelectorAll('[data-taza-bait]')].map(({ id }) => id);
    // The observer tells of changes in a task of its own, and a frame is drawn after it.
    const frame = async () => {
      for (let i = 0; i < 3; i++) await new Promise((done) => setImmediate(done));
    };
    return { doc, marked, frame, marker: createPickMarker(doc, [{ body: '.text' }]) };
  }
  const promo = { selector: 'div.promo', label: '' };

  it('are hidden, later ones as they arrive, and shown again when taken back', async () => {
    const { doc, marked, frame, marker } = live('<h1>Мост</h1><div class="promo" id="one"></div>');
    marker.set([promo]);
    expect(marked()).toEqual(['one']);
    doc.body.insertAdjacentHTML('beforeend', '<section><div class="promo" id="two"></div></section>');
    await frame();
    expect(marked()).toEqual(['one', 'two']);
    marker.set([]);
    expect(marked()).toEqual([]);
  });

  it('never hide the title or the text, also where those arrive later', async () => {
    const { doc, marked, frame, marker } = live('<div class="promo" id="one"></div>');
    marker.set([promo]);
    expect(marked()).toEqual(['one']);
    (doc.querySelector('#one') as Element).innerHTML = `<div class="text">${TEXT}</div>`;
    await frame();
    expect(marked()).toEqual([]);
  });

  it('are hidden again when the page became another one, unless the reader had them shown', async () => {
    const { doc, marked, frame, marker } = live(
      '<div class="promo" id="one"></div><div class="promo" id="two"></div>',
    );
    marker.set([promo]);
    doc.querySelector('#two')?.setAttribute('data-taza-kept', 'picked');
    for (const element of doc.querySelectorAll('[data-taza-bait]')) element.removeAttribute('data-taza-bait');
    await frame();
    expect(marked()).toEqual(['one']);
  });

  it('leave the marks of others, and break on no selector', () => {
    const { marked, marker } = live('<div class="promo" id="one" data-taza-bait="ad"></div>');
    marker.set([promo, { selector: ':::', label: '' }]);
    marker.set([]);
    expect(marked()).toEqual(['one']);
  });
});
