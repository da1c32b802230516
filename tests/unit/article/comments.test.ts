import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/core/article/text.ts';
import { articleOf, newsPage, PROSE } from './samples.ts';

const left = (html: string) =>
  articleOf(newsPage(html, '<meta property="og:type" content="article">')).blocks.map(blockText);
const entry = (n: number) =>
  `<li><div class="comment-author">Имя ${n}</div><div class="comment-content">Мост нужен был ещё вчера, и объезд в ${n} километров все уже устали терпеть, пишут соседи.</div></li>`;

describe('readers’ comments', () => {
  it('go as a list by its name', () => {
    expect(left(`<div id="comments"><ul>${[1, 2].map(entry).join('')}</ul></div>`)).toEqual(PROSE);
  });

  it('go one by one, with the names of their authors', () => {
    expect(left(`<ul>${[1, 2, 3, 4, 5, 6].map(entry).join('')}</ul>`)).toEqual(PROSE);
  });

  it('stay out though they outweigh the text', () => {
    const many = Array.from({ length: 40 }, (_, n) => entry(n)).join('');
    expect(left(`<section class="comments-area"><ol class="commentlist">${many}</ol></section>`)).toEqual(
      PROSE,
    );
  });
});
