import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { articleToMarkdown, blocksToMarkdown } from '../../../utils/core/article/markdown.ts';
import { toText } from '../../../utils/core/article/text.ts';
import { page } from '../dom.ts';
import { emptyArticle } from './samples.ts';

const BASE = 'https://news.test/1';
const markdown = (html: string) => blocksToMarkdown(buildBlocks(page(html).body, BASE));

describe('Markdown', () => {
  it.each([
    [
      'a paragraph with marks',
      '<p>Аким <b>твёрдо</b> <i>обещал</i> <a href="/m">мост</a></p>',
      'Аким **твёрдо** *обещал* [мост](https://news.test/m)',
    ],
    ['marks that hug their words', '<p>Аким<b> твёрдо </b>обещал</p>', 'Аким **твёрдо** обещал'],
    ['a heading', '<h3>Мост</h3>', '### Мост'],
    ['a quote of two paragraphs', '<blockquote><p>Раз</p><p>Два</p></blockquote>', '> Раз\n>\n> Два'],
    ['nested lists', '<ol><li>А<ul><li>Б</li></ul></li><li>В</li></ol>', '1. А\n   - Б\n2. В'],
    [
      'a table',
      '<table><tr><th>Город</th><th>Цена</th></tr><tr><td>Актау</td><td>5|6</td></tr></table>',
      '| Город | Цена |\n| --- | --- |\n| Актау | 5\\|6 |',
    ],
    [
      'a ragged table',
      '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      '| 1 | 2 |\n| --- | --- |\n| 3 |  |',
    ],
    [
      'a picture',
      '<figure><img src="/a.jpg" alt="Мост"><figcaption>Мост. Фото: Аким</figcaption></figure>',
      '![Мост](https://news.test/a.jpg)\n*Мост. · Аким*',
    ],
    [
      'a player',
      '<iframe src="https://youtu.be/1" title="Мост открыт"></iframe>',
      '[Мост открыт](https://www.youtube.com/watch?v=1)',
    ],
    ['a rule', '<p>А</p><hr><p>Б</p>', 'А\n\n---\n\nБ'],
  ])('of %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    ['stars and underscores', '<p>5*6*7 и a_b_c</p>', '5\\*6\\*7 и a\\_b\\_c'],
    ['brackets', '<p>[не ссылка](x)</p>', '\\[не ссылка\\](x)'],
    ['tags', '<p>&lt;script&gt;</p>', '\\<script\\>'],
    ['what looks like a heading', '<p># Не заголовок</p>', '\\# Не заголовок'],
    ['what looks like a list', '<p>- Не список</p>', '\\- Не список'],
    ['what looks like a numbered list', '<p>24. Не список</p>', '24\\. Не список'],
    ['what looks like code', '<p>`код`</p>', '\\`код\\`'],
    ['brackets in an address', '<p><a href="/a(1)">м</a></p>', '[м](https://news.test/a%281%29)'],
  ])('escapes %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('does not let a page’s words become its markup', () => {
    const line = markdown('<p><a href="/m">[x](javascript:alert(1))</a></p>');
    expect(line).toBe('[\\[x\\](javascript:alert(1))](https://news.test/m)');
  });

  it('has every word of the text', () => {
    const html =
      '<h2>Мост</h2><p>Аким <b>обещал</b> мост</p><ul><li>раз<ol><li>два</li></ul><blockquote>три</blockquote><table><tr><td>1</td><td>2</td></tr></table>';
    const words = (text: string) => text.match(/[\p{L}]+/gu);
    expect(words(markdown(html))).toEqual(words(toText(buildBlocks(page(html).body, BASE))));
  });

  it('of an article begins with its title and ends with its address', () => {
    const whole = articleToMarkdown({
      ...emptyArticle(),
      title: 'Мост *через* Ишим',
      siteName: 'Новости',
      byline: ['Аким Акимов', 'Б. Б.'],
      publishedAt: '2026-01-20T10:00:00+05:00',
      blocks: [{ type: 'paragraph', inlines: [{ kind: 'text', text: 'Раз.' }] }],
    });
    expect(whole).toBe(
      '# Мост \\*через\\* Ишим\n\nНовости · Аким Акимов, Б. Б. · 2026-01-20T10:00:00+05:00\n\nРаз.\n\n<https://news.test/1>',
    );
  });
});
