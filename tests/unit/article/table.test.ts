import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../utils/core/article/inline.ts';
import { isLayoutTable, readTable } from '../../../utils/core/article/table.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-tarif/';

function tableOf(html: string): Element {
  const table = page(html).querySelector('table');
  if (!table) throw new Error(`no table in ${html}`);
  return table;
}

const read = (html: string) => readTable(tableOf(html), { base: BASE, kept: null });
/** Cells as text; header cells begin with #. */
const cells = (html: string) =>
  read(html)?.rows.map((row) =>
    row.map((cell) => `${cell.header ? '#' : ''}${inlineText(cell.inlines)}`).join(' | '),
  );
const isLayout = (html: string) => isLayoutTable(tableOf(html));

describe('header cells', () => {
  const body = '<tr><td>Актау</td><td>5</td></tr>';

  it.each([
    ['th', `<tr><th>Город</th><th>Цена</th></tr>${body}`],
    ['td in a thead', `<thead><tr><td>Город</td><td>Цена</td></tr></thead><tbody>${body}</tbody>`],
    ['a scope', `<tr><td scope="col">Город</td><td scope="col">Цена</td></tr>${body}`],
    ['bold letters', `<tr><td><strong>Город</strong></td><td><p><b>Цена</b></p></td></tr>${body}`],
  ])('by %s', (_, html) => {
    expect(cells(`<table>${html}</table>`)).toEqual(['#Город | #Цена', 'Актау | 5']);
  });

  it('by th in the first column', () => {
    expect(
      cells('<table><tr><th>Актау</th><td>5</td></tr><tr><th>Уральск</th><td>7</td></tr></table>'),
    ).toEqual(['#Актау | 5', '#Уральск | 7']);
  });

  it('of a bold title over bold names of columns', () => {
    const title = '<tr><td colspan="2"><b>Тарифы</b></td></tr>';
    const html = `<table>${title}<tr><td><b>Город</b></td><td><b>Цена</b></td></tr>${body}</table>`;
    expect(cells(html)).toEqual(['#Тарифы', '#Город | #Цена', 'Актау | 5']);
  });

  it.each([
    ['only one cell is bold', '<tr><td><b>Город</b></td><td>Цена</td></tr><tr><td>Актау</td><td>5</td></tr>'],
    [
      'all rows are bold',
      '<tr><td><b>Актау</b></td><td><b>5</b></td></tr><tr><td><b>Уральск</b></td><td><b>7</b></td></tr>',
    ],
    [
      'part of a cell is bold',
      '<tr><td><b>Актау</b> и порт</td><td><b>5</b></td></tr><tr><td>Уральск</td><td>7</td></tr>',
    ],
    [
      'the bold row is the last',
      '<tr><td>Актау</td><td>5</td></tr><tr><td><b>Всего</b></td><td><b>5</b></td></tr>',
    ],
  ])('are none when %s', (_, html) => {
    expect(cells(`<table>${html}</table>`)?.join()).not.toContain('#');
  });
});

describe('a cell', () => {
  const one = (content: string) => cells(`<table><tr><td>${content}</td><td>5</td></tr></table>`)?.[0];

  it.each([
    ['with line breaks', 'Актау<br>порт<br/>', 'Актау порт'],
    ['with paragraphs', '<p>Актау</p><p>порт</p>', 'Актау порт'],
    ['with a paragraph between words', 'Актау<p>и</p>порт', 'Актау и порт'],
    ['with a list', '<ul><li>Актау</li><li>порт</li></ul>', 'Актау порт'],
    ['with lines of markup', '\n  Актау\n  порт\n', 'Актау порт'],
    [
      'with something hidden',
      'Актау порт<i hidden>1</i><script>x()</script><svg><title>1</title></svg>',
      'Актау порт',
    ],
    ['with letters in boxes', '<span>А</span>ктау <b>порт</b>', 'Актау порт'],
    ['with a picture alone', '<img src="/kz.svg" alt="Актау порт">', 'Актау порт'],
    ['with a picture beside text', '<img src="/kz.svg" alt="Флаг">Актау порт', 'Актау порт'],
    ['with a table', '<table><tr><td>Актау</td><td>порт</td></tr></table>', 'Актау порт'],
  ])('%s is one line', (_, content, text) => {
    expect(one(content)).toBe(`${text} | 5`);
  });

  it('keeps marks and links', () => {
    const html = '<table><tr><td><a href="/1">Актау</a> и <em>порт</em></td><td>5</td></tr></table>';
    expect(read(html)?.rows[0]?.[0]?.inlines).toEqual([
      { kind: 'link', href: 'https://news.test/1', children: [{ kind: 'text', text: 'Актау' }] },
      { kind: 'text', text: ' и ' },
      { kind: 'em', children: [{ kind: 'text', text: 'порт' }] },
    ]);
  });

  it.each([
    ['2', 2],
    ['0', 1],
    ['-3', 1],
    ['1e9', 1],
    ['999999', 40],
    ['x', 1],
  ])('of colspan %s reaches over %i', (value, colspan) => {
    expect(
      read(`<table><tr><td colspan="${value}">1</td><td>2</td></tr></table>`)?.rows[0]?.[0],
    ).toMatchObject({
      colspan,
    });
  });
});

describe('rows', () => {
  it('that are empty or hidden are left out', () => {
    const html =
      '<table><tr><td> </td><td></td></tr><tr><td>1</td><td></td></tr><tr hidden><td>2</td><td>3</td></tr><tr><td>&nbsp;</td></tr><tr></tr></table>';
    expect(cells(html)).toEqual(['1 | ']);
  });

  it('and cells that are hidden are left out', () => {
    const html =
      '<table><tbody hidden><tr><td>1</td><td>2</td></tr></tbody><tr><td>3</td><td hidden>4</td><td>5</td></tr></table>';
    expect(cells(html)).toEqual(['3 | 5']);
  });

  it('that are empty stay where a cell reaches over them', () => {
    const html =
      '<table><tr><td rowspan="3">А</td><td>1</td></tr><tr><td></td></tr><tr><td>2</td></tr><tr><td>Б</td><td>3</td></tr></table>';
    expect(read(html)?.rows.map((row) => row.map(({ rowspan }) => rowspan))).toEqual([
      [3, 1],
      [1],
      [1],
      [1, 1],
    ]);
  });

  it('of a table in a cell are not its own', () => {
    const html =
      '<table><tr><th>А</th><th>Б</th></tr><tr><td>1</td><td><table><tr><td>2</td></tr><tr><td>3</td></tr></table></td></tr></table>';
    expect(cells(html)).toEqual(['#А | #Б', '1 | 2 3']);
  });

  it('by the thousand are all read', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `<tr><td>${i}</td><td>имя</td></tr>`).join('');
    expect(read(`<table>${rows}</table>`)?.rows).toHaveLength(3000);
    expect(read(`<table>${rows.repeat(2)}</table>`)?.rows).toHaveLength(5000);
  });

  it('too wide are cut', () => {
    const row = Array.from({ length: 45 }, (_, i) => `<td>${i}</td>`).join('');
    expect(read(`<table><tr>${row}</tr></table>`)?.rows[0]).toHaveLength(40);
  });

  it('there are none of: there is no table', () => {
    expect(read('<table><caption>Тарифы</caption><tr><td> </td><td></td></tr></table>')).toBe(null);
  });
});

describe('a caption', () => {
  const rows = '<tr><td>1</td><td>2</td></tr>';
  it.each([
    ['its own', `<table><caption>Тарифы<br>2026</caption>${rows}</table>`, 'Тарифы 2026'],
    ['of its figure', `<figure><table>${rows}</table><figcaption>Тарифы</figcaption></figure>`, 'Тарифы'],
    [
      'of its figure with a source',
      `<figure><table>${rows}</table><figcaption>Тарифы. Источник: акимат</figcaption></figure>`,
      'Тарифы. Источник: акимат',
    ],
    [
      'not of a table inside',
      `<table><tr><td>1</td><td><table><caption>Нет</caption></table></td></tr></table>`,
      '',
    ],
  ])('%s', (_, html, caption) => {
    expect(read(html)?.caption).toBe(caption);
  });
});

const LONG = 'Мост через реку ждали три года, и в мае по нему пошли первые машины. ';

describe('a table of layout', () => {
  it.each([
    ['has one column', '<table><tr><td>Раз</td></tr><tr><td>Два</td></tr></table>'],
    ['says so', '<table role="presentation"><tr><th>1</th><th>2</th></tr></table>'],
    ['says so with another word', '<table role="none"><tr><td>1</td><td>2</td></tr></table>'],
    [
      'holds a table',
      '<table><tr><td>1</td><td><table><tr><td>2</td><td>3</td></tr></table></td></tr></table>',
    ],
    [
      'holds the whole text in a cell',
      `<table width="100%" cellpadding="0"><tr><td>Меню</td><td>${LONG.repeat(8)}<br><br>${LONG}</td></tr><tr><td>1</td><td>2</td></tr><tr><td>1</td><td>2</td></tr></table>`,
    ],
    ['sets text in columns', `<table><tr><td>${LONG.repeat(5)}</td><td>${LONG.repeat(5)}</td></tr></table>`],
    ['has paragraphs beside a word', '<table><tr><td><p>1</p><p>2</p><p>3</p></td><td>4</td></tr></table>'],
    ['has a picture beside text', `<table><tr><td><img src="/a.jpg"></td><td>${LONG}</td></tr></table>`],
    [
      'has pictures side by side',
      '<table><tr><td><img src="/a.jpg"></td><td><img src="/b.jpg"></td></tr><tr><td>Мост</td><td>Порт</td></tr></table>',
    ],
    [
      'has headings over text',
      '<table><tr><td><h3>А</h3><p>1</p></td><td><h3>Б</h3><p>2</p></td></tr></table>',
    ],
    [
      'has a player',
      '<table><tr><td><iframe src="/v"></iframe></td><td>1</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(isLayout(html)).toBe(true);
  });
});

describe('a table of data', () => {
  it.each([
    ['is small', '<table><tr><td>1</td><td>2</td></tr></table>'],
    [
      'has flags',
      '<table><tr><td><img src="/kz.png" width="20">Казахстан</td><td>5</td></tr><tr><td><img src="/uz.png" width="20">Узбекистан</td><td>7</td></tr></table>',
    ],
    [
      'has flags of unknown size',
      `<table>${'<tr><td><img src="/kz.png"></td><td>Казахстан</td><td>5</td><td>7</td></tr>'.repeat(5)}</table>`,
    ],
    [
      'has paragraphs in cells',
      `<table>${'<tr><td><p>Актау</p></td><td><p>5</p></td></tr>'.repeat(4)}</table>`,
    ],
    [
      'has a header and a long note',
      `<table><tr><th>Город</th><th>О нём</th></tr><tr><td>Актау</td><td>${LONG.repeat(6)}</td></tr></table>`,
    ],
    [
      'has a head of plain cells and a long note',
      `<table><thead><tr><td>Город</td><td>О нём</td></tr></thead><tr><td>Актау</td><td>${LONG.repeat(6)}</td></tr></table>`,
    ],
    [
      'has a caption and a long note',
      `<table><caption>Города</caption><tr><td>Актау</td><td>${LONG.repeat(6)}</td></tr></table>`,
    ],
    [
      'compares two wordings of a law',
      `<table>${`<tr><td>${LONG.repeat(5)}</td><td>${LONG.repeat(5)}</td></tr>`.repeat(4)}</table>`,
    ],
    [
      'has headings for header cells',
      '<table><tr><td><h4>Город</h4></td><td><h4>Цена</h4></td></tr><tr><td>Актау</td><td>5</td></tr></table>',
    ],
    [
      'has pictures of goods',
      `<table><tr><th>Вид</th><th>Имя</th></tr>${'<tr><td><img src="/a.jpg"></td><td>Мост</td></tr>'.repeat(3)}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(isLayout(html)).toBe(false);
  });
});

it('tables within tables are all looked at', () => {
  const document = page('');
  let inner: Element = document.body;
  for (let depth = 0; depth < 3000; depth++) {
    for (const name of ['table', 'tr', 'td']) {
      const next = document.createElement(name);
      inner.append(next);
      if (name === 'td') next.before(document.createElement('td'));
      inner = next;
    }
  }
  const tables = [...document.querySelectorAll('table')];
  expect(tables.filter(isLayoutTable)).toHaveLength(2999);
});
