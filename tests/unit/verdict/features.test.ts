import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { featureRows } from '../../../utils/core/verdict/features.ts';
import type { JudgedPage } from '../../../utils/core/verdict/page.ts';
import { loadFixtures } from '../../fixtures/load.ts';
import { cell, judged } from './judged.ts';

const TEXT = [
  'Мост через Ишим построят за три года, работы начнутся весной, и обойдутся они городу в восемь миллиардов тенге.',
  'Движение по набережной закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках, в том числе дальних.',
  'Проект разработали ещё в прошлом году, экспертиза вернула его дважды: из-за расчётов опор, подходов и освещения.',
];
const ARTICLE = `<h1>Мост через Ишим</h1><div class="text">${TEXT.map((text) => `<p>${text}</p>`)
  .join('')
  .repeat(2)}</div>`;
const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${i}/">Раздел ${i}</a></li>`);
const menu = (count: number) => `<ul>${links(count).join('')}</ul>`;
const fixtures = loadFixtures().filter(({ name }) => /^(?:outlets\/[h-n]|odd|tail|none)/.test(name));

/** The row of the block whose text begins so. */
function row(page: JudgedPage, beginning: string): Float32Array | null {
  const at = page.map.blocks.findIndex(({ text }) => text.startsWith(beginning));
  if (at < 0) throw new Error(`no block begins with ${beginning}`);
  return featureRows(page)[at] ?? null;
}

describe('columns', () => {
  it('have names of their own, each with its family', () => {
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
    for (const name of COLUMNS)
      expect(name).toMatch(/^(?:text|names|place|neighbours|verdicts)\.[a-z][\w-]*$/i);
  });
});

describe('a row', () => {
  const finite = (rows: readonly (Float32Array | null)[]) => {
    for (const values of rows) {
      if (!values) continue;
      expect(values).toHaveLength(COLUMNS.length);
      expect(COLUMNS.filter((_, column) => !Number.isFinite(values[column]))).toEqual([]);
    }
  };

  it('is finite numbers, one a column, on every kind of page', () => {
    expect(fixtures.length).toBeGreaterThan(30);
    for (const { html, expected } of fixtures) finite(featureRows(judged(html, { url: expected.url })));
  });

  it.each([
    ['nothing', ''],
    ['one word', 'Мост'],
    ['a sign without a word', '<p>—</p><p>→</p>'],
    ['a title alone', '<h1>Мост</h1>'],
    ['links alone', menu(20)],
    ['a link without words', '<p><a href="/1">→</a></p>'],
    ['loose text', `${TEXT[0]}<br><br>${TEXT[1]}`],
    ['the same thing a hundred times', '<p>Мост</p>'.repeat(100)],
    ['a line of ten thousand words', `<p>${'мост '.repeat(10_000)}</p>`],
    ['a line of a thousand links', `<p>${'<a href="/tag/most/">мост</a> '.repeat(1000)}</p>`],
  ])('is finite numbers on a page of %s', (_, html) => {
    const page = judged(html, { titles: ['', 'Мост'], description: 'Мост', articleBody: 'Мост' });
    const rows = featureRows(page);
    expect(rows).toHaveLength(page.map.blocks.length);
    finite(rows);
  });

  it('comes out the same for the same page read twice, and asked twice', () => {
    for (const { html } of fixtures.slice(0, 8)) {
      const page = judged(html);
      const rows = featureRows(page);
      expect(featureRows(page)).toEqual(rows);
      expect(featureRows(judged(html))).toEqual(rows);
    }
  });
});

describe('no row', () => {
  const rowsOf = (html: string) => {
    const page = judged(html);
    const rows = featureRows(page);
    return page.map.blocks.map((block, i) => ({ ...block, row: rows[i] ?? null, kept: page.kept[i] === 1 }));
  };

  it('is for short links, far from what Readability keeps', () => {
    const blocks = rowsOf(`<nav>${menu(12)}</nav>${ARTICLE}<footer>${menu(12)}</footer>`);
    const without = blocks.filter((block) => block.row === null);
    expect(without.length).toBeGreaterThan(12);
    for (const { words, linkWords, kept } of without) {
      expect(kept).toBe(false);
      expect(linkWords).toBe(words);
    }
    expect(blocks.filter(({ kept }) => kept).length).toBeGreaterThan(4);
  });

  it('is never for running text, for long links or for what stands beside the text', () => {
    const long =
      '<a href="/2026/most/">Мост через Ишим начнут строить весной, движение по набережной на это время закроют совсем</a>';
    const html = `<p>${long}</p><nav>${menu(12)}</nav><p>Связаться с редакцией</p><div>${menu(1)}${ARTICLE}</div>`;
    const blocks = rowsOf(html);
    expect(blocks.filter(({ row }) => row === null).length).toBeGreaterThan(5);
    for (const { text, row: values, kept } of blocks) {
      if (kept || !text.startsWith('Раздел')) expect(values).not.toBeNull();
    }
    const first = blocks.findIndex(({ kept }) => kept);
    expect(blocks[first - 1]?.row).not.toBeNull();
  });
});

describe('columns say', () => {
  const html = `<main><h1>Мост через Ишим</h1><time>12:00</time><p class="lead">Строить начнут весной.</p><div>${TEXT.map((text) => `<p>${text}</p>`).join('')}</div><p>Источник: <a href="https://t.me/akimat">акимат</a></p><figure><img src="/a.jpg"><figcaption>Берег. Фото: Имя</figcaption></figure></main>`;
  const page = judged(html, {
    titles: ['Мост через Ишим'],
    description: 'Строить начнут весной, сообщил акимат.',
  });

  it.each([
    ['Мост через Ишим', 'verdicts.title', 1],
    ['Мост через Ишим', 'text.is-h1', 1],
    ['Строить', 'names.near-lead', 1],
    ['Строить', 'text.endsSentence', 1],
    ['Мост через Ишим построят', 'text.is-p', 1],
    ['Мост через Ишим построят', 'names.in-main', 1],
    ['Мост через Ишим построят', 'verdicts.title', 0],
    ['Источник', 'text.linkShare', 0.5],
    ['Источник', 'verdicts.to-social', 1],
    ['Берег', 'text.is-figcaption', 1],
    ['Берег', 'names.in-figure', 1],
    ['Берег', 'place.pictureBefore', 1],
    ['Проект', 'verdicts.readability', 1],
    ['Проект', 'verdicts.jsonLd', -1],
    ['Проект', 'verdicts.copies', 1],
  ])('of «%s» that %s is %d', (beginning, column, expected) => {
    expect(cell(row(page, beginning), column)).toBe(expected);
  });

  it('which bait a block lies in', () => {
    const bait = new Uint8Array(page.map.blocks.length);
    bait[page.map.blocks.length - 1] = 1;
    const rows = featureRows({ ...page, bait });
    const sums = rows.map((values) =>
      COLUMNS.reduce((sum, name, i) => sum + (name.includes('.bait-') ? (values?.[i] ?? 0) : 0), 0),
    );
    expect(sums).toEqual([...bait]);
  });
});

describe('a page twice as long', () => {
  /** The page with every look at a block, its facts and its counts noted. */
  function watched(page: JudgedPage): { page: JudgedPage; looks: () => number } {
    let count = 0;
    const watch = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, key) => {
          count++;
          return Reflect.get(target, key);
        },
      });
    const map = { ...page.map, blocks: watch(page.map.blocks.map(watch)) };
    const facts = watch(page.facts.map(watch));
    return {
      page: { ...page, map, facts, texts: watch([...page.texts]), kept: page.kept },
      looks: () => count,
    };
  }

  const looksAt = (html: string): number => {
    const { page, looks } = watched(judged(html));
    expect(featureRows(page)).toHaveLength(page.map.blocks.length);
    return looks();
  };

  it.each([
    ['copies of a paragraph', (count: number) => `<div>${`<p>${TEXT[0]}</p>`.repeat(count)}</div>`],
    [
      'cards',
      (count: number) =>
        `<div>${'<article><h3>Мост</h3><p>Открыли вчера</p></article>'.repeat(count / 2)}</div>`,
    ],
    ['runs of one element', (count: number) => `<div>${'Мост открыли вчера<br><br>'.repeat(count)}</div>`],
    [
      'nested boxes',
      (count: number) => `${'<div>Мост открыли вчера'.repeat(count / 15)}${'</div>'.repeat(count / 15)}`,
    ],
  ])('of %s takes twice the looks', (_, html) => {
    const [once, twice] = [looksAt(html(1500)), looksAt(html(3000))];
    expect(once).toBeGreaterThan(300);
    expect(twice / once).toBeLessThan(2.2);
  });
});
