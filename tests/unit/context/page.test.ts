import { beforeEach, describe, expect, it } from 'vitest';
import { astanaDay } from '../../../utils/core/context/day.ts';
import { domParts, placeIn } from '../../../utils/core/context/dom-parts.ts';
import { publishedByPage } from '../../../utils/core/context/page-date.ts';
import { createContextMarker, type PageMark } from '../../../utils/core/page/context-marker.ts';
import { contextKnowledge } from '../../../utils/data/context-knowledge.ts';
import { page as parse } from '../dom.ts';

const page = (body: string, head = '') =>
  parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const textsOf = (body: string) =>
  [...domParts(page(body).body, (e) => e.id === 'bait')].map(({ text }) => text.trim());

describe('the text of a live page', () => {
  it('is cut at blocks and line breaks, not at inline elements', () => {
    expect(textsOf('<p>Ущерб <b>5</b> млн тенге</p><div>раз<br>два<p>три</p>четыре</div>')).toEqual([
      'Ущерб 5 млн тенге',
      'раз\nдва',
      'три',
      'четыре',
    ]);
  });

  it('leaves out fields, code, hidden text, what is edited and bait', () => {
    const out = [
      '<input value="5 тенге">',
      '<textarea>5 тенге</textarea>',
      '<code>5 тенге</code>',
      '<i hidden>5 тенге</i>',
      '<i contenteditable>5 тенге</i>',
      '<i id="bait">5 тенге</i>',
      '<script>5</script>',
    ];
    for (const markup of out) expect(textsOf(`<p>а${markup}б</p>`), markup).toEqual(['а\nб']);
  });

  it('leads back to the nodes', () => {
    const [part] = domParts(page('<p>Ущерб <b>5</b>\n млн тенге</p>').body, () => false);
    if (!part) throw new Error('no part');
    const at = part.text.indexOf('5');
    expect(placeIn(part, at, false)).toMatchObject({ node: { nodeValue: '5' }, offset: 0 });
    expect(placeIn(part, at + 1, true)).toMatchObject({ node: { nodeValue: '5' }, offset: 1 });
    expect(placeIn(part, part.text.length, true)).toMatchObject({ offset: '\n млн тенге'.length });
  });
});

describe('the day that a page tells', () => {
  const day = (head: string, body = '') => publishedByPage(page(body, head), astanaDay);
  const meta = (time: string) => `<meta property="article:published_time" content="${time}">`;
  const json = (time: string) => `<script type="application/ld+json">{"datePublished": "${time}"}</script>`;

  it('is believed where all marks agree', () => {
    expect(day(meta('2026-05-01T23:30:00Z') + json('2026-05-02T04:30:00+05:00'))).toBe(
      '2026-05-02T04:30:00+05:00',
    );
    expect(day('', '<time itemprop="datePublished" datetime="2026-05-01">1 мая</time>')).toBe('2026-05-01');
  });

  it('is not guessed where they differ, are broken or missing', () => {
    expect(day(meta('2026-05-01') + json('2026-05-03'))).toBeNull();
    expect(day(meta('вчера'))).toBeNull();
    expect(day('<meta property="article:modified_time" content="2026-05-01">')).toBeNull();
  });
});

describe('the marks of a page', () => {
  let queue: (() => void)[] = [];
  let painted: string[] = [];
  let later: (() => void) | null = null;
  let time = 0;
  let address = '/a';
  let changed: ((records: { target: unknown }[]) => void) | null = null;

  beforeEach(() => {
    queue = [];
    painted = [];
    later = null;
    time = 0;
    address = '/a';
    changed = null;
  });

  /** linkedom has neither ranges nor an observer that reports; the browsers' are tested end to end. */
  function marker(doc: Document, kinds = { amounts: true, indices: true, terms: true }, stepMs = 0) {
    const range = () => {
      const at = { from: 0, to: 0, node: null as Text | null };
      return {
        setStart: (node: Text, offset: number) => Object.assign(at, { from: offset, node }),
        setEnd: (_node: Text, offset: number) => Object.assign(at, { to: offset }),
      };
    };
    const fake = new Proxy(doc, {
      get(target, name) {
        if (name === 'createRange') return range;
        if (name === 'defaultView')
          return {
            MutationObserver: class {
              constructor(heard: typeof changed) {
                changed = heard;
              }
              observe() {}
              disconnect() {}
            },
          };
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return createContextMarker({
      doc: fake,
      root: () => doc.querySelector('article'),
      address: () => address,
      knowledge: contextKnowledge,
      kinds,
      declaredLanguage: 'ru',
      idle: (work) => void queue.push(work),
      later: (work) => {
        later = work;
      },
      clock: () => (time += stepMs),
      paint: (marks: readonly PageMark[]) => {
        painted = marks.map(({ what }) => what.text);
      },
    });
  }

  const drain = () => {
    let slices = 0;
    for (let work = queue.shift(); work; work = queue.shift()) {
      work();
      slices++;
    }
    return slices;
  };
  const STORY =
    '<p>Всего 5 млн тенге</p><article><p>Штраф 20 МРП и <a href="/x">7 млн тенге</a>.</p><p>ЕНПФ вернёт 3 млн тенге.</p></article><p>9 млн тенге</p>';

  it('lie in the article only, never in a link, and come in one go', () => {
    const work = marker(page(STORY));
    work.start();
    expect(painted).toEqual([]);
    drain();
    expect(painted).toEqual(['20 МРП', '3 млн тенге', 'ЕНПФ']);
    expect(work.marks()).toHaveLength(3);
    expect(later).toBeNull();
  });

  it('are of the wanted kinds', () => {
    marker(page(STORY), { amounts: false, indices: true, terms: false }).start();
    drain();
    expect(painted).toEqual(['20 МРП']);
  });

  it('are found in slices when time is short', () => {
    const words = 'Слова без чисел. '.repeat(40);
    const long = `<article>${`<p>Штраф 5 тенге. ${words}</p>`.repeat(40)}</article>`;
    marker(page(long)).start();
    const quick = drain();
    marker(page(long), undefined, 3).start();
    expect(drain()).toBeGreaterThan(quick + 10);
    expect(painted).toHaveLength(40);
    // Reading the page is sliced as well: with a clock that leaps, a slice is one paragraph, or a few to gather.
    marker(page(long), undefined, 10).start();
    expect(drain()).toBeGreaterThanOrEqual(40 + 10);
    expect(painted).toHaveLength(40);
  });

  it('are looked for in small steps, a long paragraph too', () => {
    const sentence = 'Ущерб составил 5 миллионов тенге. ';
    marker(page(`<article><p>${sentence.repeat(170)}</p></article>`), undefined, 10).start();
    // One slice for the paragraph, one for its language, one for the words; the rest for what it says.
    expect(drain()).toBeGreaterThan(3 + 2);
    expect(painted).toHaveLength(170);
  });

  it('are looked for again where something in the article, or the address, has changed', () => {
    const doc = page(STORY);
    marker(doc).start();
    drain();
    changed?.([{ target: doc.body }]);
    expect(later).toBeNull();
    changed?.([{ target: doc.querySelector('article p') }]);
    expect(later).not.toBeNull();
    later = null;
    address = '/b';
    changed?.([{ target: doc.body }]);
    expect(later).not.toBeNull();
  });

  it('go with the article', () => {
    const doc = page(STORY);
    const work = marker(doc);
    work.start();
    drain();
    doc.querySelector('article')?.remove();
    changed?.([{ target: doc.body }]);
    (later as (() => void) | null)?.();
    drain();
    expect(painted).toEqual([]);
    expect(work.marks()).toEqual([]);
    // And a page without one is left in peace from then on.
    later = null;
    changed?.([{ target: doc.body }]);
    expect(later).toBeNull();
  });

  it('go when the marker stops', () => {
    const work = marker(page(STORY));
    work.start();
    drain();
    work.stop();
    expect(painted).toEqual([]);
  });

  it('are none where the page has no article', () => {
    marker(page('<p>5 млн тенге</p>')).start();
    expect(drain()).toBe(0);
    expect(painted).toEqual([]);
  });
});
