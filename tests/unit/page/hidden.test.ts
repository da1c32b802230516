import { describe, expect, it } from 'vitest';
import { createHiddenList } from '../../../utils/core/page/hidden.ts';
import { page } from '../dom.ts';

const HTML = `<main><h1>Мост</h1>
  <p id="text">Мост построят за три года.</p>
  <h3 data-taza-bait="recommendations" id="head">Популярное</h3>
  <ul data-taza-bait="recommendations" id="list"><li>Порт в Актау</li></ul>
  <div data-taza-bait="ad" id="promo" class="promo"><b data-taza-bait="call" id="inner">Подпишись</b><i class="promo" id="named"></i></div>
  <p data-taza-bait="call" id="call">Подписывайтесь</p>
  <div data-taza-bait="picked" id="mine"></div></main>`;

function create(html = HTML) {
  const doc = page(html);
  const list = createHiddenList(doc, [
    { selector: '.promo', kind: 'ad' },
    { selector: ':::newer', kind: 'ad' },
  ]);
  const marks = () =>
    [...doc.querySelectorAll('[data-taza-bait],[data-taza-kept]')].map((element) =>
      [
        element.id,
        element.getAttribute('data-taza-bait') ?? `kept ${element.getAttribute('data-taza-kept')}`,
      ].join(' '),
    );
  return { doc, list, marks };
}

describe('the things hidden on a page', () => {
  it('are listed in its order, a heading with its list as one, with who found them', () => {
    const things = create().list.list();
    expect(things.map(({ id: _, ...thing }) => thing)).toEqual([
      { kind: 'recommendations', by: 'detector', preview: 'Популярное Порт в Актау', kept: false },
      { kind: 'ad', by: 'outlet', preview: 'Подпишись', kept: false },
      { kind: 'call', by: 'detector', preview: 'Подписывайтесь', kept: false },
      { kind: 'picked', by: 'reader', preview: '', kept: false },
    ]);
    expect(new Set(things.map(({ id }) => id)).size).toBe(4);
  });

  it('are told by their words as they are read, without what the page runs', () => {
    const html = `<p data-taza-bait="share"><a>Telegram</a><a>WhatsApp</a><span>Пишите <b>нам</b>!</span>
      <script>share()</script></p>`;
    expect(create(html).list.list()[0]?.preview).toBe('Telegram WhatsApp Пишите нам!');
  });

  it('keep their numbers while the page changes', () => {
    const { doc, list } = create();
    const before = list.list();
    doc.querySelector('#call')?.remove();
    expect(list.list().map(({ id }) => id)).toEqual(
      before.filter(({ kind }) => kind !== 'call').map(({ id }) => id),
    );
    const gone = before.find(({ kind }) => kind === 'call')?.id ?? 0;
    expect(list.elementsOf(gone)).toEqual([]);
    expect(list.elementsOf(999)).toEqual([]);
  });

  it('come back one by one with all inside, stay on the list, and go again', () => {
    const { list, marks } = create();
    const before = marks();
    const id = list.list()[1]?.id ?? 0;
    list.show(id);
    expect(marks().filter((mark) => mark.includes('kept'))).toEqual([
      'promo kept ad',
      'inner kept call',
      'named kept ',
    ]);
    expect(list.list()[1]).toMatchObject({ id, kind: 'ad', kept: true });
    list.hide(id);
    expect(marks()).toEqual(before);
  });

  it('touch nothing else', () => {
    const { doc, list } = create();
    const before = doc.documentElement.outerHTML;
    for (const { id } of list.list()) {
      list.show(id);
      list.hide(id);
    }
    list.show(999);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
