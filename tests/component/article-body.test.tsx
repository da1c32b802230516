// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../components/ui/ArticleBody.tsx';
import type { Block, Inline } from '../../utils/core/article/types.ts';
import { messagesFor } from '../messages-for.ts';
import { mount, settle } from './mount.ts';
import { paragraph } from './samples.ts';

function draw(blocks: Block[], headingShift = 1) {
  return mount(
    <ArticleBody blocks={blocks} messages={messagesFor('en')} headingShift={headingShift} language="kk" />,
  );
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const cell = (value: string, change = {}) => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  inlines: [text(value)],
  ...change,
});

describe('ArticleBody', () => {
  it('draws running text with its marks and links', async () => {
    const root = await draw([
      {
        type: 'paragraph',
        inlines: [
          text('one '),
          { kind: 'strong', children: [text('two')] },
          { kind: 'em', children: [text(' three')] },
          { kind: 'link', href: 'https://example.kz/', children: [text(' four')] },
        ],
      },
    ]);
    const p = root.querySelector('p');
    expect(p?.textContent).toBe('one two three four');
    expect(p?.getAttribute('dir')).toBe('auto');
    expect(p?.querySelector('strong')?.textContent).toBe('two');
    const link = p?.querySelector('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('shows markup of a hostile page as words and drops addresses that run', async () => {
    const root = await draw([
      paragraph('<img src=x onerror=alert(1)>'),
      {
        type: 'paragraph',
        inlines: [{ kind: 'link', href: 'javascript:alert(1)', children: [text('click')] }],
      },
      { type: 'figure', src: 'data:text/html,x', alt: '', caption: 'Words', credit: '' },
      { type: 'embed', provider: 'X', href: ' javascript:alert(1)', label: 'Video' },
    ]);
    expect(root.querySelectorAll('img, a, script')).toHaveLength(0);
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.textContent).toContain('click');
    expect(root.querySelector('figcaption')?.textContent).toBe('Words');
  });

  it('shifts headings under the title and never past h6', async () => {
    const root = await draw([
      { type: 'heading', level: 2, inlines: [text('a')] },
      { type: 'heading', level: 6, inlines: [text('b')] },
    ]);
    expect([...root.querySelectorAll('h3, h6')].map((h) => h.tagName + h.textContent)).toEqual([
      'H3a',
      'H6b',
    ]);
  });

  it('nests lists and quotes', async () => {
    const root = await draw([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            inlines: [text('outer')],
            children: [{ type: 'list', ordered: false, items: [{ inlines: [text('inner')], children: [] }] }],
          },
        ],
      },
      { type: 'quote', blocks: [paragraph('said')] },
    ]);
    expect(root.querySelector('ol > li > ul > li')?.textContent).toBe('inner');
    expect(root.querySelector('blockquote > p')?.textContent).toBe('said');
  });

  it('lets a picture load late and tell nobody, with its caption', async () => {
    const root = await draw([
      { type: 'figure', src: 'https://example.kz/p.jpg', alt: 'Дала', caption: 'Таң', credit: 'Фото: А.' },
      { type: 'figure', src: null, alt: '', caption: '', credit: '' },
    ]);
    const img = root.querySelector('img');
    expect(img?.getAttribute('alt')).toBe('Дала');
    expect(img?.getAttribute('loading')).toBe('lazy');
    expect(img?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(img?.className).toBe('waiting');
    await settle(() => img?.dispatchEvent(new Event('load')));
    expect(img?.className).toBe('');
    expect(root.querySelector('figcaption')?.textContent).toBe('Таң · Фото: А.');
    expect(root.querySelectorAll('figure')).toHaveLength(1);
  });

  it('keeps spans and headers of a table, which scrolls by itself', async () => {
    const root = await draw([
      {
        type: 'table',
        caption: '',
        rows: [[cell('Year', { header: true, colspan: 2 })], [cell('2024'), cell('5', { rowspan: 2 })]],
      },
    ]);
    const region = root.querySelector('section');
    expect(region?.getAttribute('aria-label')).toBe('Table');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(root.querySelector('th')?.getAttribute('colspan')).toBe('2');
    expect(root.querySelectorAll('td')[1]?.getAttribute('rowspan')).toBe('2');
  });

  it('names an embed by its label or its provider, and draws a rule', async () => {
    const root = await draw([
      { type: 'embed', provider: 'YouTube', href: 'https://youtu.be/1', label: '' },
      { type: 'rule' },
    ]);
    expect(root.querySelector('a')?.textContent).toBe('Open on YouTube');
    expect(root.querySelectorAll('hr')).toHaveLength(1);
  });

  it('says in which language it is', async () => {
    const root = await draw([paragraph('сөз')]);
    expect(root.querySelector('.article-body')?.getAttribute('lang')).toBe('kk');
  });
});
