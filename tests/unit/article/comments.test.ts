import { describe, expect, it } from 'vitest';
import { pruneComments } from '../../../utils/core/article/prune.ts';
import { page } from '../dom.ts';

const left = (html: string) => {
  const doc = page(`<main><h1>Заголовок</h1><p class="text">Текст статьи.</p>${html}</main>`);
  pruneComments(doc);
  return (doc.body.textContent ?? '').replace(/\s+/g, ' ').trim();
};
const ARTICLE = 'ЗаголовокТекст статьи.';
const entry = (n: number) =>
  `<li><div class="comment-author">Имя ${n}</div><div class="comment-content">Мнение ${n}.</div></li>`;

describe('readers’ comments', () => {
  it('go as a list by its name', () => {
    expect(left('<div id="comments"><p>Мнение.</p></div>')).toBe(ARTICLE);
    expect(left('<ol class="commentlist"><li>Мнение.</li></ol>')).toBe(ARTICLE);
  });

  it('go one by one where their structure repeats, with the names of their authors', () => {
    expect(left(`<ul>${[1, 2, 3].map(entry).join('')}</ul>`)).toBe(ARTICLE);
  });

  it('stay where one or two boxes merely sound like them', () => {
    expect(left('<div class="comment-content">Комментарий эксперта.</div>')).toContain(
      'Комментарий эксперта.',
    );
  });

  it('never take the article with them', () => {
    expect(left('<div id="comments"><h1>Ещё заголовок</h1><p>Текст.</p></div>')).toContain('Ещё заголовок');
  });
});
