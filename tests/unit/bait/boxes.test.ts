import { describe, expect, it } from 'vitest';
import { detectBait } from '../../../utils/core/bait/detect.ts';
import { HIDDEN_KINDS } from '../../../utils/core/bait/findings.ts';
import { page } from '../dom.ts';
import { findIn, findOn, foundText, MORE_PROSE, match, PROSE, URL_OF_PAGE } from './detect.ts';

describe('a bar of share links', () => {
  const SHARE =
    '<a href="https://t.me/share/url?url=x">Telegram</a> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="whatsapp://send?text=x">WhatsApp</a>';

  it('is one finding, label and all', () => {
    const findings = findIn(`<div id="share">Поделиться: ${SHARE}</div>`);
    expect(findings).toMatchObject([{ kind: 'share', rule: 'structure:share-links' }]);
    expect(foundText(findings)[0]).toMatch(/^Поделиться/);
  });

  it.each([
    [
      'one share link in a sentence',
      '<p>Отправьте жалобу через <a href="https://t.me/share/url?url=x">бот</a>.</p>',
    ],
    [
      'links to the outlet’s pages in networks',
      '<p><a href="https://t.me/news">Telegram</a> <a href="https://www.facebook.com/news">Facebook</a></p>',
    ],
  ])('is not %s', (_, html) => {
    expect(findIn(html).filter(({ kind }) => kind === 'share')).toEqual([]);
  });

  it('is not the article it stands in', () => {
    const html = `<main><h1>Мост</h1>${PROSE}<a href="https://t.me/share/url?url=x">T</a>${MORE_PROSE}<a href="https://vk.com/share.php?url=x">V</a></main>`;
    expect(foundText(findOn(html)).join()).not.toContain('Ишим');
  });
});

describe('what an outlet names', () => {
  it('is found although another of its selectors is none that the engine knows', () => {
    const doc = page(`<main><h1>Мост</h1>${PROSE}<div class="promo">Квартиры</div></main>`);
    const bait = [':::newer', '.promo'].map((selector) => ({ selector, kind: 'ad' as const }));
    const found = detectBait(doc.body, { url: URL_OF_PAGE, match, vendors: [], site: { id: 'x', bait } });
    expect(foundText(found)).toEqual(['Квартиры']);
  });

  it('is found where it is the very element that arrived', () => {
    const doc = page('<main><h1>Мост</h1><div class="promo">Квартиры</div></main>');
    const site = { id: 'x', bait: [{ selector: '.promo', kind: 'ad' as const }] };
    const late = doc.querySelector('.promo') as Element;
    expect(foundText(detectBait(late, { url: URL_OF_PAGE, match, vendors: [], site }))).toEqual(['Квартиры']);
  });
});

describe('a box of rates', () => {
  it.each([
    [
      'spans in a row',
      '<div class="r"><span>USD:</span> <span>513.5 / 516.1</span> <span>EUR:</span> <span>602.0 / 607.0</span></div>',
    ],
    ['lines', '<div class="r"><p>USD 513,5 / 516,1</p><p>EUR 602,0 / 607,0</p><p>RUB 6,37</p></div>'],
    [
      'a table',
      '<table class="r"><tr><td>USD/KZT</td><td>513.5</td></tr><tr><td>CNY/KZT</td><td>71.2</td></tr></table>',
    ],
    ['a definition list', '<dl class="r"><dt>USD</dt><dd>513.5</dd><dt>RUB</dt><dd>6.37</dd></dl>'],
    ['signs', '<ul class="r"><li>$ 513.5 ₸</li><li>€ 602.0 ₸</li><li>₽ 6.37 ₸</li></ul>'],
  ])('is found in %s as one', (_, html) => {
    const findings = findIn(html);
    expect(findings).toMatchObject([{ kind: 'rates-box', rule: 'structure:rates' }]);
    expect(foundText(findings)[0]).toMatch(/(?:USD|\$).*(?:6[.,]37|607|71)/);
  });

  it('is kept out of the text and not hidden', () => {
    expect(HIDDEN_KINDS.has('rates-box')).toBe(false);
  });

  it.each([
    ['a sentence about the rate', '<p>Доллар подорожал до 513,5 тенге.</p>'],
    [
      'a table of banks',
      '<table><tr><td>Банк</td><td>USD</td></tr><tr><td>Халык</td><td>$ 513.5</td></tr></table>',
    ],
    [
      'a table of prices',
      '<table><tr><th>Товар</th><th>Цена</th></tr><tr><td>Нефть</td><td>$70</td></tr></table>',
    ],
    ['a price alone', '<p>$70</p>'],
    ['a code alone', '<p>USD</p>'],
    ['numbers alone', '<p>513.5 / 516.1</p>'],
  ])('is not %s', (_, html) => {
    expect(findIn(html)).toEqual([]);
  });
});

describe('widgets of vendors', () => {
  it.each([
    '<div id="yandex_rtb_R-A-1"></div>',
    '<div id="adfox_123"></div>',
    '<div data-smi-widget-id="5"></div>',
    '<div id="unit_98765"><a href="https://smi2.test/">Вы не поверите, что случилось</a></div>',
    '<div id="M123ScriptRootC456"></div>',
    '<div id="taboola-below-article"></div>',
    '<div class="tradingview-widget-container"></div>',
    '<div class="ya-share2"></div>',
  ])('%s', (html) => {
    expect(findIn(html)).toMatchObject([{ kind: 'widget', confidence: 0.9 }]);
  });

  it('a class name proves nothing when the article sits inside', () => {
    const html = `<div class="likely"><h1>Мост</h1>${PROSE}${MORE_PROSE}</div>`;
    expect(findOn(html)).toEqual([]);
  });
});

describe('the outlet’s own selectors', () => {
  const site = {
    id: 'example',
    bait: [
      { selector: '.box', kind: 'ad' as const },
      { selector: '.box a', kind: 'teaser' as const },
      { selector: 'p:not-yet-invented(', kind: 'ad' as const },
    ],
  };
  const find = (html: string) => detectBait(page(html).body, { url: URL_OF_PAGE, match, vendors: [], site });

  it('are believed, and win over what stands inside them', () => {
    const findings = find(
      `<main><h1>Мост</h1>${PROSE}<div class="box"><a href="/1">Порт</a><p>Читайте также: порт откроют</p></div></main>`,
    );
    expect(findings).toMatchObject([{ kind: 'ad', rule: 'site:example', reason: '.box', confidence: 1 }]);
  });

  it('one that the engine does not know loses only itself', () => {
    expect(find('<div class="box"></div><div class="box"></div>')).toHaveLength(2);
  });
});

it('looking changes nothing on the page', () => {
  const document = page(
    `<main><h1>Мост</h1>${PROSE}<h3>Популярное</h3><ul><li><a href="/1">Новый порт откроют в Актау</a></li></ul><p>Подпишись:</p></main>`,
  );
  const before = document.documentElement.outerHTML;
  expect(detectBait(document.body, { url: URL_OF_PAGE, match, vendors: [], site: null })).not.toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
