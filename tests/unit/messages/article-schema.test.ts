import { describe, expect, it } from 'vitest';
import type { Article, Block, Inline } from '../../../utils/core/article/types.ts';
import { parseReadAnswer } from '../../../utils/messages/article-schema.ts';
import { emptyArticle } from '../article/samples.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const answer = (change: Partial<Article> = {}) => ({
  article: { ...emptyArticle(), ...change },
  error: null,
  reason: null,
  timing: { extractMs: 4.2 },
});
const withBlock = (block: unknown) => answer({ blocks: [block as Block] });
const BAD = ['javascript:alert(1)', 'data:text/html,x', ' https://news.test/', '/relative', 'htps://x', ''];

describe('an honest answer', () => {
  const blocks: Block[] = [
    {
      type: 'paragraph',
      inlines: [
        text('Раз '),
        {
          kind: 'link',
          href: 'https://news.test/1',
          children: [{ kind: 'strong', children: [text('два')] }],
        },
      ],
    },
    { type: 'heading', level: 2, inlines: [{ kind: 'em', children: [text('Три')] }] },
    {
      type: 'quote',
      blocks: [{ type: 'quote', blocks: [{ type: 'paragraph', inlines: [text('Четыре')] }] }],
    },
    {
      type: 'list',
      ordered: true,
      items: [{ inlines: [text('5')], children: [{ type: 'list', ordered: false, items: [] }] }],
    },
    { type: 'figure', src: null, alt: '', caption: 'Подпись', credit: '' },
    { type: 'table', caption: '', rows: [[{ header: true, colspan: 2, rowspan: 1, inlines: [text('6')] }]] },
    { type: 'embed', provider: 'YouTube', href: 'https://youtu.be/1', label: '' },
    { type: 'rule' },
  ];

  it('with every kind of block comes through unchanged', () => {
    const whole = answer({
      blocks,
      outlet: 'nur',
      lead: 'Лид',
      publishedAt: '2026-01-20',
      image: { src: 'https://news.test/a.jpg', alt: '', caption: '', credit: '' },
      removed: [
        {
          step: 'bait',
          kind: 'teaser',
          rule: 'x',
          reason: 'y',
          preview: 'z',
          links: [{ title: 'т', url: 'http://news.test/2', rank: 1, views: 0 }],
        },
      ],
      related: [{ title: 'т', url: 'https://news.test/3', score: 0.5, shared: ['мост'], sameDay: true }],
    });
    expect(parseReadAnswer(whole)).toEqual(whole);
  });

  it.each(['article.none', 'article.too-big', 'article.failed'])(
    'without an article says why: %s',
    (error) => {
      const none = { article: null, error, reason: null, timing: { extractMs: 0 } };
      expect(parseReadAnswer(none)).toEqual(none);
    },
  );
});

describe('a page that was taken over cannot pass on', () => {
  it.each(BAD)('%j as an address anywhere', (href) => {
    const figure = { alt: '', caption: '', credit: '' };
    const answers = [
      answer({ url: href }),
      answer({ canonicalUrl: href }),
      answer({ image: { ...figure, src: href } }),
      answer({ related: [{ title: 'т', url: href, score: 1, shared: [] }] }),
      answer({
        removed: [
          { step: 's', kind: 'ad', rule: 'r', reason: 'r', preview: '', links: [{ title: 'т', url: href }] },
        ],
      }),
      withBlock({ type: 'paragraph', inlines: [{ kind: 'link', href, children: [] }] }),
      withBlock({
        type: 'quote',
        blocks: [
          { type: 'paragraph', inlines: [{ kind: 'em', children: [{ kind: 'link', href, children: [] }] }] },
        ],
      }),
      withBlock({
        type: 'list',
        ordered: false,
        items: [
          {
            inlines: [],
            children: [
              {
                type: 'list',
                ordered: false,
                items: [{ inlines: [{ kind: 'link', href, children: [] }], children: [] }],
              },
            ],
          },
        ],
      }),
      withBlock({
        type: 'table',
        caption: '',
        rows: [[{ header: false, colspan: 1, rowspan: 1, inlines: [{ kind: 'link', href, children: [] }] }]],
      }),
      withBlock({ type: 'figure', ...figure, src: href }),
      withBlock({ type: 'embed', provider: 'X', href, label: '' }),
    ];
    expect(answers.map(parseReadAnswer).filter(Boolean)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'article'],
    ['a list', []],
    ['no timing', { article: null, error: 'article.none' }],
    ['an error of its own', { article: null, error: 'drop table', reason: null, timing: { extractMs: 1 } }],
    [
      'a time that is none',
      { article: null, error: 'article.none', reason: null, timing: { extractMs: Number.NaN } },
    ],
    ['an article of words', { article: 'x', error: null, reason: null, timing: { extractMs: 1 } }],
    ['an unknown block', withBlock({ type: 'html', html: '<b>' })],
    ['an unknown mark', withBlock({ type: 'paragraph', inlines: [{ kind: 'html', text: 'x' }] })],
    ['a heading of level 1', withBlock({ type: 'heading', level: 1, inlines: [] })],
    ['a heading of level 7', withBlock({ type: 'heading', level: 7, inlines: [] })],
    ['numbers as text', withBlock({ type: 'paragraph', inlines: [{ kind: 'text', text: 5 }] })],
    ['a list of nulls', withBlock({ type: 'list', ordered: false, items: [null] })],
    ['coverage over one', answer({ coverage: 1.5 })],
    [
      'negative counters',
      answer({
        removed: [
          {
            step: 's',
            kind: 'ad',
            rule: 'r',
            reason: 'r',
            preview: '',
            links: [{ title: 'т', url: 'https://news.test/', views: -1 }],
          },
        ],
      }),
    ],
  ])('%s', (_, raw) => {
    expect(parseReadAnswer(raw)).toBeNull();
  });

  it('what no field is named for', () => {
    const parsed = parseReadAnswer({
      ...answer(),
      extra: 1,
      article: { ...emptyArticle(), html: '<b>', __proto__: { polluted: true } },
    });
    expect(parsed).toEqual(answer());
    expect(parsed?.article).not.toHaveProperty('polluted');
  });
});

describe('sizes are bounded', () => {
  it.each<[string, unknown]>([
    ['a text', withBlock({ type: 'paragraph', inlines: [text('x'.repeat(200_001))] })],
    ['a title', answer({ title: 'x'.repeat(4001) })],
    ['an address', answer({ url: `https://news.test/${'x'.repeat(2100)}` })],
    ['the blocks', answer({ blocks: Array(150_001).fill({ type: 'rule' }) })],
    ['the parts of a paragraph', withBlock({ type: 'paragraph', inlines: Array(5001).fill(text('x')) })],
    [
      'the items of a list',
      withBlock({ type: 'list', ordered: false, items: Array(5001).fill({ inlines: [], children: [] }) }),
    ],
    [
      'the removals',
      answer({
        removed: Array(2001).fill({ step: 's', kind: 'ad', rule: 'r', reason: 'r', preview: '', links: [] }),
      }),
    ],
    ['the authors', answer({ byline: Array(21).fill('Аким') })],
    [
      'the related',
      answer({ related: Array(21).fill({ title: 'т', url: 'https://news.test/', score: 1, shared: [] }) }),
    ],
  ])('%s', (_, raw) => {
    expect(parseReadAnswer(raw) === null).toBe(true);
  });

  it('a nest without bottom is refused and does not take the worker down', () => {
    let block: unknown = { type: 'rule' };
    for (let depth = 0; depth < 20_000; depth++) block = { type: 'quote', blocks: [block] };
    expect(parseReadAnswer(withBlock(block))).toBeNull();
  });
});
