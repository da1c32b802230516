import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { isFigureBox, readFigures } from '../../../utils/core/article/figure.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';
const build = (html: string) => buildBlocks(page(html).body, BASE);

function first(html: string): Element {
  const element = page(html).body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

const figures = (html: string) => readFigures(first(html), BASE);
/** Paths of the pictures. */
const sources = (html: string) => figures(html).map(({ src }) => src?.replace('https://news.test', ''));
const said = (html: string) => figures(html).map(({ caption, credit }) => [caption, credit]);

describe('a figure', () => {
  it('is its address, alternative text, caption and credit', () => {
    const html =
      '<figure><img src="/a.jpg" alt=" Мост "><figcaption>Мост через Ишим. Фото: Иван Петров</figcaption></figure>';
    const figure = {
      src: 'https://news.test/a.jpg',
      alt: 'Мост',
      caption: 'Мост через Ишим.',
      credit: 'Иван Петров',
    };
    expect(figures(html)).toEqual([figure]);
    expect(build(html)).toEqual([{ type: 'figure', ...figure }]);
  });

  it.each([
    ['an image', '<img src="/a.jpg">'],
    ['a picture', '<picture><source srcset="/a.jpg"><img src="/s.jpg"></picture>'],
    ['an image in a link', '<a href="/a.html"><img src="/a.jpg"></a>'],
    ['an amp-img with its image', '<amp-img src="/a.jpg"><img src="/a.jpg"></amp-img>'],
  ])('may be %s', (_, html) => {
    expect(sources(html)).toEqual(['/a.jpg']);
  });

  it.each([
    ['a pixel', '<img src="/p.gif" width="1" height="1">'],
    ['an icon', '<img src="/i.png" width="32">'],
    ['a line', '<img src="/l.png" width="600" height="4">'],
    ['an emoji', '<img class="emoji" src="https://s.w.org/images/core/emoji/15/svg/1f525.svg">'],
    ['an emoji by its address', '<img src="/static/emoji/fire.png">'],
    ['an avatar', '<img class="author__avatar avatar" src="/u/7.jpg">'],
    ['an avatar by its parent', '<figure><div class="user-avatar"><img src="/u/7.jpg"></div></figure>'],
    ['a gravatar', '<img src="https://secure.gravatar.com/avatar/0?s=96">'],
    ['a counter', '<img src="https://mc.yandex.ru/watch/1">'],
    ['a script', '<img src="javascript:x">'],
    ['nothing', '<img alt="Мост">'],
    ['a noscript', '<figure><noscript><img src="/a.jpg"></noscript></figure>'],
  ])('is none of %s', (_, html) => {
    expect(figures(html)).toEqual([]);
    expect(build(`<figure>${html}</figure>`)).toEqual([]);
  });

  it.each([
    ['of unknown size', '<img src="/a.jpg" width="0" height="0">'],
    ['as wide as the page', '<img src="/a.jpg" width="50%">'],
    ['named like a film', '<img src="/avatar-3-premiere.jpg" class="alignnone lazy">'],
  ])('is one %s', (_, html) => {
    expect(figures(html)).toHaveLength(1);
  });

  it.each(['', '<img alt="Мост">'])('without a picture (%s) is ordinary flow', (image) => {
    const html = `<figure>${image}<figcaption>Мост. Фото: Иван</figcaption></figure>`;
    expect(figures(html)).toEqual([]);
    expect(build(html)).toMatchObject([{ type: 'paragraph' }]);
  });

  it.each(['iframe', 'video', 'blockquote', 'table'])('around a %s is not a picture', (tag) => {
    expect(figures(`<figure><${tag}></${tag}><figcaption>Мост</figcaption></figure>`)).toEqual([]);
  });
});

describe('alternative text', () => {
  it.each([
    [
      'stays beside a caption',
      '<figure><img src="/a.jpg" alt="Мост в тумане"><figcaption>Мост</figcaption></figure>',
      'Мост в тумане',
    ],
    ['is not a file name', '<img src="/a.jpg" alt="IMG_2034.jpg">', ''],
    ['is not a number of a messenger', '<img src="/a.jpg" alt="photo_2026-02-01_10-00-00">', ''],
    [
      'is not the name of a site',
      '<img src="/a.jpg" alt="Мост открыт, фото - Новости Zakon.kz от 01.02.2026 09:00">',
      'Мост открыт',
    ],
    ['keeps a year', '<img src="/a.jpg" alt="Алматы 2026">', 'Алматы 2026'],
  ])('%s', (_, html, alt) => {
    expect(figures(html)).toMatchObject([{ alt }]);
  });
});

describe('a caption', () => {
  it.each([
    [
      'of WordPress',
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Мост. Фото: Иван</p></div>',
    ],
    [
      'by its class',
      '<div class="photo"><img src="/a.jpg"><div class="photo__caption">Мост. Фото: Иван</div></div>',
    ],
    [
      'by its meaning',
      '<div class="image"><img src="/a.jpg"><span itemprop="caption">Мост. Фото: Иван</span></div>',
    ],
    [
      'in two parts',
      '<figure><img src="/a.jpg"><figcaption>Мост.</figcaption><div class="credit">Фото: Иван</div></figure>',
    ],
    [
      'in parts of one',
      '<figure><img src="/a.jpg"><figcaption><p>Мост.</p><span class="copyright">Иван</span></figcaption></figure>',
    ],
    ['before the picture', '<figure><figcaption>Мост. Фото: Иван</figcaption><img src="/a.jpg"></figure>'],
    [
      'around the picture',
      '<figure><div class="caption">Мост.</div><img src="/a.jpg"><div class="credit">Иван</div></figure>',
    ],
    [
      'with a caption inside',
      '<figure><img src="/a.jpg"><figcaption><div class="caption">Мост. <span class="credit">Иван</span></div></figcaption></figure>',
    ],
    ['that no element names', '<figure><img src="/a.jpg"><p>Мост. Фото: Иван</p></figure>'],
  ])('%s', (_, html) => {
    expect(said(html)).toEqual([['Мост.', 'Иван']]);
  });

  it.each([
    ['the tooltip that says what the alternative text says', '<img src="/a.jpg" alt="Мост" title="Мост">'],
    ['a file name', '<img src="/a.jpg" title="photo_2026-02-01">'],
    ['a name for the address', '<img src="/a.jpg" title="most-ishim">'],
    ['a hint', '<img src="/a.jpg" title="Нажмите, чтобы увеличить">'],
    ['the place in a gallery', '<figure><img src="/a.jpg"><figcaption></figcaption></figure>'],
  ])('is not %s', (_, html) => {
    expect(said(html)).toEqual([['', '']]);
  });

  it('is not hidden by a tooltip', () => {
    const html = '<figure><img src="/a.jpg" title="Нет"><p>Мост</p></figure>';
    expect(said(html)).toEqual([['Мост', '']]);
  });

  it('keeps what stands beside it, but no counter', () => {
    const html = (beside: string) =>
      `<figure><img src="/a.jpg"><figcaption>Мост.</figcaption><div>${beside}</div></figure>`;
    expect(said(html('1 / 5'))).toEqual([['Мост.', '']]);
    expect(said(html('Охрана 24/7'))).toEqual([['Мост. Охрана 24/7', '']]);
    expect(said(html('Его строили три года и открыли в мае.'))).toEqual([
      ['Мост. Его строили три года и открыли в мае.', ''],
    ]);
  });
});

describe('a gallery', () => {
  it('gives every picture once, in order', () => {
    const html =
      '<div class="swiper"><img src="/a.jpg"><div><img src="/b.jpg"></div><img src="/i.png" width="20"><img class="clone" src="/a.jpg"></div>';
    expect(sources(html)).toEqual(['/a.jpg', '/b.jpg']);
  });

  it('of figures has the words of each', () => {
    const one = (name: string) =>
      `<figure><img src="/${name}.jpg"><figcaption>${name}. Фото: ${name}</figcaption></figure>`;
    expect(said(`<figure>${one('Аа')}${one('Бб')}${one('Вв')}</figure>`)).toEqual([
      ['Аа.', 'Аа'],
      ['Бб.', 'Бб'],
      ['Вв.', 'Вв'],
    ]);
  });

  it('gives the words after a drawing in the page’s own code to the picture before it', () => {
    const html =
      '<figure><img src="/a.jpg"><img src="data:image/svg+xml,x"><figcaption>Мост</figcaption></figure>';
    expect(figures(html)).toMatchObject([{ src: 'https://news.test/a.jpg', caption: 'Мост' }]);
  });

  it('gives words under all of them to the last', () => {
    const html =
      '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Мост. Фото: Иван</figcaption></figure>';
    expect(said(html)).toEqual([
      ['', ''],
      ['Мост.', 'Иван'],
    ]);
  });

  it('of thousands is read to its end', () => {
    const one = (_: unknown, i: number) => `<img src="/${i}.jpg"><p class="caption">А</p>`;
    const html = `<div>${Array.from({ length: 5000 }, one).join('')}</div>`;
    const element = first(html);
    expect(readFigures(element, BASE)).toHaveLength(5000);
  });
});

describe('elements around a picture', () => {
  it.each([
    [
      'parts that touch',
      '<figcaption><span class="text">Мост</span><span class="photo-credit">Иван</span></figcaption>',
      'Мост',
      'Иван',
    ],
    [
      'a labelled part',
      '<figcaption>Мост <cite>Фото: Иван Петров</cite></figcaption>',
      'Мост',
      'Иван Петров',
    ],
    [
      'a label apart from the name',
      '<figcaption>Мост. Фото: <span class="photo-author">Иван</span></figcaption>',
      'Мост.',
      'Иван',
    ],
    [
      'two elements',
      '<div class="caption">Мост</div><div class="image__copyright">© Иван</div>',
      'Мост',
      'Иван',
    ],
    [
      'the same credit twice',
      '<figcaption>Мост. Фото: Иван</figcaption><div class="credit">Иван</div>',
      'Мост.',
      'Иван',
    ],
    [
      'a caption with an unlucky name',
      `<figcaption class="source-caption">${'Мост ждали три года. '.repeat(10)}</figcaption>`,
      'Мост ждали три года. '.repeat(10).trim(),
      '',
    ],
    ['what is hidden', '<figcaption>Мост<i hidden>тайно</i><script>x()</script></figcaption>', 'Мост', ''],
    [
      'letters in elements, and lines',
      '<figcaption><b class="cap">М</b>ост<br>через <i>Ишим</i><p>Май</p></figcaption>',
      'Мост через Ишим Май',
      '',
    ],
  ])('%s', (_, html, caption, credit) => {
    expect(said(`<figure><img src="/a.jpg">${html}</figure>`)).toEqual([[caption, credit]]);
  });
});

describe('a box of pictures', () => {
  it.each([
    ['a figure', '<figure></figure>'],
    ['of WordPress', '<div class="wp-caption alignnone"></div>'],
  ])('is %s', (_, html) => {
    expect(isFigureBox(first(html))).toBe(true);
  });

  it.each([
    ['a box', '<div class="gallery"></div>'],
    ['the words of WordPress', '<p class="wp-caption-text"></p>'],
  ])('is not %s', (_, html) => {
    expect(isFigureBox(first(html))).toBe(false);
  });

  it.each([
    ['text in a figure', `<figure><img src="/a.jpg"><p>${'Мост ждали три года. '.repeat(40)}</p></figure>`],
    [
      'a table',
      '<figure><img src="/a.jpg"><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></figure>',
    ],
    ['a quotation', '<figure><img src="/a.jpg"><blockquote>Мост</blockquote></figure>'],
  ])('loses nothing of %s', (_, html) => {
    const blocks = build(html);
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatchObject({ type: 'figure', src: 'https://news.test/a.jpg', caption: '' });
  });
});

describe('a noscript', () => {
  /** As in a browser where scripts run: the content of `noscript` is text. */
  function asText(html: string): Document {
    const document = page(html);
    for (const noscript of document.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
    return document;
  }

  const found = (document: Document) =>
    [...document.querySelectorAll('figure')]
      .flatMap((figure) => readFigures(figure, BASE))
      .map(({ src }) => src?.replace('https://news.test', ''));

  it.each([
    ['after the image', '<figure><img src="data:,"><noscript><img src="/a.jpg"></noscript></figure>'],
    ['before the image', '<figure><noscript><img src="/a.jpg"></noscript><img class="lazy"></figure>'],
    [
      'beside a wrapper',
      '<figure><span><img src="/blank.gif"></span><noscript><img alt="Мост" src="/a.jpg"></noscript></figure>',
    ],
    [
      'elsewhere in the figure',
      '<figure><p><img></p><b>1</b><noscript><img src="/a.jpg"></noscript></figure>',
    ],
    ['of an amp-img', '<figure><amp-img><noscript><img src="/a.jpg"></noscript></amp-img></figure>'],
    [
      'of a picture',
      '<figure><picture><img src="data:,"></picture><noscript><picture><source srcset="/b.jpg"><img src="/a.jpg"></picture></noscript></figure>',
    ],
    ['lazy itself', '<figure><img><noscript><img src="data:," data-src="/a.jpg"></noscript></figure>'],
  ])('%s gives its address', (_, html) => {
    expect(found(page(html))).toEqual(['/a.jpg']);
    expect(found(asText(html))).toEqual(['/a.jpg']);
  });

  it('beside each of several images gives each its own', () => {
    const one = (name: string) => `<img src="data:,"><noscript><img src="/${name}.jpg"></noscript>`;
    const html = `<figure>${one('a')}${one('b')}</figure>`;
    expect(found(page(html))).toEqual(['/a.jpg', '/b.jpg']);
    expect(found(asText(html))).toEqual(['/a.jpg', '/b.jpg']);
  });

  it('leaves an image that has its address as it is', () => {
    const html = '<figure><img src="/a.jpg"><noscript><img src="/b.jpg"></noscript></figure>';
    expect(found(page(html))).toEqual(['/a.jpg']);
    expect(found(asText(html))).toEqual(['/a.jpg']);
  });

  it.each(["<img src='/a?x=1&amp;y=2'>", '<img src="/a?x=1&#038;y=2">', '<IMG SRC=/a?x=1&amp;y=2>'])(
    'is read with single, double and no quotes, and its ampersands: %s',
    (tag) => {
      const document = page('<figure><img><noscript></noscript></figure>');
      const noscript = document.querySelector('noscript');
      if (noscript) noscript.textContent = tag;
      expect(found(document)).toEqual(['/a?x=1&y=2']);
    },
  );

  it.each([
    ['a frame', '<iframe src="/a.jpg"></iframe>'],
    ['text', 'Включите скрипты: img src="/a.jpg"'],
    ['a script', '<img src="javascript:x">'],
    ['text without end', '<img a="'.repeat(20_000)],
  ])('gives nothing of %s', (_, content) => {
    const document = page('<figure><img><noscript></noscript></figure>');
    const noscript = document.querySelector('noscript');
    if (noscript) noscript.textContent = content;
    expect(found(document)).toEqual([]);
  });
});
