import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { looksLikeArticle } from '../../../utils/core/page/article-page.ts';
import { type CleanerState, createPageCleaner } from '../../../utils/core/page/cleaner.ts';
import { BAIT_MARK, SHOWN_MARK } from '../../../utils/core/page/marks.ts';
import { baitPhrases, vendors } from '../../../utils/data/bait.ts';

const TEXT =
  '<p>Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.</p>';
const CALL = '<p id="call">Подписывайтесь на наш Telegram-канал</p>';
const LIST =
  '<div id="list"><h3>Популярное</h3><ul><li><a href="/1">Новый порт откроют в Актау</a></li></ul></div>';
const PROMO = '<div class="promo" id="promo">Квартиры у реки</div>';
const PAGE = `<main><h1>Мост через Ишим</h1><div id="text">${TEXT}${CALL}${TEXT}${PROMO}</div>${LIST}</main>`;

const open: Window[] = [];
afterEach(() => {
  for (const window of open.splice(0)) window.close();
});

/** A live page with a cleaner on it; `frame()` draws the next frame, and nothing else does. */
function live(html: string, isArticle?: () => boolean) {
  const window = new Window({ url: 'https://news.test/society/101-most/' });
  const document = window.document as unknown as Document;
  document.body.innerHTML = html;
  const counts: CleanerState[] = [];
  let alive = true;
  let next: (() => void) | null = null;
  window.requestAnimationFrame = ((run: () => void) => {
    next = run;
    return {} as never;
  }) as never;
  Object.defineProperty(document, 'hidden', { value: false });
  const cleaner = createPageCleaner({
    doc: document,
    options: () => ({
      url: window.location.href,
      match: createPhraseMatcher(baitPhrases),
      vendors,
      site: { id: 'example', bait: [{ selector: '.promo', kind: 'ad' }] },
    }),
    isArticle: isArticle ?? (() => looksLikeArticle(document)),
    isAlive: () => alive,
    onCount: (state) => counts.push(state),
  });
  open.push(window);
  const marked = () => [...document.querySelectorAll(`[${BAIT_MARK}]`)].map(({ id }) => id);
  const frame = async () => {
    // The observer tells of changes in a task of its own.
    await new Promise((done) => setImmediate(done));
    next?.();
    next = null;
  };
  const add = (html: string, into = 'body') => {
    document.querySelector(into)?.insertAdjacentHTML('beforeend', html);
  };
  const go = (path: string) => window.history.pushState({}, '', path);
  const orphan = () => {
    alive = false;
  };
  return { document, cleaner, counts, marked, frame, add, go, orphan, asked: () => next !== null };
}

describe('at the start', () => {
  it('bait is marked and counted, the rest is not touched', () => {
    const { cleaner, counts, marked } = live(PAGE);
    cleaner.start();
    expect(marked().sort()).toEqual(['call', 'list', 'promo']);
    expect(counts).toEqual([{ hidden: 3, hiding: true }]);
  });

  it('the marks are all that changes, and without them the page is what it was', () => {
    const { document, cleaner } = live(PAGE);
    const before = document.documentElement.outerHTML;
    cleaner.start();
    expect(document.documentElement.outerHTML).not.toBe(before);
    for (const element of document.querySelectorAll(`[${BAIT_MARK}]`)) element.removeAttribute(BAIT_MARK);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('on a page that is no article only what the outlet itself names is marked', () => {
    const { cleaner, marked } = live(PAGE, () => false);
    cleaner.start();
    expect(marked()).toEqual(['promo']);
  });

  it('a page without bait counts none, once', () => {
    const { cleaner, counts } = live(`<main><h1>Мост</h1>${TEXT}${TEXT}</main>`);
    cleaner.start();
    expect(counts).toEqual([{ hidden: 0, hiding: true }]);
  });

  it('bait inside bait counts once', () => {
    const { cleaner, counts } = live(
      PAGE.replace('Квартиры у реки', `<div class="promo">x</div>${LIST.replace('list', 'inner')}`),
    );
    cleaner.start();
    expect(counts).toEqual([{ hidden: 3, hiding: true }]);
  });
});

describe('showing everything', () => {
  it('is a mark on the root, and the count stays what it would be', () => {
    const { document, cleaner, counts, marked } = live(PAGE);
    cleaner.start();
    expect(cleaner.setHiding(false)).toEqual({ hidden: 3, hiding: false });
    expect(document.documentElement.hasAttribute(SHOWN_MARK)).toBe(true);
    expect(marked()).toHaveLength(3);
    expect(cleaner.setHiding(true)).toEqual({ hidden: 3, hiding: true });
    expect(document.documentElement.hasAttribute(SHOWN_MARK)).toBe(false);
    expect(counts).toEqual([
      { hidden: 3, hiding: true },
      { hidden: 3, hiding: false },
      { hidden: 3, hiding: true },
    ]);
  });

  it('asked for twice is told once', () => {
    const { cleaner, counts } = live(PAGE);
    cleaner.start();
    cleaner.setHiding(false);
    cleaner.setHiding(false);
    expect(counts).toHaveLength(2);
  });

  it('asked for before the start holds', () => {
    const { cleaner, counts } = live(PAGE);
    cleaner.setHiding(false);
    cleaner.start();
    expect(cleaner.state()).toEqual({ hidden: 3, hiding: false });
    expect(counts.at(-1)).toEqual({ hidden: 3, hiding: false });
  });
});

describe('what arrives later', () => {
  it.each([
    ['a call in a box', '<div><p id="late">Подпишись:</p></div>'],
    ['a call by itself', '<p id="late">Подпишись:</p>'],
    ['what the outlet names', '<div class="promo" id="late">Квартиры у реки</div>'],
    ['what the outlet names, in a box', '<div><div class="promo" id="late">Квартиры у реки</div></div>'],
    ['a vendor’s widget', '<div id="adfox_123"></div>'],
  ])('%s is marked in the next frame and counted', async (_, html) => {
    const { cleaner, counts, marked, frame, add } = live(PAGE);
    cleaner.start();
    add(html, '#text');
    await frame();
    expect(marked()).toHaveLength(4);
    expect(counts.at(-1)).toEqual({ hidden: 4, hiding: true });
  });

  it('is found with the heading that was there before', async () => {
    const { cleaner, marked, frame, add } = live(
      `<main><h1>Мост</h1><div>${TEXT}${TEXT}</div><div id="box"><h3 id="heading">Популярное</h3></div></main>`,
    );
    cleaner.start();
    expect(marked()).toEqual([]);
    add('<ul><li><a href="/1">Новый порт откроют в Актау</a></li></ul>', '#box');
    await frame();
    expect(marked()).toEqual(['box']);
  });

  it('and is text stays', async () => {
    const { cleaner, counts, frame, add } = live(PAGE);
    cleaner.start();
    add(TEXT, '#text');
    await frame();
    expect(counts).toHaveLength(1);
  });

  it('and is gone again before the frame harms nothing', async () => {
    const { document, cleaner, frame, marked, add } = live(PAGE);
    cleaner.start();
    add('<div class="promo" id="gone">x</div>');
    document.querySelector('#gone')?.remove();
    await frame();
    expect(marked()).toHaveLength(3);
  });

  it('finds an orphan silent, and for good', async () => {
    const { cleaner, counts, frame, asked, add, orphan } = live(PAGE);
    cleaner.start();
    orphan();
    add('<div><div class="promo">x</div></div>');
    await frame();
    add('<div><div class="promo">x</div></div>');
    await frame();
    expect(asked()).toBe(false);
    expect(counts).toHaveLength(1);
    expect(cleaner.state().hidden).toBe(3);
  });
});

describe('a page that becomes another one', () => {
  it('loses the old marks, gets its own, and is counted anew', () => {
    const { document, cleaner, counts, marked } = live(PAGE);
    cleaner.start();
    const call = document.querySelector('#call');
    if (call) call.textContent = 'Мост закроют до осени, сообщили в акимате города на брифинге.';
    cleaner.restart();
    expect(marked().sort()).toEqual(['list', 'promo']);
    expect(counts.at(-1)).toEqual({ hidden: 2, hiding: true });
  });

  it('with the same count is told again: the badge was cleared', () => {
    const { cleaner, counts } = live(PAGE);
    cleaner.start();
    cleaner.restart();
    expect(counts).toHaveLength(2);
  });

  it('is noticed by its address when the new content comes', async () => {
    const { document, cleaner, counts, marked, frame, add, go } = live(PAGE);
    cleaner.start();
    go('/society/102-port/');
    const call = document.querySelector('#call');
    if (call) call.textContent = 'Порт откроют весной, сообщили в акимате города на брифинге.';
    add(TEXT, '#text');
    await frame();
    expect(marked().sort()).toEqual(['list', 'promo']);
    expect(counts.at(-1)).toEqual({ hidden: 2, hiding: true });
  });
});

describe('a huge page', () => {
  it('is looked at by selectors only', () => {
    const { cleaner, marked } = live(`${PAGE}${'<i></i>'.repeat(20_100)}`);
    cleaner.start();
    expect(marked()).toEqual(['promo']);
  });
});
