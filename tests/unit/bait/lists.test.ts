import { describe, expect, it } from 'vitest';
import { findIn, findOn, foundText, MORE_PROSE, PROSE } from './detect.ts';

const LINKS =
  '<li><a href="/a/1">Новый порт откроют в Актау</a></li><li><a href="/a/2">Цены на картофель упали втрое</a></li>';

describe('a heading and the links under it go together', () => {
  it.each([
    ['in one box', '<div><h3>Читайте также</h3><ul>LINKS</ul></div>'],
    ['as neighbours', '<h3>Вам может быть интересно:</h3><ul>LINKS</ul>'],
    ['with the heading in a box of its own', '<div><b>Популярное</b></div><div><ul>LINKS</ul></div>'],
    ['with the heading as loose text', '<div>Читайте также:<ul>LINKS</ul></div>'],
    ['with the heading in an inline element', '<div><strong>Новости партнёров</strong><ul>LINKS</ul></div>'],
    ['with an empty line between', '<p>Оқи отырыңыз:</p><p>&nbsp;</p><br><ul>LINKS</ul>'],
    [
      'as a paragraph with br',
      '<p>Сондай-ақ оқыңыз</p><p><a href="/a/1">Новый порт откроют в Актау</a></p><p><a href="/a/2">Цены на картофель упали втрое</a></p>',
    ],
    [
      'in a table',
      '<table><tr><td><b>Related Articles</b></td></tr><tr><td><ul>LINKS</ul></td></tr></table>',
    ],
    [
      'deep in wrappers',
      '<section><div><div><h4>Ең көп оқылған</h4></div><div><ol>LINKS</ol></div></div></section>',
    ],
    [
      'around a card',
      '<div>Читайте также <a href="/a/1"><h3>Новый порт откроют в Актау</h3><p>Цены на картофель упали втрое</p></a></div>',
    ],
  ])('%s', (_, html) => {
    const findings = findIn(html.replace('LINKS', LINKS));
    expect(findings.map(({ kind }) => kind)).toEqual(['recommendations']);
    expect(foundText(findings).join()).toMatch(/Новый порт.*Цены на картофель/);
    expect(foundText(findings).join()).not.toContain('Ишим');
    expect(findings[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('and stop at the next heading', () => {
    const findings = findIn(`<h3>Популярное</h3><ul>${LINKS}</ul><h3>Документы</h3><ul>${LINKS}</ul>`);
    expect(findings).toHaveLength(1);
    expect(foundText(findings).join()).not.toContain('Документы');
  });

  it('and stop at running text', () => {
    const findings = findIn(`<h3>Популярное</h3><ul>${LINKS}</ul>${PROSE}<ul>${LINKS}</ul>`);
    expect(findings.flatMap(({ elements }) => elements.map((e) => e.localName))).toEqual(['h3', 'ul']);
  });
});

describe('what looks like it and stays', () => {
  it.each([
    ['a heading of the article over its own text', `<h2>Последние новости</h2>${PROSE}`],
    ['a list under a heading of its own', `<h2>Что нужно знать</h2><ul>${LINKS}</ul>`],
    [
      'a list of links to documents',
      '<h2>Документы</h2><ul><li><a href="/d/1.pdf">Постановление о строительстве моста</a></li><li><a href="/d/2.pdf">Смета работ на три года</a></li></ul>',
    ],
    ['a list without links under a marker', '<h3>Популярное</h3><ul><li>баурсаки</li><li>курт</li></ul>'],
    ['a lone marker', '<h3>Популярное</h3>'],
  ])('%s', (_, html) => {
    expect(findIn(html)).toEqual([]);
  });

  it('the menus, the footer and the page’s header', () => {
    const list = `<h4>Популярное</h4><ul>${LINKS}</ul>`;
    const html = `<header>${list}</header><nav>${list}</nav><main><h1>Мост</h1>${PROSE}</main><footer>${list}</footer>`;
    expect(findOn(html)).toEqual([]);
  });

  it('the box that holds running text among many links', () => {
    const many = LINKS.repeat(4);
    const html = `<div><h3>Читайте также</h3><div><ul>${many}</ul>${PROSE}</div></div>`;
    expect(foundText(findOn(`<main><h1>Мост</h1>${MORE_PROSE}${html}</main>`)).join()).not.toContain('Ишим');
  });

  it('the box that holds the article too', () => {
    const html = `<div><h3>Читайте также</h3><ul>${LINKS}</ul><h1>Мост</h1>${PROSE}${MORE_PROSE}</div>`;
    expect(foundText(findOn(html)).join()).not.toContain('Ишим');
  });
});

describe('a list with counters needs no heading', () => {
  const entry = (n: number, counters: string) =>
    `<li><a href="/a/${n}">Новость под номером ${'абвг'[n]} в Актау</a>${counters}</li>`;

  it('when every entry has them', () => {
    const html = `<ul>${[0, 1, 2, 3].map((n) => entry(n, `<span>${n + 1}12</span>`)).join('')}</ul>`;
    const findings = findIn(html);
    expect(findings).toMatchObject([{ rule: 'structure:counted-links', kind: 'recommendations' }]);
    expect(findings[0]?.items.map(({ views }) => views)).toEqual([112, 212, 312, 412]);
  });

  it('but stays when one has none', () => {
    const html = `<ul>${[0, 1, 2, 3].map((n) => entry(n, n === 2 ? '' : '<span>12</span>')).join('')}</ul>`;
    expect(findIn(html)).toEqual([]);
  });

  it('but stays when its entries are sentences', () => {
    const html = `<ul>${[0, 1, 2].map((n) => `<li><a href="/a/${n}">Мост через Ишим</a> построят за три года, и обойдется он в восемь миллиардов тенге. <b>12</b></li>`).join('')}</ul>`;
    expect(findIn(html)).toEqual([]);
  });
});
