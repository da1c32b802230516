import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { type KeptText, keptText } from '../../../utils/core/article/kept-text.ts';
import { blockText, toText } from '../../../utils/core/article/text.ts';
import type { Block } from '../../../utils/core/article/types.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';

const BASE = 'https://news.test/society/101-most/';
const A = '<p>Мост через Ишим построят за три года, работы начнутся весной.</p>';
const B = '<p>Движение по набережной на это время закроют, автобусы пойдут в объезд.</p>';

interface Kept {
  body: Element;
  kept: KeptText;
  blocks: Block[];
}

/** All of the page but blocks beginning with «Нет» and elements that `out` finds. */
function keep(html: string, out = 'never'): Kept {
  const { body } = page(html);
  const map = cutPage(body);
  const marks = Uint8Array.from(map.blocks, ({ text }) => Number(!text.startsWith('Нет')));
  const kept = keptText(map, marks, new Set(body.querySelectorAll(out)));
  if (!kept) throw new Error('nothing is kept');
  return { body, kept, blocks: buildBlocks(kept.root, BASE, kept) };
}

/** Type and text of each block; the address of a picture. */
const outline = (html: string, out?: string) =>
  keep(html, out).blocks.map((block) =>
    block.type === 'figure'
      ? `figure: ${block.src?.split('/').at(-1)}`
      : `${block.type}: ${blockText(block)}`,
  );

describe('the root', () => {
  it('is the smallest element with all that is kept', () => {
    const { kept } = keep(
      `<main><p>Нет</p><div id="text">${A}<section>${B}</section></div><p>Нет</p></main>`,
    );
    expect(kept.root.id).toBe('text');
  });

  it('is the block itself where there is one', () => {
    expect(keep('<div><p>Нет</p><p id="one">Да</p></div>').kept.root.id).toBe('one');
  });

  it('is the page where text stands at both ends of it', () => {
    const { body, kept } = keep(`<div>${A}</div><p>Нет</p><div>${B}</div>`);
    expect(kept.root).toBe(body);
  });
});

it('nothing kept is null', () => {
  const map = cutPage(page(A).body);
  expect(keptText(map, new Uint8Array(map.blocks.length), new Set())).toBeNull();
  expect(keptText(cutPage(page('').body), new Uint8Array(0), new Set())).toBeNull();
});

describe('paragraphs', () => {
  it.each([
    ['between others', `${A}<p>Нет</p>${B}`],
    ['in a box of their own', `${A}<div><p>Нет</p><ul><li>Нет</li></ul></div>${B}`],
    ['beside a kept one in a box', `${A}<div>${B}<p>Нет</p></div>`],
    ['as loose text', `<div>${A}Нет, это реклама${B}</div>`],
  ])('that are dropped go: %s', (_, html) => {
    expect(outline(html)).toEqual([`paragraph: ${A.slice(3, -4)}`, `paragraph: ${B.slice(3, -4)}`]);
  });

  it('of one element go one by one', () => {
    expect(outline('<div>Раз<br><br>Нет<br><br>Два <b>и</b> три</div>')).toEqual([
      'paragraph: Раз',
      'paragraph: Два и три',
    ]);
  });

  it('keep the space between words', () => {
    expect(outline('<p><b>Раз</b> <i>два</i>\n<a href="/1">три</a></p>')).toEqual(['paragraph: Раз два три']);
  });

  it('that the markup hides are written where they are kept', () => {
    const text = `<p>${A.slice(3, -4)} ${B.slice(3, -4)}</p>`;
    expect(outline(`<div style="display:none">${text}<p>Нет</p>${text}${text}</div>`)).toHaveLength(3);
  });

  it('are written without the ways back that were left out of the line', () => {
    expect(outline(`${A}<p>История<span class="mw-editsection">[править]</span></p>`)[1]).toBe(
      'paragraph: История',
    );
  });
});

describe('inline elements that are taken out', () => {
  it('go from the end of their line, which stays', () => {
    expect(
      outline(`<div><p>Мост открыли. <a class="x" href="/1">Читать далее</a></p>${B}</div>`, '.x')[0],
    ).toBe('paragraph: Мост открыли.');
  });

  it('go with everything in them', () => {
    const html = `<div>${A}<aside class="x"><p>Да, и это</p><img src="/x.jpg"></aside>${B}</div>`;
    expect(outline(html, '.x')).toHaveLength(2);
  });
});

describe('lists', () => {
  it('keep the items that are kept', () => {
    const { blocks } = keep(
      `${A}<ul><li>Раз</li><li>Нет</li><li>Два<ol><li>Нет и нет</li><li>Три</li></ol></li></ul>`,
    );
    expect(toText(blocks.slice(1))).toBe('Раз\nДва\nТри');
    expect(blocks[1]).toMatchObject({
      type: 'list',
      items: [{ children: [] }, { children: [{ ordered: true, items: [{ children: [] }] }] }],
    });
  });

  it('go with their last item', () => {
    expect(outline(`${A}<ul><li>Нет</li><li>Нет</li></ul>${B}`)).toHaveLength(2);
  });

  it('in a quote lose what is dropped too', () => {
    const html = `${A}<blockquote><p>Да</p><p>Нет</p><ul><li>Нет</li></ul></blockquote>`;
    expect(outline(html)[1]).toBe('quote: Да');
  });
});

describe('pictures', () => {
  const SIDE =
    '<div class="side"><p>Нет, это о другом: погода на завтра в столице и в области</p><img src="/side.jpg"></div>';

  it.each([
    ['between paragraphs', `<div>${A}<p><img src="/in.jpg"></p>${B}</div>`, 1],
    ['above the first, in the text’s own box', `<main><div><img src="/in.jpg">${A}${B}</div></main>`, 0],
    [
      'below the last, in the text’s own box',
      `<main><p>Нет</p><div>${A}${B}<img src="/in.jpg"></div></main>`,
      2,
    ],
    [
      'in a figure with its caption dropped',
      `<div>${A}<figure><img src="/in.jpg"><figcaption>Нет, подпись</figcaption></figure>${B}</div>`,
      1,
    ],
    [
      'in a box with its caption dropped',
      `<div>${A}<div><img src="/in.jpg"><p>Нет, подпись</p></div>${B}</div>`,
      1,
    ],
  ])('that belong to the text stay: %s', (_, html, at) => {
    expect(outline(html)[at]).toBe('figure: in.jpg');
    expect(outline(html)).toHaveLength(3);
  });

  it.each([
    ['beside the text', `<main>${SIDE}<div>${A}${B}${A}</div><p>Да</p></main>`],
    ['below the text', `<main><p>Да</p><div>${A}${B}${A}</div>${SIDE}<p>Нет</p></main>`],
  ])('outside of it go: %s', (_, html) => {
    expect(outline(html).filter((line) => line.startsWith('figure'))).toEqual([]);
  });

  it('of a box with more than a caption go with it', () => {
    const story = `<div><img src="/x.jpg">${'<p>Нет, это другая новость, и слов в ней куда больше, чем под снимком, так что подписью она быть не может никак.</p>'.repeat(4)}</div>`;
    expect(outline(`<div>${A}${story}${B}</div>`)).toHaveLength(2);
  });

  it('of a box of links go with it', () => {
    const card =
      '<div><img src="/x.jpg"><p><a href="/1">Нет, это карточка другой новости, и вся она одна ссылка</a></p></div>';
    expect(outline(`<div>${A}${card}${B}</div>`)).toHaveLength(2);
  });

  it('of what is taken out go with it, caption or not', () => {
    expect(
      outline(`<div>${A}<div class="x"><img src="/x.jpg"><p>Нет</p></div>${B}</div>`, '.x'),
    ).toHaveLength(2);
  });
});

it('players outside of the text go, inside they stay', () => {
  const player = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>';
  expect(outline(`<div>${A}${player}${B}</div>`)[1]).toMatch(/^embed/);
  expect(outline(`<main><div><p>Нет</p>${player}</div><div>${A}${B}${A}</div><p>Да</p></main>`)).toHaveLength(
    4,
  );
});

describe('questions about nodes', () => {
  it('are answered by the blocks they lie in', () => {
    const { body, kept } = keep(
      `<div id="a">${A}<p id="no">Нет</p></div><p id="empty"></p><div id="b">${B}</div>`,
    );
    const dropped = (id: string) => kept.isDropped(body.querySelector(`#${id}`) ?? body);
    expect([dropped('a'), dropped('no'), dropped('empty'), dropped('b')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(kept.hasText(body.querySelector('#a p')?.firstChild ?? body)).toBe(true);
    expect(kept.hasText(body.querySelector('#no')?.firstChild ?? body)).toBe(false);
  });
});
