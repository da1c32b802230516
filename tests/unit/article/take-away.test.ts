import { describe, expect, it } from 'vitest';
import { articleToHtml, pictureAddresses } from '../../../utils/core/article/html.ts';
import { articleToText, fileNameOf, shareAddress } from '../../../utils/core/article/take-away.ts';
import type { Article, Block } from '../../../utils/core/article/types.ts';
import { page } from '../dom.ts';
import { emptyArticle } from './samples.ts';

const words = { meta: 'Власть, 24 декабря 2025', picture: 'Картинка' };
const text = (value: string) => [{ kind: 'text' as const, text: value }];
const article = (change: Partial<Article>): Article => ({
  ...emptyArticle(),
  title: 'Мост',
  language: 'ru',
  canonicalUrl: 'https://vlast.kz/most',
  ...change,
});
const html = (change: Partial<Article>, pictures = new Map<string, string>()) =>
  articleToHtml(article(change), pictures, words);

const HOSTILE = '<img src=x onerror=alert(1)>"&';

describe('an article as a file of its own', () => {
  it('holds every kind of block', () => {
    const blocks: Block[] = [
      { type: 'paragraph', inlines: [...text('Аким '), { kind: 'strong', children: text('обещал') }] },
      { type: 'heading', level: 3, inlines: text('Сроки') },
      { type: 'quote', blocks: [{ type: 'paragraph', inlines: text('Да') }] },
      {
        type: 'list',
        ordered: true,
        items: [
          {
            inlines: text('А'),
            children: [{ type: 'list', ordered: false, items: [{ inlines: text('Б'), children: [] }] }],
          },
        ],
      },
      {
        type: 'table',
        caption: 'Цены',
        rows: [[{ header: true, colspan: 2, rowspan: 1, inlines: text('Город') }]],
      },
      { type: 'embed', provider: 'YouTube', href: 'https://youtu.be/1', label: '' },
      { type: 'rule' },
    ];
    const body = page(html({ blocks })).body.innerHTML.replace(/\s+/g, ' ');
    expect(body).toContain('<h1 dir="auto">Мост</h1>');
    expect(body).toContain('Аким <strong>обещал</strong>');
    expect(body).toContain('<h3 dir="auto">Сроки</h3>');
    expect(body).toContain('<ol dir="auto"><li>А<ul dir="auto"><li>Б</li></ul></li></ol>');
    expect(body).toContain('<caption>Цены</caption><tr><th colspan="2">Город</th></tr>');
    expect(body).toContain('<a href="https://youtu.be/1">YouTube</a>');
    expect(body).toContain('<hr>');
    expect(body).toContain('Власть, 24 декабря 2025');
    expect(body).toContain('<a href="https://vlast.kz/most">');
  });

  it('lets nothing of the page become markup', () => {
    const figure = { src: null, alt: HOSTILE, caption: HOSTILE, credit: HOSTILE };
    const doc = page(
      html({
        title: HOSTILE,
        language: '"><script>',
        canonicalUrl: 'https://vlast.kz/"onclick="x',
        blocks: [
          {
            type: 'paragraph',
            inlines: [...text(HOSTILE), { kind: 'link', href: 'javascript:x', children: text('y') }],
          },
          { type: 'figure', ...figure },
          { type: 'embed', provider: HOSTILE, href: 'data:text/html,x', label: HOSTILE },
        ],
      }),
    );
    expect(doc.querySelectorAll('img, script, iframe')).toHaveLength(0);
    const handlers = [...doc.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name));
    expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
    const links = [...doc.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(doc.querySelector('p[dir]')?.textContent).toContain(HOSTILE);
  });

  it('asks the network for nothing: pictures are inside, or links', () => {
    const image = { src: 'https://vlast.kz/a.jpg', alt: 'Мост', caption: '', credit: '' };
    const far = { src: 'https://cdn.test/b.jpg', alt: '', caption: 'Река', credit: '' };
    const full = { image, blocks: [{ type: 'figure' as const, ...far }] };
    expect(pictureAddresses(article(full))).toEqual([image.src, far.src]);
    const doc = page(html(full, new Map([[image.src, 'data:image/png;base64,AA==']])));
    expect([...doc.querySelectorAll('[src]')].map((e) => e.getAttribute('src'))).toEqual([
      'data:image/png;base64,AA==',
    ]);
    expect(doc.querySelector('figcaption a')?.getAttribute('href')).toBe(far.src);
    expect(doc.querySelector('figcaption')?.textContent).toBe('Река');
    expect(doc.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

describe('an article to be pasted', () => {
  it('has title, text and where it comes from', () => {
    const blocks: Block[] = [{ type: 'paragraph', inlines: text('Его строят.') }];
    expect(articleToText(article({ blocks }), 'Власть, 2025')).toBe(
      'Мост\n\nЕго строят.\n\nВласть, 2025\nhttps://vlast.kz/most',
    );
  });

  it.each([
    ['Мост: «да» или нет?', 'Мост-да-или-нет.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['???', 'статья.md'],
    ['а'.repeat(300), `${'а'.repeat(80)}.md`],
  ])('has a file name that every system takes (%s)', (title, name) => {
    expect(fileNameOf(article({ title }), 'статья', 'md')).toBe(name);
  });

  it('is shared by its own address, without tracking', () => {
    const canonicalUrl = 'https://vlast.kz/most?id=5&utm_source=tg&fbclid=1#comments';
    expect(shareAddress(article({ canonicalUrl }))).toBe('https://vlast.kz/most?id=5');
  });
});
