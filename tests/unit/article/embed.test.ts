import { describe, expect, it } from 'vitest';
import { isEmbed, readEmbed } from '../../../utils/core/article/embed.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';

function read(html: string) {
  const element = page(html).body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  expect(isEmbed(element) || element.localName === 'figure').toBe(true);
  return readEmbed(element, BASE);
}

const frame = (src: string, more = '') => `<iframe src="${src}" ${more}></iframe>`;

describe('a frame is a link to what it shows', () => {
  const watch = 'https://www.youtube.com/watch?v=abc_1-2defg';
  it.each([
    ['YouTube', 'https://www.youtube.com/embed/abc_1-2defg?rel=0&autoplay=1', watch],
    ['YouTube', '//www.youtube-nocookie.com/embed/abc_1-2defg', watch],
    ['YouTube', 'https://youtu.be/abc_1-2defg?si=tracking', watch],
    ['YouTube', 'https://www.youtube.com/watch?v=abc_1-2defg&feature=share', watch],
    ['YouTube', 'https://m.youtube.com/shorts/abc_1-2defg', watch],
    ['YouTube', 'https://www.youtube.com/live/abc_1-2defg', watch],
    [
      'YouTube',
      'https://www.youtube.com/embed/videoseries?list=PL1_a',
      'https://www.youtube.com/embed/videoseries?list=PL1_a',
    ],
    [
      'YouTube',
      'https://www.youtube.com/embed/live_stream?channel=UC1',
      'https://www.youtube.com/embed/live_stream?channel=UC1',
    ],
    ['Telegram', 'https://t.me/akimat_news/5?embed=1&mode=tme', 'https://t.me/akimat_news/5'],
    ['Telegram', 'https://t.me/s/akimat_news/5', 'https://t.me/akimat_news/5'],
    [
      'X',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123&lang=ru',
      'https://x.com/i/status/123',
    ],
    ['X', 'https://platform.twitter.com/embed/index.html#?id=123', 'https://x.com/i/status/123'],
    ['X', 'https://x.com/i/status/5?s=20', 'https://x.com/i/status/5'],
    ['X', 'https://twitter.com/akim/status/5?ref_src=twsrc', 'https://x.com/i/status/5'],
    [
      'Instagram',
      'https://www.instagram.com/p/C5_x/embed/captioned/?cr=1',
      'https://www.instagram.com/p/C5_x/',
    ],
    ['Instagram', 'https://www.instagram.com/akim/reel/C5/embed', 'https://www.instagram.com/reel/C5/'],
    [
      'Facebook',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fakim%2Fposts%2F77%3F__tn__%3DR&width=500',
      'https://www.facebook.com/akim/posts/77?__tn__=R',
    ],
    [
      'Facebook',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D77%26ref%3Dshare',
      'https://www.facebook.com/watch/?v=77&ref=share',
    ],
    ['TikTok', 'https://www.tiktok.com/embed/v2/71?lang=ru', 'https://www.tiktok.com/embed/v2/71?lang=ru'],
    ['VK', 'https://vk.com/video_ext.php?oid=-1&id=2&hash=ab', 'https://vk.com/video-1_2'],
    ['VK', 'https://vkvideo.ru/video_ext.php?oid=1&id=2', 'https://vk.com/video1_2'],
    ['Rutube', 'https://rutube.ru/play/embed/0a1b/?skinColor=1', 'https://rutube.ru/video/0a1b/'],
    ['OK', 'https://ok.ru/videoembed/55?autoplay=1', 'https://ok.ru/videoembed/55?autoplay=1'],
    ['Vimeo', 'https://player.vimeo.com/video/76?h=8f&dnt=1', 'https://player.vimeo.com/video/76?h=8f&dnt=1'],
    [
      'Spotify',
      'https://open.spotify.com/embed/episode/4aB?utm_source=generator',
      'https://open.spotify.com/embed/episode/4aB',
    ],
    [
      'Google Maps',
      'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d290!2d71.43!3d51.12!2m3',
      'https://www.google.com/maps/@51.12,71.43,15z',
    ],
    [
      'Google Maps',
      'https://www.google.com/maps/d/embed?mid=1aB',
      'https://www.google.com/maps/d/embed?mid=1aB',
    ],
    [
      'Yandex Maps',
      'https://yandex.kz/map-widget/v1/?um=constructor%3A1a&source=constructor',
      'https://yandex.kz/map-widget/v1/?um=constructor%3A1a&source=constructor',
    ],
    ['Datawrapper', 'https://datawrapper.dwcdn.net/aB3dE/12/', 'https://datawrapper.dwcdn.net/aB3dE/12/'],
    ['Flourish', 'https://flo.uri.sh/visualisation/77/embed', 'https://flo.uri.sh/visualisation/77/embed'],
  ])('%s: %s', (provider, src, href) => {
    expect(read(frame(src))).toEqual({ type: 'embed', provider, href, label: '' });
    expect(read(`<iframe src="about:blank" data-src="${src}"></iframe>`)).toMatchObject({ href });
  });

  it.each(['data-src', 'data-lazy-src', 'data-litespeed-src', 'data-original'])('lazy by %s', (name) => {
    expect(read(`<iframe ${name}="//youtube.com/embed/abc"></iframe>`)).toMatchObject({
      provider: 'YouTube',
    });
  });
});

describe('a frame is nothing', () => {
  it.each([
    ['of an ad', 'https://ads.test/banner'],
    ['of a host that looks alike', 'https://youtube.com.evil.test/embed/abc'],
    ['of a host that ends alike', 'https://notyoutube.com/embed/abc'],
    ['with a script', 'javascript:alert(1)'],
    ['with data', 'data:text/html,x'],
    ['without an address', ''],
    ['of a player without a film', 'https://www.youtube.com/embed/'],
    ['of a button', 'https://www.youtube.com/subscribe_embed?usegapi=1'],
    ['of a whole channel', 'https://t.me/s/akimat_news'],
    [
      'of a page to follow',
      'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fdala',
    ],
    ['of a button to like', 'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fnews.test'],
    [
      'of a post elsewhere',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.test%2Fposts%2F1',
    ],
    [
      'of a plugin in a plugin',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fplugins%2Fpost.php',
    ],
    ['of a group', 'https://vk.com/widget_community.php?gid=1'],
    ['of a film without a number', 'https://vk.com/video_ext.php?oid=1'],
    ['of a captcha', 'https://www.google.com/recaptcha/api2/anchor'],
    ['of a counter', 'https://www.googletagmanager.com/ns.html?id=1'],
    ['of a search', 'https://yandex.ru/search/?text=1'],
  ])('%s', (_, src) => {
    expect(read(frame(src))).toBe(null);
  });
});

it.each([
  '<object data="https://ads.test/1"><a href="https://youtu.be/abc">Реклама</a></object>',
  '<blockquote>Он <a href="https://t.me/akimat_news/5">сказал</a></blockquote>',
])('a link inside makes no embed of %s', (html) => {
  const element = page(html).body.firstElementChild;
  expect(element && readEmbed(element, BASE)).toBe(null);
});

describe('a post that a script would replace', () => {
  it.each([
    [
      'X',
      'https://x.com/i/status/5',
      'Мост открыт',
      '<blockquote class="twitter-tweet"><p>Мост <a href="https://t.co/1">открыт</a> pic.twitter.com/a1</p>— Аким (@akim) <a href="https://twitter.com/akim/status/5?ref_src=x">5 мая</a></blockquote>',
    ],
    [
      'Instagram',
      'https://www.instagram.com/p/C5/',
      'Публикация от Акимата (@akimat)',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C5/?utm_source=ig_embed"><a href="https://www.instagram.com/p/C5/">Посмотреть эту публикацию в Instagram</a><p><a href="https://www.instagram.com/p/C5/">Публикация от Акимата (@akimat)</a></p></blockquote>',
    ],
    [
      'Instagram',
      'https://www.instagram.com/p/C6/',
      '',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C6/"><a href="https://www.instagram.com/p/C6/">View this post on Instagram</a></blockquote>',
    ],
    [
      'Threads',
      'https://www.threads.net/@akim/post/C7',
      'Мост открыт',
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@akim/post/C7"><a href="https://www.threads.net/@akim/post/C7"><p>Мост открыт</p></a></blockquote>',
    ],
    [
      'TikTok',
      'https://www.tiktok.com/@akim/video/71',
      'Мост открыт',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@akim/video/71" data-video-id="71"><section><a href="https://www.tiktok.com/@akim">@akim</a><p>Мост открыт</p></section></blockquote>',
    ],
    [
      'Facebook',
      'https://www.facebook.com/akim/posts/77?x=1',
      'Мост открыт',
      '<div class="fb-post" data-href="https://www.facebook.com/akim/posts/77?x=1" data-width="500"><blockquote><p>Мост открыт</p></blockquote></div>',
    ],
    [
      'Facebook',
      'https://www.facebook.com/akim/videos/88/',
      '',
      '<div class="fb-video" data-href="https://www.facebook.com/akim/videos/88/"></div>',
    ],
    [
      'Telegram',
      'https://t.me/akimat_news/5',
      '',
      '<script async data-telegram-post="akimat_news/5"></script>',
    ],
    [
      'Telegram',
      'https://t.me/akimat_news/5',
      'Мост открыт',
      '<blockquote class="telegram-post"><p>Мост открыт</p><a href="https://t.me/akimat_news/5">Телеграм</a></blockquote>',
    ],
    ['VK', 'https://vk.com/wall-1_2', '', '<div id="vk_post_-1_2"></div>'],
  ])('%s: %s', (provider, href, label, html) => {
    expect(read(html)).toEqual({ type: 'embed', provider, href, label });
  });

  it.each([
    [
      'with links to elsewhere',
      '<blockquote class="twitter-tweet"><a href="https://evil.test/status/5">5</a></blockquote>',
    ],
    [
      'with a link to the author only',
      '<blockquote class="twitter-tweet"><a href="https://x.com/akim">5</a></blockquote>',
    ],
    ['with a forged number', '<script data-telegram-post="../evil"></script>'],
  ])('is nothing %s', (_, html) => {
    expect(read(html)).toBe(null);
  });
});

describe('a film that a click would load', () => {
  it.each([
    '<lite-youtube videoid="abc_1-2defg"></lite-youtube>',
    '<amp-youtube data-videoid="abc_1-2defg"></amp-youtube>',
    '<div class="youtube-player" data-id="abc_1-2defg"></div>',
    '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/abc_1-2defg" data-id="abc_1-2defg"></div>',
    '<div class="youtube" data-embed="abc_1-2defg"></div>',
    '<div class="js-lazy-youtube" data-src="https://youtu.be/abc_1-2defg"></div>',
  ])('%s', (html) => {
    expect(read(html)).toMatchObject({
      provider: 'YouTube',
      href: 'https://www.youtube.com/watch?v=abc_1-2defg',
    });
  });

  it('needs a number that can be one', () => {
    expect(read('<div class="youtube-player" data-id="12"></div>')).toBe(null);
  });
});

describe('a file', () => {
  it.each([
    ['Video', '/v.mp4', '<video src="/v.mp4"></video>'],
    ['Video', '/v.mp4', '<video><source src="blob:https://news.test/1"><source src="/v.mp4"></video>'],
    ['Video', '/v.mp4', '<video data-src="/v.mp4"></video>'],
    ['Audio', '/v.mp3', '<audio controls><source src="/v.mp3"></audio>'],
  ])('%s %s', (provider, path, html) => {
    expect(read(html)).toEqual({ type: 'embed', provider, href: `https://news.test${path}`, label: '' });
  });

  it.each([
    '<video></video>',
    '<video src="blob:https://news.test/1"></video>',
    '<audio src="data:audio/mp3;base64,AA"></audio>',
  ])('is not %s', (html) => {
    expect(read(html)).toBe(null);
  });
});

describe('a label', () => {
  const src = 'https://www.youtube.com/embed/abc';
  it.each([
    ['the title', frame(src, 'title=" Мост  открыт "'), 'Мост открыт'],
    ['not the player’s name', frame(src, 'title="YouTube video player"'), ''],
    ['a title that begins like one', frame(src, 'title="Видео с моста"'), 'Видео с моста'],
    ['a title that ends like one', frame(src, 'title="Almaty video"'), 'Almaty video'],
    ['not the service’s name', frame(src, 'title="vimeo-player"'), ''],
    ['not what is for browsers without frames', `<iframe src="${src}"><p>Обновите браузер</p></iframe>`, ''],
  ])('is %s', (_, html, label) => {
    expect(read(html)).toMatchObject({ label });
  });

  it('is short, and cut at a word', () => {
    const label = read(frame(src, `title="${'Мост открыт '.repeat(100)}"`))?.label ?? '';
    expect(label.length).toBeLessThanOrEqual(120);
    expect(label).toMatch(/(?:Мост|открыт)…$/);
  });
});

describe('a figure', () => {
  it('around a player lends it the caption', () => {
    const html = `<figure><div>${frame('https://www.youtube.com/embed/abc')}</div><figcaption>Мост. Видео: акимат</figcaption></figure>`;
    expect(read(html)).toEqual({
      type: 'embed',
      provider: 'YouTube',
      href: 'https://www.youtube.com/watch?v=abc',
      label: 'Мост.',
    });
  });

  it('around a post or a file is that', () => {
    expect(read('<figure><video><source src="/v.mp4"></video></figure>')).toMatchObject({
      provider: 'Video',
    });
    expect(
      read(
        '<figure><blockquote class="twitter-tweet"><a href="https://x.com/a/status/5">5</a></blockquote></figure>',
      ),
    ).toMatchObject({ provider: 'X' });
  });

  it.each([
    ['a picture', '<figure><img src="/a.jpg"></figure>'],
    ['an ad', `<figure>${frame('https://ads.test/1')}</figure>`],
    ['the address of a film in words', '<figure><p>https://youtu.be/abc</p></figure>'],
    [
      'the address of another article',
      '<figure class="wp-block-embed"><div>https://news.test/2</div></figure>',
    ],
    [
      'a quotation',
      '<figure><blockquote class="quote"><a href="https://t.me/a/5">Мост</a></blockquote></figure>',
    ],
  ])('around %s is none', (_, html) => {
    expect(read(html)).toBe(null);
  });
});

it.each([
  '<blockquote>Мост</blockquote>',
  '<blockquote class="quote">Мост</blockquote>',
  '<div class="video-text">Мост</div>',
  '<p>https://youtu.be/abc</p>',
  '<script src="/a.js"></script>',
])('%s needs no look', (html) => {
  const element = page(html).body.firstElementChild;
  expect(element && isEmbed(element)).toBe(false);
});

it('a form with a field named id needs no look either', () => {
  const form = page('<form></form>').body.firstElementChild;
  // In browsers a field's name hides the form's own property.
  Object.defineProperty(form, 'id', { value: page('<input>').querySelector('input') });
  expect(form && isEmbed(form)).toBe(false);
});
