import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { blockText, toText } from '../../../utils/core/article/text.ts';
import type { Block, Inline } from '../../../utils/core/article/types.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';
const build = (html: string): Block[] => buildBlocks(page(html).body, BASE);
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });

/** Type and text of each block, short enough for a table. */
const outline = (html: string) => build(html).map((block) => `${block.type}: ${blockText(block)}`);

describe('paragraphs', () => {
  it.each([
    ['p', '<p>Раз</p><p> Два </p>', ['Раз', 'Два']],
    ['text of a div', '<div>Раз<div>Два</div>Три</div>', ['Раз', 'Два', 'Три']],
    ['two br', 'Раз<br><br>Два', ['Раз', 'Два']],
    ['two br with space between', 'Раз<br>\n <br>Два', ['Раз', 'Два']],
    ['two br on lines of their own', 'Раз\n<br>\n<br>\nДва', ['Раз', 'Два']],
    ['one br after a line break in the source', '<b>Раз</b>\n<br>два', ['Раз два']],
    ['one br', 'Раз<br>два', ['Раз два']],
    ['nothing', '<p>&nbsp;</p><p></p><div><br></div>', []],
    ['hidden', '<p>Раз</p><p hidden>Два</p><div style="display:none">Три</div>', ['Раз']],
    ['scripts and buttons', '<p>Раз<script>var x</script><button>Ещё</button></p>', ['Раз']],
  ])('of %s', (_, html, paragraphs) => {
    expect(build(html).map(blockText)).toEqual(paragraphs);
  });

  it('keep bold, italics and links, joined where they are alike', () => {
    expect(
      build('<p>Аким <b>твёрдо </b><strong>обещал</strong> <em><a href="/1">мост</a></em>.</p>'),
    ).toEqual([
      paragraph(
        text('Аким '),
        { kind: 'strong', children: [text('твёрдо обещал')] },
        text(' '),
        { kind: 'link', href: 'https://news.test/1', children: [{ kind: 'em', children: [text('мост')] }] },
        text('.'),
      ),
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://news.test/1', 'vbscript:x', ''])(
    'lose a link to %j and keep its words',
    (href) => {
      expect(build(`<p>Это <a href="${href}">мост</a></p>`)).toEqual([paragraph(text('Это мост'))]);
    },
  );

  it('have one space where the source has many, none at the ends, and no soft hyphens', () => {
    expect(build('<p>\n Пере\u00ADнос <b> слов </b>\u00A0 тут </p>').map(blockText)).toEqual([
      'Перенос слов тут',
    ]);
  });
});

it('headings keep their level, except that the page has one title only', () => {
  expect(build('<h1>А</h1><h2>Б</h2><h3><a href="/1">В</a></h3><h6>Г</h6><h4> </h4>')).toMatchObject([
    { type: 'heading', level: 2 },
    { type: 'heading', level: 2 },
    { type: 'heading', level: 3 },
    { type: 'heading', level: 6 },
  ]);
});

describe('quotes', () => {
  it('hold blocks', () => {
    expect(build('<blockquote><p>Раз</p><ul><li>Два</li></ul><cite>Аким</cite></blockquote>')).toMatchObject([
      { type: 'quote', blocks: [{ type: 'paragraph' }, { type: 'list' }, { type: 'paragraph' }] },
    ]);
  });

  it('that are empty are left out', () => {
    expect(build('<blockquote> <p></p></blockquote>')).toEqual([]);
  });
});

describe('lists', () => {
  it('nest, in both markups', () => {
    const proper = '<ol><li>А<ul><li>Б</li><li>В <b>г</b></li></ul></li><li>Д</li></ol>';
    const sloppy = '<ol><li>А</li><ul><li>Б</li><li>В <b>г</b></li></ul><li>Д</li></ol>';
    expect(build(proper)).toMatchObject([
      {
        type: 'list',
        ordered: true,
        items: [
          { inlines: [text('А')], children: [{ ordered: false, items: [{}, {}] }] },
          { inlines: [text('Д')], children: [] },
        ],
      },
    ]);
    expect(build(sloppy)).toEqual(build(proper));
    expect(toText(build(proper))).toBe('А\nБ\nВ г\nД');
  });

  it('keep the words of paragraphs and line breaks in an item apart', () => {
    expect(toText(build('<ul><li><p>Раз</p><p>два</p>три<br>четыре</li></ul>'))).toBe('Раз два три четыре');
  });

  it('leave out empty items, and themselves when nothing is left', () => {
    expect(outline('<ul><li> </li><li>Раз</li><li hidden>Два</li></ul><ul><li></li></ul>')).toEqual([
      'list: Раз',
    ]);
  });
});

describe('tables', () => {
  it('of data have rows, header cells, spans and a caption', () => {
    const html =
      '<table><caption>Тарифы</caption><thead><tr><th colspan="2">Город</th></tr></thead><tbody><tr><td rowspan="2">Актау</td><td><a href="/1">5</a></td></tr><tr><td></td><td> </td></tr></tbody></table>';
    expect(build(html)).toMatchObject([
      {
        type: 'table',
        caption: 'Тарифы',
        rows: [
          [{ header: true, colspan: 2, rowspan: 1 }],
          [{ header: false, rowspan: 2 }, { inlines: [{ kind: 'link', href: 'https://news.test/1' }] }],
          [{ inlines: [] }, { inlines: [] }],
        ],
      },
    ]);
    expect(toText(build(html)).trim()).toBe('Город\nАктау\t5');
  });

  it.each(['0', '-1', '1e9', 'Infinity', 'x', '99999999999999999999'])('bound a colspan of %s', (span) => {
    const [table] = build(`<table><tr><td colspan="${span}">1</td><td>2</td></tr></table>`);
    const colspan = table?.type === 'table' ? (table.rows[0]?.[0]?.colspan ?? 0) : 0;
    expect(colspan).toBeGreaterThanOrEqual(1);
    expect(colspan).toBeLessThanOrEqual(40);
  });

  it.each([
    ['one column', '<table><tr><td><p>Раз</p></td></tr><tr><td><p>Два</p></td></tr></table>'],
    [
      'a table inside',
      '<table><tr><td><p>Раз</p></td><td><table><tr><td>Два</td></tr></table></td></tr></table>',
    ],
    ['a role that says so', '<table role="presentation"><tr><td>Раз</td><td>Два</td></tr></table>'],
  ])('of layout (%s) are only their text', (_, html) => {
    expect(outline(html)).toEqual(['paragraph: Раз', 'paragraph: Два']);
  });

  it('of layout (paragraphs in a cell) are only their text', () => {
    const cell = '<td><p>Раз</p><p>Два</p><p>Три</p></td><td>Четыре</td>';
    expect(outline(`<table><tr>${cell}</tr></table>`)).toHaveLength(4);
  });
});

describe('the rest', () => {
  it('a rule is a rule and a figure has no text of its own', () => {
    expect(
      outline('<p>Раз</p><hr><figure><img src="/a.jpg"><figcaption>Подпись</figcaption></figure>'),
    ).toEqual(['paragraph: Раз', 'rule: ', 'figure: ']);
  });

  it('stands in the order of the page', () => {
    const html =
      'А<h2>Б</h2><p>В</p><ul><li>Г</li></ul>Д<blockquote>Е</blockquote><table><tr><td>1</td><td>2</td></tr></table>Ж';
    expect(outline(html).map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'paragraph',
      'quote',
      'table',
      'paragraph',
    ]);
  });

  it.each(['div', 'span', 'blockquote', 'ul><li', 'b', 'table><tr><td'])(
    '%s nested thousands deep is read',
    (tag) => {
      const document = page('');
      let inner: Element = document.body;
      for (let depth = 0; depth < 6000; depth++) {
        for (const name of tag.split('><')) {
          const next = document.createElement(name);
          inner.append(next);
          inner = next;
        }
      }
      inner.append('На дне');
      expect(JSON.stringify(buildBlocks(document.body, BASE))).toContain('На дне');
    },
  );

  it('only reads', () => {
    const { body } = page(
      '<div>А<p>Б <a href="javascript:x">в</a></p><table><tr><td>1</td><td>2</td></tr></table></div>',
    );
    const before = body.innerHTML;
    buildBlocks(body, BASE);
    expect(body.innerHTML).toBe(before);
  });
});
