import { describe, expect, it } from 'vitest';
import { findComments } from '../../../utils/core/verdict/comments.ts';
import { page } from '../dom.ts';

const found = (html: string) =>
  findComments(page(html).body).map((element) => element.id || element.localName);
const three = (entry: (n: number) => string) => [1, 2, 3].map(entry).join('');

describe('a thread is found by its name', () => {
  it.each([
    ['id="comments"', 'comments'],
    ['id="respond"', 'respond'],
    ['id="disqus_thread"', 'disqus_thread'],
    ['class="comments-area"', 'section'],
    ['class="commentlist"', 'section'],
    ['class="post comments wide"', 'section'],
    ['itemprop="comment" itemtype="https://schema.org/Comment"', 'section'],
  ])('%s', (attribute, name) => {
    expect(found(`<p>Мост</p><section ${attribute}><p>Давно пора</p></section>`)).toEqual([name]);
  });

  it.each(['class="comments-count"', 'class="no-comments"', 'id="comments-link"', 'class="commentary"'])(
    'not by %s',
    (attribute) => {
      expect(found(`<section ${attribute}><p>Мост</p></section>`)).toEqual([]);
    },
  );
});

describe('single comments are found by what stands there three times', () => {
  it.each([
    ['in items', (n: number) => `<li id="c${n}"><b>Имя</b><div class="comment-body">Давно пора</div></li>`],
    ['in articles', (n: number) => `<article id="c${n}"><div class="comment-content">Да</div></article>`],
    ['in boxes', (n: number) => `<div id="c${n}" class="comment"><p class="comment__text">Да</p></div>`],
  ])('%s, each with all that belongs to it', (_, entry) => {
    expect(found(`<div>${three(entry)}</div>`)).toEqual(['c1', 'c2', 'c3']);
  });

  it('by themselves where nothing holds them', () => {
    expect(found(three((n) => `<div id="c${n}" class="comment_text">Да</div>`))).toEqual(['c1', 'c2', 'c3']);
  });

  it('not when there are two', () => {
    expect(found('<ul><li class="comment-text">Да</li><li class="comment-text">Нет</li></ul>')).toEqual([]);
  });
});

describe('what holds the article is no comment', () => {
  it.each([
    ['its title', '<h1>Мост</h1>'],
    ['its text by microdata', '<div itemprop="articleBody"><p>Мост</p></div>'],
    ['the main part of the page', '<main><p>Мост</p></main>'],
  ])('%s', (_, inside) => {
    expect(found(`<div id="comments">${inside}</div>`)).toEqual([]);
    expect(found(`<ul><li>${inside}${three(() => '<p class="comment-text">Да</p>')}</li></ul>`)).toEqual([]);
  });
});

it('only reads', () => {
  const { body } = page('<div id="comments"><p>Да</p></div>');
  const before = body.innerHTML;
  findComments(body);
  expect(body.innerHTML).toBe(before);
});
