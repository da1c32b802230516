import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { wholeDocument } from '../../../utils/core/article/whole-document.ts';

const SENTENCE = 'Мост через Ишим построят за три года, работы начнутся весной, сообщил акимат города. ';
const ENOUGH = `<p>${SENTENCE.repeat(10)}</p>`;

const windows: Window[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) await window.happyDOM.close();
});

/** A page with shadow roots and frames. */
function page(html: string): Document {
  const window = new Window({ url: 'https://news.test/1' });
  windows.push(window);
  const doc = window.document as unknown as Document;
  doc.body.innerHTML = html;
  return doc;
}

/** Gives the element that `selector` finds what a frame would have. */
function give(doc: Document, selector: string, property: PropertyDescriptor): void {
  const element = doc.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  Object.defineProperty(element, 'contentDocument', property);
}

function shade(doc: Document, selector: string, html: string, mode: ShadowRootMode = 'open'): void {
  const root = doc.querySelector(selector)?.attachShadow({ mode });
  if (root) root.innerHTML = html;
}

const frameOf = (html: string): PropertyDescriptor => ({ value: page(html) });
const throwing: PropertyDescriptor = {
  get() {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
};
const texts = (doc: Document) => [...doc.body.querySelectorAll('p')].map(({ textContent }) => textContent);

describe('what stands in another document', () => {
  it('is read in its place: a frame', () => {
    const doc = page('<p>Раз</p><iframe id="f"></iframe><p>Три</p>');
    give(doc, '#f', frameOf('<p>Два</p>'));
    const whole = wholeDocument(doc);
    expect(texts(whole)).toEqual(['Раз', 'Два', 'Три']);
    expect(whole.querySelector('iframe')).toBeNull();
  });

  it('is read in its place: a shadow root', () => {
    const doc = page('<p>Раз</p><news-text></news-text><p>Три</p>');
    shade(doc, 'news-text', '<p>Два</p>');
    expect(texts(wholeDocument(doc))).toEqual(['Раз', 'Два', 'Три']);
  });

  it('is read from several at once', () => {
    const doc = page('<iframe id="a"></iframe><div><news-text></news-text></div><iframe id="b"></iframe>');
    give(doc, '#a', frameOf('<p>Раз</p>'));
    shade(doc, 'news-text', '<p>Два</p><p>Три</p>');
    give(doc, '#b', frameOf('<p>Четыре</p>'));
    expect(texts(wholeDocument(doc))).toEqual(['Раз', 'Два', 'Три', 'Четыре']);
  });

  it('is read in its place: a frame that was loaded', async () => {
    const doc = page('<p>Раз</p><iframe srcdoc="<p>Два</p>"></iframe>');
    await windows[0]?.happyDOM.waitUntilComplete();
    expect(texts(wholeDocument(doc))).toEqual(['Раз', 'Два']);
  });

  it('is not read behind a closed door', () => {
    const doc = page('<p>Раз</p><news-text></news-text>');
    shade(doc, 'news-text', '<p>Два</p>', 'closed');
    expect(wholeDocument(doc)).toBe(doc);
  });
});

describe('the page itself is answered', () => {
  it('when it has enough text', () => {
    const doc = page(`${ENOUGH}<iframe id="f"></iframe>`);
    give(doc, '#f', frameOf('<p>Реклама</p>'));
    expect(wholeDocument(doc)).toBe(doc);
  });

  it('when nothing else is in it', () => {
    const doc = page('<p>Раз</p><iframe></iframe>');
    expect(wholeDocument(doc)).toBe(doc);
  });

  it.each<[string, () => PropertyDescriptor]>([
    ['that is empty', () => frameOf('<div> \n </div>')],
    ['without a body', () => ({ value: { body: null } })],
    ['of another origin', () => ({ value: null })],
    ['of another origin that throws', () => throwing],
  ])('when its only frame is one %s', (_, property) => {
    const doc = page('<p>Раз</p><iframe id="f"></iframe>');
    give(doc, '#f', property());
    expect(wholeDocument(doc)).toBe(doc);
  });
});

describe('the page is left as it is', () => {
  it('to the last node, and so is what stands in it', () => {
    const doc = page('<p>Раз</p><iframe id="f"></iframe><news-text><b>x</b></news-text>');
    const inner = page('<p>Два</p>');
    give(doc, '#f', { value: inner });
    shade(doc, 'news-text', '<p>Три</p>');
    const root = doc.querySelector('news-text')?.shadowRoot;
    const [before, innerBefore] = [doc.body.innerHTML, inner.body.innerHTML];
    const nodes = [...doc.body.childNodes];
    const whole = wholeDocument(doc);
    expect(whole).not.toBe(doc);
    expect(texts(whole)).toEqual(['Раз', 'Два', 'Три']);
    expect([doc.body.innerHTML, inner.body.innerHTML]).toEqual([before, innerBefore]);
    expect(root?.innerHTML).toBe('<p>Три</p>');
    expect([...doc.body.childNodes].every((node, i) => node === nodes[i])).toBe(true);
  });

  it('one frame that throws does not take the others with it', () => {
    const doc = page('<iframe id="a"></iframe><iframe id="b"></iframe>');
    give(doc, '#a', throwing);
    give(doc, '#b', frameOf('<p>Два</p>'));
    expect(texts(wholeDocument(doc))).toEqual(['Два']);
  });
});
