import { describe, expect, it } from 'vitest';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';

const cut = (html: string) => cutPage(page(html).body);
const texts = (html: string): string[] => cut(html).blocks.map(({ text }) => text);

/** Four sentences, enough to be an article's text. */
const TEXT = [
  'Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.',
  'Движение по набережной на это время закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках.',
  'Проект разработали ещё в прошлом году, экспертиза вернула его дважды из-за расчётов опор и подходов к ним.',
  'Подрядчика выберут до конца марта, бетонный завод для стройки поставят на левом берегу, сообщил акимат.',
];
const paragraphs = (of: readonly string[] = TEXT) => of.map((text) => `<p>${text}</p>`).join('');

describe('hidden text', () => {
  it.each(['hidden', 'style="display:none"', 'style="visibility: hidden"'])(
    'is left out where the page shows text (%s)',
    (attribute) => {
      const { blocks, unhidden } = cut(
        `${paragraphs()}<div ${attribute}>${paragraphs([TEXT[0] ?? ''])}</div>`,
      );
      expect(blocks.map(({ text }) => text)).toEqual(TEXT);
      expect(unhidden).toBe(false);
    },
  );

  it.each([
    ['the text alone', `<h1>Мост</h1><div style="display:none">${paragraphs()}</div>`],
    ['the page as a whole', `<div id="app" hidden><h1>Мост</h1>${paragraphs()}</div>`],
    ['paragraph by paragraph', `<h1>Мост</h1>${paragraphs().replaceAll('<p>', '<p hidden>')}`],
  ])('is cut where it is all there is: %s', (_, html) => {
    const { blocks, unhidden } = cut(html);
    expect(blocks.map(({ text }) => text)).toEqual(['Мост', ...TEXT]);
    expect(unhidden).toBe(true);
  });

  it('inside hidden text stays hidden', () => {
    const html = `<div hidden>${paragraphs()}<p hidden>Ошибка загрузки</p></div>`;
    expect(texts(html)).toEqual(TEXT);
  });

  it.each([
    ['a cookie dialog', '<div class="cookie-consent" hidden>', '</div>'],
    ['a modal window by its id', '<div id="login-modal" style="display:none">', '</div>'],
    ['a menu', '<nav><div hidden>', '</div></nav>'],
    ['a dialog by its role', '<div role="dialog"><section hidden>', '</section></div>'],
    ['a footer', '<footer><div hidden>', '</div></footer>'],
  ])('of %s stays out though nothing else is there', (_, open, close) => {
    const { blocks, unhidden } = cut(`<h1>Мост</h1>${open}${paragraphs()}${close}`);
    expect(blocks.map(({ text }) => text)).toEqual(['Мост']);
    expect(unhidden).toBe(false);
  });

  it('that is only links stays out', () => {
    const links = TEXT.map((text) => `<p><a href="/1">${text}</a></p>`).join('');
    expect(texts(`<h1>Мост</h1><div hidden>${links}</div>`)).toEqual(['Мост']);
  });
});

describe('pictures, players and frames', () => {
  it('stand before the block that comes next', () => {
    const html =
      '<img src="/a.jpg"><p>Раз</p><p>Два</p><figure><picture><source><img src="/b.jpg"></picture><figcaption>Три</figcaption></figure><video></video><iframe></iframe><p>Четыре</p><amp-img></amp-img>';
    expect(texts(html)).toEqual(['Раз', 'Два', 'Три', 'Четыре']);
    expect(cut(html).media).toEqual([0, 2, 3, 3, 4]);
  });

  it('are none where there are none', () => {
    expect(cut('<p>Раз</p><svg></svg><canvas></canvas>').media).toEqual([]);
  });
});

describe('left out of a line', () => {
  it.each([
    [
      'an edit link',
      '<h2>История<span class="mw-editsection">[<a href="/e">править</a>]</span></h2>',
      'История',
    ],
    ['a way back', '<li><span class="mw-cite-backlink"><a href="#r">↑</a></span> Закон</li>', 'Закон'],
    ['a note’s arrow', '<li>Закон <a href="#r" class="footnote-backref">↩</a></li>', 'Закон'],
    ['an arrow by its role', '<li>Закон <a href="#r" role="doc-backlink">↩</a></li>', 'Закон'],
    ['an arrow by its data', '<li>Закон <a href="#r" data-footnote-backref>↩</a></li>', 'Закон'],
  ])('%s', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  it('nothing else', () => {
    const html = '<h2>История <span class="edit">править</span></h2><p class="footnote-back">Назад</p>';
    expect(texts(html)).toEqual(['История править', 'Назад']);
  });
});

describe('the map', () => {
  it('tells the stretch of each element that was entered', () => {
    const { body } = page(
      '<main><p>Раз</p><div id="two"><p>Два</p><p>Три</p></div></main><aside hidden>Нет</aside>',
    );
    const map = cutPage(body);
    const stretch = (selector: string) => {
      const element = body.querySelector(selector);
      return element && map.stretchOf(element);
    };
    expect([stretch('main'), stretch('#two'), stretch('aside')]).toEqual([[0, 3], [1, 3], null]);
    expect(map.stretchOf(body)).toEqual([0, 3]);
    expect(map.root).toBe(body);
  });

  it('of an empty page is empty', () => {
    expect(cut('')).toMatchObject({ blocks: [], media: [], unhidden: false });
  });

  it('only reads', () => {
    const { body } = page(`<h1>Мост</h1><div hidden>${paragraphs()}</div>`);
    const before = body.innerHTML;
    cutPage(body);
    expect(body.innerHTML).toBe(before);
  });
});
