import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { splitCaption } from '../../../utils/core/article/media.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';
const build = (html: string) => buildBlocks(page(html).body, BASE);

describe('the address of a picture', () => {
  it.each([
    ['src', '<img src="/a.jpg">'],
    ['a lazy attribute over the placeholder', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">'],
    ['data-original', '<img data-original="/a.jpg">'],
    ['the widest of srcset', '<img srcset="/s.jpg 320w, /a.jpg 1280w, /m.jpg 640w">'],
    ['a lazy srcset', '<img data-srcset="/a.jpg 2x, /s.jpg 1x">'],
    ['the source beside it', '<picture><source srcset="/a.jpg 800w"><img alt=""></picture>'],
  ])('is %s', (_, html) => {
    expect(build(`<figure>${html}</figure>`)).toMatchObject([
      { type: 'figure', src: 'https://news.test/a.jpg' },
    ]);
  });

  it.each([
    ['a pixel', '<img src="/p.gif" width="1" height="1">'],
    ['an icon', '<img src="/i.png" width="32">'],
    ['a script', '<img src="javascript:x">'],
    ['nothing', '<img alt="Мост">'],
  ])('of %s makes no figure', (_, html) => {
    expect(build(`<figure>${html}</figure>`)).toEqual([]);
  });
});

describe('what is said of a picture', () => {
  it('is its alternative text, its caption and its credit', () => {
    const html =
      '<figure><img src="/a.jpg" alt=" Мост "><figcaption>Мост через Ишим. Фото: Иван Петров</figcaption></figure>';
    expect(build(html)).toEqual([
      {
        type: 'figure',
        src: 'https://news.test/a.jpg',
        alt: 'Мост',
        caption: 'Мост через Ишим.',
        credit: 'Иван Петров',
      },
    ]);
  });

  it.each([
    ['Фото: пресс-служба', '', 'пресс-служба'],
    ['Сурет © Kazinform', '', 'Kazinform'],
    ['Көпір. Сурет: Kazinform', 'Көпір.', 'Kazinform'],
    ['Photo by: Ann Lee', '', 'Ann Lee'],
    ['Фото сделали рыбаки', 'Фото сделали рыбаки', ''],
    ['', '', ''],
  ])('«%s»', (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit });
  });

  it('stands once when the page says it twice', () => {
    const html =
      '<figure><img src="/a.jpg"><figcaption>Мост</figcaption><div class="caption">Мост</div></figure>';
    expect(build(html)).toMatchObject([{ caption: 'Мост' }]);
  });
});

describe('players and posts', () => {
  it.each([
    [
      'YouTube',
      '<iframe src="https://www.youtube.com/embed/abc_1-2?rel=0" title="Видео">',
      'https://www.youtube.com/watch?v=abc_1-2',
    ],
    [
      'YouTube',
      '<iframe data-src="//www.youtube-nocookie.com/embed/abc">',
      'https://www.youtube.com/watch?v=abc',
    ],
    ['Telegram', '<iframe src="https://t.me/channel/5?embed=1">', 'https://t.me/channel/5?embed=1'],
    ['X', '<iframe src="https://x.com/i/status/5">', 'https://x.com/i/status/5'],
    ['VK', '<iframe src="https://vk.com/video_ext.php?oid=1">', 'https://vk.com/video_ext.php?oid=1'],
  ])('%s in a frame', (provider, html, href) => {
    expect(build(`<p>Раз</p>${html}</iframe><p>Два</p>`)).toMatchObject([
      { type: 'paragraph' },
      { type: 'embed', provider, href },
      { type: 'paragraph' },
    ]);
  });

  it.each([
    [
      'X',
      '<blockquote class="twitter-tweet"><p>Мост <a href="https://t.co/1">открыт</a></p><a href="https://twitter.com/akim/status/5">5 мая</a></blockquote>',
      'https://twitter.com/akim/status/5',
    ],
    [
      'Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C5/"><a href="https://www.instagram.com/p/C5/">Пост</a></blockquote>',
      'https://www.instagram.com/p/C5/',
    ],
  ])('%s as a quotation that a script would replace', (provider, html, href) => {
    expect(build(html)).toMatchObject([{ type: 'embed', provider, href }]);
  });

  it.each([
    ['an ad', '<iframe src="https://ads.test/banner"></iframe>'],
    ['a look-alike', '<iframe src="https://youtube.com.evil.test/embed/1"></iframe>'],
    ['a script', '<iframe src="javascript:alert(1)"></iframe>'],
    ['nothing', '<iframe></iframe>'],
  ])('%s in a frame is left out', (_, html) => {
    expect(build(`<p>Раз</p>${html}`)).toHaveLength(1);
  });
});
