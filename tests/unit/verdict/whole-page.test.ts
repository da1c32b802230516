import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/core/verdict/decide.ts';
import { featureRows } from '../../../utils/core/verdict/features.ts';
import { judged } from './judged.ts';

const SENTENCE = 'Мост через реку Жайық закрыли на ремонт до октября, движение пустили через старую плотину.';
const LONG = `<p>${Array.from({ length: 30 }, () => SENTENCE).join(' ')}</p>`;

/** The texts that stay and the rules by which others go, where blocks that begin with `?` are doubtful for the model. */
function read(html: string): { kept: string[]; rules: string[] } {
  const page = judged(`<body><h1>Мост закрыли</h1><div>${html}</div></body>`);
  const rows = featureRows(page);
  const textOf = new Map(rows.map((row, i) => [row, page.map.blocks[i]?.text ?? '']));
  const score = (row: ArrayLike<number>) => {
    const text = textOf.get(row as Float32Array) ?? '';
    if (text.startsWith('~')) return -0.5;
    if (text.startsWith('?')) return 0.3;
    return text.startsWith('!') ? -4 : 4;
  };
  const model = { score, explain: () => new Map<number, number>() };
  const { keep, rule } = decide({ page, rows, model, findings: [], body: null });
  const kept = page.map.blocks.map(({ text }) => text).filter((_, i) => keep[i]);
  return { kept, rules: rule.filter((name) => name !== undefined) };
}

const p = (text: string, name = '') => `<p class="${name}">${text}</p>`;

describe('doubtful lines', () => {
  it('go with a box of which a part went', () => {
    const { kept, rules } = read(`${LONG}<div>${p('!Имя')}${p('?Пишет о мостах и реках.')}</div>${LONG}`);
    expect(kept).toHaveLength(2);
    expect(rules).toContain('box');
  });

  it('go with a button beside them', () => {
    const { rules } = read(`${LONG}<div>${p('?Разрешите материалы.')}<button>Да</button></div>${LONG}`);
    expect(rules).toContain('box');
  });

  it('stay in a box of sure text, and by themselves', () => {
    const html = `${LONG}<div>${p('?Как быть?')}${p(SENTENCE)}${p('!Реклама')}</div>${p('?Так и живем.')}${LONG}`;
    expect(read(html).kept).toContain('?Как быть?');
    expect(read(html).kept).toContain('?Так и живем.');
  });

  it('go where others of their class went', () => {
    const buy = [p('?Купить ремень', 'buy'), SENTENCE, p('!Купить лампу', 'buy'), SENTENCE];
    expect(read(`${LONG}${buy.join('<br><br>')}${LONG}`).rules).toContain('kin');
  });
});

describe('a label', () => {
  it('stays with the box that it opens', () => {
    const { kept } = read(`${LONG}<div>${p('!Примечание')}${p(SENTENCE)}</div>${LONG}`);
    expect(kept).toContain('!Примечание');
  });

  it('goes without one', () => {
    expect(read(`${LONG}<div>${p('!Примечание')}</div>${p(SENTENCE)}`).kept).toHaveLength(2);
  });
});

describe('cards of other stories below the text', () => {
  const card = (i: number) =>
    `<h3><a href="/society/20${i}-doroga-posle-remonta/">Дорога после ремонта, часть ${i}</a></h3>${p(SENTENCE)}`;

  it('go when there are three', () => {
    const { kept, rules } = read(LONG + card(1) + card(2) + card(3));
    expect(kept).toHaveLength(1);
    expect(new Set(rules)).toContain('card');
  });

  it('are text when there are fewer, or with text below', () => {
    expect(read(LONG + card(1) + card(2)).rules).not.toContain('card');
    expect(read(LONG + card(1) + card(2) + card(3) + LONG).rules).not.toContain('card');
  });
});

describe('what a line of words like «Комментарии (2)» stands above', () => {
  it('goes to the end of its container', () => {
    const { kept } = read(`<div>${LONG}${p('Ваши отзывы (2)')}${p(SENTENCE)}</div>${p(SENTENCE)}`);
    expect(kept).toHaveLength(2);
  });

  it('stays where the words are part of a sentence', () => {
    expect(read(`${LONG}${p('Комментарии к закону опубликуют.')}${p(SENTENCE)}`).kept).toHaveLength(3);
  });
});

it('a sentence set apart goes when a paragraph says it too', () => {
  const pulled = 'движение пустили через старую плотину';
  expect(read(`${LONG}<blockquote>«${pulled} вчера»</blockquote>${LONG}`).rules).toEqual(['title']);
  const six = 'Мост через реку Жайық закрыли на ремонт';
  expect(read(`${LONG}<blockquote>«${six}»</blockquote>${LONG}`).rules).toContain('pulled');
});

it('only the first hundred sentences set apart are looked for, so that a page of them is no page to wait for', () => {
  const six = '<blockquote>«Мост через реку Жайық закрыли на ремонт»</blockquote>';
  const others = (count: number) =>
    '<blockquote>«Этих слов нет больше ни в одном абзаце»</blockquote>'.repeat(count);
  expect(read(LONG + others(90) + six + LONG).rules).toContain('pulled');
  expect(read(LONG + others(100) + six + LONG).rules).not.toContain('pulled');
});

it('sentences between title and text stay when they may well be a lead', () => {
  const lead = '~Закроют мост до осени, и никто не знает, как ехать.';
  expect(read(`${p(lead)}${'<div>!Автор</div>'.repeat(4)}${LONG}`).kept).toContain(lead);
});
