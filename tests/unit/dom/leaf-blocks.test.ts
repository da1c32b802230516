import { describe, expect, it } from 'vitest';
import { cutLeafBlocks, type LeafBlock } from '../../../utils/core/dom/leaf-blocks.ts';
import { page } from '../dom.ts';

const cut = (html: string): LeafBlock[] => cutLeafBlocks(page(html).body);
const texts = (html: string): string[] => cut(html).map((block) => block.text);

/** The only block whose text begins so. */
function block(html: string, beginning: string): LeafBlock {
  const found = cut(html).filter(({ text }) => text.startsWith(beginning));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} blocks begin with "${beginning}"`);
  return found[0];
}

describe('where a block ends', () => {
  it.each([
    ['paragraphs', '<p>Раз</p><p>Два</p>', ['Раз', 'Два']],
    ['loose text around a block', '<div>До<p>Внутри</p>После</div>', ['До', 'Внутри', 'После']],
    ['a single br', 'Раз<br>два', ['Раз два']],
    ['two br', 'Раз<br><br>Два', ['Раз', 'Два']],
    ['two br with white space between', 'Раз<br>\n  <br/>Два', ['Раз', 'Два']],
    ['four br', 'Раз<br><br><br><br>Два', ['Раз', 'Два']],
    ['a block that is not seen', 'Раз<div hidden>нет</div>два', ['Раз', 'два']],
    ['inline elements', '<p>Р<b>а</b><i>з <u>два</u></i></p>', ['Раз два']],
    ['a block inside an inline element', '<span>До<div>Внутри</div>После</span>', ['До', 'Внутри', 'После']],
    ['cells', '<table><tr><td>1</td><td>2</td></tr></table>', ['1', '2']],
    ['a list inside an item', '<ul><li>А<ul><li>Б</li></ul></li><li>В</li></ul>', ['А', 'Б', 'В']],
    ['nothing but space', '<p> \u00A0 </p><p>\u200B</p>', []],
    ['a comment', '<p>Раз<!-- нет -->два</p>', ['Раздва']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('what is not seen is not cut', () => {
  it.each([
    ['hidden', '<p hidden>нет</p>'],
    ['display:none', '<div style="color:red; display : none"><p>нет</p></div>'],
    ['visibility:hidden', '<p style="visibility:hidden">нет</p>'],
    ['scripts and styles', '<script>var нет</script><style>.нет{}</style><noscript>нет</noscript>'],
    [
      'templates and form fields',
      '<template><p>нет</p></template><textarea>нет</textarea><button>нет</button>',
    ],
  ])('%s', (_, html) => {
    expect(texts(`<p>да</p>${html}<p>и да</p>`)).toEqual(['да', 'и да']);
  });

  it('but what opens when searched for is', () => {
    expect(texts('<div hidden="until-found"><p>да</p></div>')).toEqual(['да']);
  });
});

describe('what a block tells of itself', () => {
  it('counts words, words in links and links', () => {
    const found = block('<p>Читать <a href="/1">о новом мосте</a> и <a href="/2">порте</a>.</p>', 'Читать');
    expect(found).toMatchObject({ words: 6, linkWords: 4 });
    expect(found.links.map((link) => link.getAttribute('href'))).toEqual(['/1', '/2']);
  });

  it('sees the link around a whole card', () => {
    const found = block('<a href="/1"><div>Новый мост</div></a>', 'Новый');
    expect(found.linkWords).toBe(2);
  });

  it('is whole when its element holds nothing else', () => {
    expect(block('<div><p>Раз <b>два</b></p></div>', 'Раз')).toMatchObject({ whole: true });
  });

  it.each([
    ['a block beside it', '<div>Раз<p>Два</p></div>'],
    ['a second paragraph after two br', '<div>Раз<br><br>Два</div>'],
    ['a block inside an inline element', '<div>Раз <span><p>Два</p></span></div>'],
    ['a block deeper down', '<div>Раз <span><b><p>Два</p></b></span></div>'],
  ])('is not whole with %s', (_, html) => {
    expect(block(html, 'Раз').whole).toBe(false);
  });

  it('has the nodes of its own run and no others', () => {
    const html = '<div>Раз <b>два</b><br><br>Три <i>четыре</i></div>';
    const names = (beginning: string) =>
      block(html, beginning).nodes.map((node) => node.nodeName.toLowerCase());
    expect(names('Раз')).toEqual(['#text', 'b', '#text']);
    expect(names('Три')).toEqual(['#text', 'i', '#text']);
  });
});

describe('hostile pages', () => {
  it('nested deeper than any stack', () => {
    const document = page('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = document.createElement(depth % 3 === 0 ? 'span' : 'div');
      inner.append(next);
      inner = next;
    }
    inner.append('На дне');
    expect(cutLeafBlocks(document.body).map(({ text }) => text)).toEqual(['На дне']);
  });

  it.each([
    ['paragraphs', '<p>Слово <a href="/1">и ссылка</a></p>'],
    ['loose lines', 'Слово<br><br>'],
    ['breaks', '<br>'],
    ['inline elements', '<b>с<i>л</i></b>'],
    ['table rows', '<tr><td>1<td>2</tr>'],
  ])('cost steps in proportion to their %s', (_, piece) => {
    const few = countSteps(piece.repeat(300));
    const many = countSteps(piece.repeat(1200));
    expect(few).toBeGreaterThan(300);
    expect(many).toBeLessThan(few * 4.5);
  });
});

const STEPS = ['firstChild', 'nextSibling', 'previousSibling', 'parentNode', 'nextElementSibling'] as const;

/** How often a neighbour of a node is asked for while everything is cut. */
function countSteps(html: string): number {
  const { body } = page(`<main>${html}</main>`);
  let steps = 0;
  const seen = new WeakMap<object, object>();
  const watch = <T>(node: T): T => {
    if (typeof node !== 'object' || node === null || !('nodeType' in node)) return node;
    const known = seen.get(node);
    if (known) return known as T;
    const watched = new Proxy(node, {
      get(target, name) {
        if ((STEPS as readonly (string | symbol)[]).includes(name)) steps++;
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : watch(value);
      },
    });
    seen.set(node, watched);
    return watched as T;
  };
  cutLeafBlocks(watch(body));
  return steps;
}
