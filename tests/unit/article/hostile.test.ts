import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/core/article/extract.ts';
import { withinLimits } from '../../../utils/core/article/limits.ts';
import { articleToMarkdown } from '../../../utils/core/article/markdown.ts';
import { toText } from '../../../utils/core/article/text.ts';
import type { Article } from '../../../utils/core/article/types.ts';
import { parseReadAnswer } from '../../../utils/messages/article-schema.ts';
import { page } from '../dom.ts';
import { articleOf, emptyArticle, newsPage, options, PROSE } from './samples.ts';

const answer = (article: Article) => ({ article, error: null, reason: null, timing: { extractMs: 1 } });

/** Every address anywhere in a value. */
function addresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['href', 'src', 'url', 'canonicalUrl'].includes(key)
      ? [inner]
      : addresses(inner),
  );
}

const href = fc.constantFrom(
  'javascript:alert(1)',
  ' JAVASCRIPT:x',
  'java&#10;script:x',
  'data:text/html,<b>',
  'blob:https://news.test/1',
  'https://user:pw@other.test/',
  '//other.test/a',
  '/relative?utm_source=x',
  'http://[',
  '',
);
const words = fc.constantFrom(
  ...PROSE,
  'Читайте также:',
  'Подпишись:',
  'USD 500 / 501',
  '24.10.2025, 12:31',
  '12 408',
  '🎄🚘',
  '<',
  '&nbsp;',
  '\u202E\u0000',
  '«',
);
const open = fc.constantFrom(
  ...'p div span ul ol li table tr td th blockquote figure figcaption h1 h2 a b i aside nav footer form article main section br hr img iframe script template svg math select option'.split(
    ' ',
  ),
);
const attributes = fc
  .tuple(
    href,
    fc.constantFrom(
      '',
      'hidden',
      'style="display:none"',
      'class="share"',
      'colspan="1e9"',
      'itemprop="articleBody"',
    ),
  )
  .map(([address, extra]) => `href="${address}" src="${address}" srcset="${address} 2x" ${extra}`);
const piece = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 4, arbitrary: fc.tuple(open, attributes).map(([tag, attrs]) => `<${tag} ${attrs}>`) },
  { weight: 3, arbitrary: open.map((tag) => `</${tag}>`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const head = fc.constantFrom(
  '',
  '<base href="javascript:x">',
  '<link rel="canonical" href="javascript:x"><meta property="og:image" content="data:x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","image":{"url":"javascript:x"},"author":{"name":{}}}</script>',
);

describe('a soup of tags', () => {
  it('is read without a fall, and what comes out is safe to show and to send', () => {
    let read = 0;
    fc.assert(
      fc.property(head, fc.array(piece, { maxLength: 60 }), fc.boolean(), (meta, pieces, real) => {
        const doc = real ? newsPage(pieces.join(''), meta) : page(pieces.join(''));
        const before = doc.documentElement.outerHTML;
        const result = extractArticle(doc, options());
        expect(doc.documentElement.outerHTML).toBe(before);
        if (!result.ok) return;
        read++;
        for (const url of addresses(result.value)) expect(url).toMatch(/^https?:\/\//);
        expect(parseReadAnswer(answer(result.value))).not.toBeNull();
        expect(articleToMarkdown(result.value)).not.toMatch(/\]\((?!https?:)/);
        expect(toText(result.value.blocks)).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

describe('an article is small enough to be sent, whatever the page is', () => {
  const LONG = 'слово '.repeat(60_000);
  it.each([
    ['one endless paragraph', `<p>${LONG}.</p>`],
    ['a title without end', `<h1>${LONG}</h1>`],
    [
      'a caption without end',
      `<figure><img src="/a.jpg" alt="${LONG}"><figcaption>${LONG}</figcaption></figure>`,
    ],
    [
      'a table’s caption without end',
      `<table><caption>${LONG}</caption><tr><td>1</td><td>2</td></tr></table>`,
    ],
    ['a player’s name without end', `<iframe src="https://youtu.be/1" title="${LONG}"></iframe>`],
    ['a teaser without end', `<div class="likely"><a href="/1">${LONG}</a></div>`],
    [
      'twenty-five thousand paragraphs',
      Array.from({ length: 25_000 }, (_, i) => `<p>Это абзац номер ${i} о мосте через реку Ишим.</p>`).join(
        '',
      ),
    ],
    ['six thousand marks in a paragraph', `<p>${'раз <b>два</b> '.repeat(6000)}.</p>`],
    ['three thousand calls', '<p>Подпишись:</p>'.repeat(3000)],
    ['an address without end', `<p>Это <a href="/${'ә'.repeat(1900)}">мост</a>.</p>`],
    ['names without end', `<meta property="og:site_name" content="${LONG}"><b rel="author">${LONG}</b>`],
  ])('%s', (_, html) => {
    const article = articleOf(newsPage(html));
    expect(toText(article.blocks)).toContain(PROSE[0]);
    expect(parseReadAnswer(answer(article))).not.toBeNull();
  });

  it('a list of six thousand items is cut', () => {
    const item = { inlines: [{ kind: 'text' as const, text: 'раз' }], children: [] };
    const list = { type: 'list' as const, ordered: false, items: Array(6000).fill(item) };
    const article = withinLimits({ ...emptyArticle(), blocks: [list] });
    expect(parseReadAnswer(answer(article))).not.toBeNull();
  });

  it('a language without end', () => {
    const doc = newsPage();
    doc.documentElement.setAttribute('lang', 'x'.repeat(10_000));
    expect(parseReadAnswer(answer(articleOf(doc)))).not.toBeNull();
  });

  it('an address of the page without end', () => {
    const article = articleOf(newsPage(), { url: `https://news.test/most?x=${'x'.repeat(9000)}` });
    expect(parseReadAnswer(answer(article))).not.toBeNull();
  });
});
