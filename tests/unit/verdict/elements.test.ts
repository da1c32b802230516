import { describe, expect, it } from 'vitest';
import { AROUND, createFactsReader, type ElementFacts } from '../../../utils/core/verdict/elements.ts';
import { NAME_FAMILIES } from '../../../utils/core/verdict/names.ts';
import { page } from '../dom.ts';

/** Facts of the innermost element of the page, or of the one that `selector` finds. */
function facts(html: string, selector = '#it'): ElementFacts {
  const { body } = page(html);
  const element = body.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return createFactsReader(body)(element);
}

const named = (mask: number): string[] => NAME_FAMILIES.filter((_, bit) => (mask >> bit) & 1);
const around = ({ around: mask }: ElementFacts): string[] => AROUND.filter((_, bit) => (mask >> bit) & 1);

describe('what stands around an element', () => {
  it('is said of everything inside', () => {
    const html =
      '<main><article><section><ul><li><a><b id="it"></b></a></li></ul></section></article></main>';
    expect(around(facts(html))).toEqual(['article', 'main', 'ul', 'a', 'section']);
  });

  it('is said of the element itself, not of what is beside it', () => {
    expect(around(facts('<aside></aside><figure id="it"></figure><nav></nav>'))).toEqual(['figure']);
  });

  it.each([
    ['main', 'main'],
    ['article', 'article'],
    ['complementary', 'aside'],
    ['banner', 'header'],
    ['contentinfo', 'footer'],
    ['navigation', 'nav'],
    ['search', 'form'],
    ['dialog', 'form'],
  ])('may be said by the role %s', (role, name) => {
    expect(around(facts(`<div role="${role}"><p id="it"></p></div>`))).toEqual([name]);
  });

  it.each(['button', 'none', 'list', 'constructor', '__proto__', ''])(
    'is not said by the role %j',
    (role) => {
      expect(around(facts(`<div role="${role}"><p id="it"></p></div>`))).toEqual([]);
    },
  );

  it('may be the container of the text by microdata', () => {
    expect(around(facts('<div itemprop="articleBody"><p id="it"></p></div>'))).toEqual(['articleBody']);
    expect(around(facts('<div itemprop="description"><p id="it"></p></div>'))).toEqual([]);
  });
});

describe('names', () => {
  const nested =
    '<div class="newsletter"><div class="comments"><div class="tags"><div class="author"><div class="photo"><div class="share"><div class="lead"><p id="it" class="price"></p></div></div></div></div></div></div></div>';

  it('are known of the element itself, of the nearest three and of the four around those', () => {
    const { names, near, mid } = facts(nested);
    expect(named(names)).toEqual(['product']);
    expect(named(near)).toEqual(['share', 'lead', 'product']);
    expect(named(mid)).toEqual(['caption', 'comment', 'author', 'tag']);
  });

  it.each([
    ['an id', '<p id="comments"></p>', '#comments'],
    ['capitals', '<p class="RelatedNews"></p>', 'p'],
    ['itemprop', '<p itemprop="author"></p>', 'p'],
    ['data-testid', '<p data-testid="share-bar"></p>', 'p'],
    ['a tag of the page’s own', '<nur-comments></nur-comments>', 'nur-comments'],
  ])('are read from %s', (_, html, selector) => {
    expect(named(facts(html, selector).names).length).toBeGreaterThan(0);
  });

  it('are not read from plain tags', () => {
    expect(facts('<article id="it"></article>').names).toBe(0);
  });
});

describe('the article around', () => {
  it.each([
    ['an element', '<article class="box"><p id="it"></p></article>'],
    ['a role', '<div class="box" role="article"><p id="it"></p></div>'],
    ['hentry', '<div class="box post hentry"><p id="it"></p></div>'],
    ['h-entry', '<div class="h-entry box"><p id="it"></p></div>'],
    [
      'NewsArticle',
      '<div class="box" itemscope itemtype="https://schema.org/NewsArticle"><p id="it"></p></div>',
    ],
    ['BlogPosting', '<div class="box" itemtype="http://schema.org/BlogPosting"><p id="it"></p></div>'],
  ])('is found by %s', (_, html) => {
    expect(facts(html).article?.getAttribute('class')).toContain('box');
  });

  it('is the outermost of several', () => {
    const html =
      '<article class="outer"><div><article class="inner"><p id="it"></p></article></div></article>';
    expect(facts(html).article?.className).toBe('outer');
  });

  it.each([
    '<div class="article"><p id="it"></p></div>',
    '<div class="no-hentry-here"><p id="it"></p></div>',
    '<div itemtype="https://schema.org/Person"><p id="it"></p></div>',
    '<article></article><p id="it"></p>',
  ])('is not found in %s', (html) => {
    expect(facts(html).article).toBeNull();
  });
});

it('being out of a screen reader’s sight is inherited, and nothing but "true" means it', () => {
  expect(facts('<div aria-hidden="true"><p id="it"></p></div>').isAriaHidden).toBe(true);
  expect(facts('<div aria-hidden="false"><p id="it"></p></div>').isAriaHidden).toBe(false);
});

describe('the reader', () => {
  it('counts depth from its root and looks at nothing above it', () => {
    const { body } = page('<article class="comments"><main id="root"><p id="it"></p></main></article>');
    const root = body.querySelector('main') ?? body;
    const read = createFactsReader(root);
    const it = read(body.querySelector('#it') ?? body);
    expect(it).toMatchObject({ depth: 1, article: null });
    expect(around(it)).toEqual(['main']);
    expect(named(it.near)).toEqual([]);
    expect(read(root)).toMatchObject({ depth: 0, parent: null });
  });

  it('answers the same whichever element is asked for first', () => {
    const html =
      '<div class="related"><ul class="list"><li><a class="photo"><b id="it"></b></a></li></ul></div>';
    const inner = page(html).body;
    const outer = page(html).body;
    const [readInner, readOuter] = [createFactsReader(inner), createFactsReader(outer)];
    const all = (body: Element, read: typeof readInner, order: (list: Element[]) => Element[]) =>
      new Map(order([...body.querySelectorAll('*')]).map((element) => [element.localName, read(element)]));
    const up = all(inner, readInner, (list) => list.toReversed());
    const down = all(outer, readOuter, (list) => list);
    for (const [name, { element: _, parent, article, ...rest }] of up) {
      expect(down.get(name)).toMatchObject({ ...rest, article });
      expect(down.get(name)?.parent?.signature).toBe(parent?.signature);
    }
  });

  it('describes each element once', () => {
    const { body } = page('<div class="box"><p><b></b><i></i></p></div>');
    let asked = 0;
    const box = body.querySelector('div') ?? body;
    const getAttribute = box.getAttribute.bind(box);
    box.getAttribute = (name) => {
      if (name === 'class') asked++;
      return getAttribute(name);
    };
    const read = createFactsReader(body);
    for (const element of body.querySelectorAll('*')) expect(read(element)).toBe(read(element));
    expect(asked).toBe(1);
  });

  it('reads an element 20 000 deep, and what is around it', () => {
    const { body } = page('<aside class="related"></aside>');
    let inner: Element = body.querySelector('aside') ?? body;
    for (let depth = 1; depth < 20_000; depth++) {
      const next = body.ownerDocument.createElement('div');
      inner.append(next);
      inner = next;
    }
    const found = createFactsReader(body)(inner);
    expect(found.depth).toBe(20_000);
    expect(around(found)).toEqual(['aside']);
    expect(found.near).toBe(0);
  });

  it('gives what one template writes one signature', () => {
    const { body } = page('<p class="a b">1</p><p class="a b">2</p><p>3</p><div class="a b">4</div>');
    const read = createFactsReader(body);
    const [first, second, plain, other] = [...body.children].map((element) => read(element).signature);
    expect(first).toBe(second);
    expect(new Set([first, plain, other]).size).toBe(3);
  });
});
