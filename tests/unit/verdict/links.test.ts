import { describe, expect, it } from 'vitest';
import { createLinkReader } from '../../../utils/core/verdict/links.ts';
import { page } from '../dom.ts';

const PAGE = 'https://www.tengrinews.kz/kazakhstan_news/most-cherez-ishim-591201/';

function kind(href: string | null, rel = '', url = PAGE): string {
  const link = page('').createElement('a');
  if (href !== null) link.setAttribute('href', href);
  if (rel) link.setAttribute('rel', rel);
  return createLinkReader(url)(link);
}

describe('a story is known by its address', () => {
  it.each([
    '/kazakhstan_news/dvijenie-po-naberejnoy-zakroyut-591234/',
    'https://tengrinews.kz/kazakhstan_news/dvijenie-po-naberejnoy-zakroyut-591234/',
    'https://www.tengrinews.kz/article/kak-stroyat-mostyi-3012/',
    '/society/2104587-v-atyrau-zakryli-most/',
    '/sobytiia/6467890-most-otkroiut-vesnoi.html',
    '/novosti/na-balhashe-snova-razreshili-promyslovyi-lov',
    '/2026/02/11/vodohranilishe/',
    '/kaz/zhanalyqtar/kokshetaudagy-kopir-zhondeuden-otti',
    'dvijenie-po-naberejnoy-591234/',
    '//tengrinews.kz/kazakhstan_news/most-591234/',
    '/?mod=news_read&id=12044',
  ])('%s', (href) => {
    expect(kind(href)).toBe('story');
  });
});

describe('what is no story', () => {
  it.each([
    ['a channel', 'https://t.me/tengrinews', 'social'],
    ['a channel without scheme', '//t.me/tengrinews', 'social'],
    ['sharing', 'https://vk.com/share.php?url=1', 'social'],
    ['sharing by the page itself', '/share?to=591234', 'social'],
    ['sharing by WhatsApp', 'whatsapp://send?text=1', 'social'],
    ['a letter', 'mailto:news@tengrinews.kz', 'social'],
    ['a telephone', 'tel:+77172000000', 'social'],
    ['a network of the country', 'https://kz.linkedin.com/company/x', 'social'],
    ['MAX', 'https://max.ru/tengrinews', 'social'],
    ['an author', '/author/asel-mukasheva/', 'author'],
    ['the staff', 'https://tengrinews.kz/staff/104/', 'author'],
    ['a tag', '/tag/astana/', 'tag'],
    ['tags with a number', '/tags/obrazovanie-2026/', 'tag'],
    ['a topic', '/rubric/obschestvo/', 'tag'],
    ['a section', '/kazakhstan_news/', 'tag'],
    ['the front page', '/', 'tag'],
    ['the front page in full', 'https://tengrinews.kz', 'tag'],
    ['another site', 'https://adilet.zan.kz/rus/docs/K1500000414', 'external'],
    ['another site’s story', 'https://informburo.kz/novosti/most-otkroyut-vesnoy-v-2026', 'external'],
    ['a place on the page', '#comments', 'fragment'],
    ['a script', 'javascript:void(0)', 'fragment'],
    ['nothing', '', 'fragment'],
    ['white space', ' \n ', 'fragment'],
    ['no address', null, 'fragment'],
  ])('%s', (_, href, expected) => {
    expect(kind(href)).toBe(expected);
  });

  it.each([
    ['author', 'author'],
    ['tag', 'tag'],
    ['nofollow tag', 'tag'],
    ['nofollow', 'story'],
  ])('by rel=%s', (rel, expected) => {
    expect(kind('/kazakhstan_news/most-591234/', rel)).toBe(expected);
  });

  it('names of networks inside other names are no networks', () => {
    for (const host of ['netflix.com', 'vaxt.me', 'unhook.ru', 'tvk.com', 'example.com']) {
      expect(kind(`https://${host}/page`)).toBe('external');
    }
  });
});

describe('hostile addresses', () => {
  it.each([
    'http://',
    'https://',
    '//',
    '///',
    'http:////x',
    '//:0',
    'https://[',
    '%E0%A4%A',
    '\u0000',
    '/\\/evil.test',
    'data:text/html,<p>2026',
    'https://user:secret@news.test@evil.test/',
    `/${'a-'.repeat(100_000)}`,
    `//${'facebook.'.repeat(50_000)}`,
    `https://${'x'.repeat(200_000)}`,
    '/'.repeat(200_000),
  ])('are some kind of link: %.40s', (href) => {
    expect(['social', 'author', 'tag', 'story', 'external', 'fragment']).toContain(kind(href));
  });

  it('on a page of unknown address leave its own links stories', () => {
    for (const url of ['', 'about:blank', 'not an address']) {
      expect(kind('/society/2104587-v-atyrau-zakryli-most/', '', url)).toBe('story');
    }
  });
});

it('each link is looked at once', () => {
  const link = page('<a href="/tag/most/">мост</a>').querySelector('a');
  if (!link) throw new Error('no link');
  const kindOf = createLinkReader(PAGE);
  expect(kindOf(link)).toBe('tag');
  link.setAttribute('href', '#top');
  expect(kindOf(link)).toBe('tag');
  expect(createLinkReader(PAGE)(link)).toBe('fragment');
});
