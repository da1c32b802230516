import { expect, it } from 'vitest';
import { DEFAULT_LOOK } from '../../utils/core/reading/look.ts';
import { ruOverlay as words } from '../../utils/data/locales/overlay-ru.ts';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const inside = (expression: string) =>
  `(() => { const root = document.querySelector('taza-overlay')?.shadowRoot; return root ? ${expression} : null; })()`;
const opened = (tab: Tab) =>
  tab.waitFor(inside('root.querySelector("[role=dialog]")'), { what: 'the reading view' });
const closed = (tab: Tab) => tab.waitFor('document.querySelector("taza-overlay") === null');

/** Everything a page does to others, by chance or on purpose. */
const HOSTILE_CSS = `
* { all: unset !important; color: red !important; background: lime !important; font: 3px cursive !important;
    pointer-events: none !important; visibility: hidden !important }
html { zoom: 1.5; filter: invert(1) hue-rotate(180deg) }
@media print { * { display: none !important } }`;
const HOSTILE_JS = `
window.keys = [];
for (const type of ['keydown', 'keyup', 'keypress']) {
  const hear = (event) => { window.keys.push(event.key); event.preventDefault(); event.stopImmediatePropagation(); };
  document.addEventListener(type, hear, true);
  document.documentElement.addEventListener(type, hear, true);
}
for (const name of ['Array', 'Object', 'Element', 'Node', 'EventTarget', 'Event', 'ShadowRoot', 'HTMLElement'])
  Object.freeze(window[name].prototype);
for (const name of ['querySelector', 'append', 'attachShadow', 'addEventListener'])
  try { Element.prototype[name] = () => { throw new Error('taken') }; } catch {}
window.Highlight = window.KeyboardEvent = window.MutationObserver = undefined;`;

const PAGE = sample('vlast/temirtau-teplo');
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

function hostile(world: World): () => void {
  const text = PAGE.text.map((part) => `<p>${part}</p>`).join('');
  const html = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta property="og:type" content="article">
    <link rel="stylesheet" href="/hostile.css"><script src="/hostile.js"></script></head>
    <body><h1>${PAGE.title}</h1><div class="default-item-in js-mediator-article">${text}</div></body></html>`;
  return world.internet.addRoute(({ url }) => {
    if (url === PAGE.url)
      return {
        headers: { 'content-security-policy': POLICY },
        contentType: 'text/html; charset=utf-8',
        body: html,
      };
    if (url === 'https://vlast.kz/hostile.css') return { contentType: 'text/css', body: HOSTILE_CSS };
    return url === 'https://vlast.kz/hostile.js'
      ? { contentType: 'text/javascript', body: HOSTILE_JS }
      : null;
  });
}

const looks = inside(`(() => {
  const p = root.querySelector('.article-text p'), style = getComputedStyle(p);
  const box = root.querySelector('.frame').getBoundingClientRect();
  const at = document.elementFromPoint(innerWidth - 40, innerHeight / 2)?.localName;
  return { font: style.fontSize, colour: style.color, seen: style.visibility, height: box.height - innerHeight,
    right: Math.round(box.right - innerWidth), at };
})()`);

inEachBrowser('the reading view on a hostile page', {}, (world) => {
  it('keeps its looks, its keys and its place, also where the page writes itself anew', async () => {
    const remove = hostile(world());
    const { tab, tabId } = await world().visit(PAGE.url);
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    await tab.bringToFront();
    const asItShould = { font: '18px', seen: 'visible', at: 'taza-overlay' };
    expect(await tab.evaluate(looks)).toMatchObject(asItShould);
    expect(await tab.evaluate(`${looks}.colour`)).not.toBe('rgb(255, 0, 0)');
    // Over the whole window, whatever zoom the page gives itself.
    expect(Math.abs(await tab.evaluate<number>(`${looks}.height`))).toBeLessThan(2);

    await tab.press('j');
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.waitFor(inside('root.querySelector(".look")'), { what: 'the menu that Enter opened' });
    await tab.press('Escape');
    await tab.waitFor(inside('!root.querySelector(".look")'));
    expect(await tab.evaluate('window.keys')).toEqual([]);

    await tab.evaluate('document.querySelector("taza-overlay").remove()');
    await opened(tab);
    await tab.evaluate(() => {
      document.open();
      document.close();
      // Not by `write`, which the page's own policy forbids it.
      document.body.append('another page');
    });
    await opened(tab);
    expect(await tab.evaluate(looks)).toMatchObject(asItShould);
    expect(await tab.evaluate(inside('root.querySelector(".article-title").innerText'))).toBe(PAGE.title);
    await tab.press('Escape');
    await closed(tab);
    remove();
    await tab.close();
  });
});

/** The rules for print, applied to the screen: what stands where, and whether the page is as long as the text. */
const onPaper = inside(`(() => {
  const rules = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const print = rules.filter((rule) => rule.media?.mediaText === 'print');
  for (const rule of print) rule.media.mediaText = 'all';
  const shell = getComputedStyle(root.querySelector('.taza-overlay'));
  const found = { place: shell.position, scheme: shell.colorScheme,
    isWhole: document.documentElement.scrollHeight >= root.querySelector('.panel-page').scrollHeight };
  for (const rule of print) rule.media.mediaText = 'print';
  return print.length > 0 && found;
})()`);

inEachBrowser('the reading view', {}, (world) => {
  it('opens by itself where the reader asked for it, once, and at the place where they stopped', async () => {
    const page = sample('tengrinews/platnaya-doroga');
    await world().ask('settings.set', { openOverlay: ['tengrinews'] });
    const { tab, tabId } = await world().visit(page.url, { width: 500, height: 420 });
    await opened(tab);
    await tab.evaluate(inside('root.querySelector(".article-text").children[4].scrollIntoView()'));
    const place = `chrome.storage.local.get('places').then(({ places }) => places?.value[0]?.block ?? 0)`;
    await world().panel.waitFor(`${place}.then((block) => block >= 3)`, { what: 'the place to be kept' });
    await tab.bringToFront();
    await tab.press('Escape');
    await closed(tab);
    // The count of another block must not open it again.
    await world().ask('page.hiding', { tabId, hiding: false });
    // Loaded again it is a new page, and has its marks again too.
    await tab.reload();
    await opened(tab);
    await tab.waitFor('CSS.highlights.get("taza-context")?.size > 0', { what: 'the marks of the page' });
    await tab.waitFor(inside('root.querySelector(".resumed")'), { what: 'the reader to be told' });
    expect(
      await tab.evaluate<number>(inside('root.querySelector("[role=dialog]").scrollTop')),
    ).toBeGreaterThan(100);
    await world().ask('settings.set', { openOverlay: [] });
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('underlines what is explained, walks through it by the shortcut, and changes its letters at once', async () => {
    await world().ask('rates.refresh', { force: false });
    const page = sample('forbes/enpf-portfel');
    const { tab, tabId } = await world().visit(page.url);
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    const painted = '[...(CSS.highlights.get("taza-reading-marks") ?? [])].map(String)';
    await tab.waitFor(`${painted}.length > 1`, { what: 'the marks' });
    expect(await tab.evaluate(painted)).toContain('28,9\u00a0трлн тенге');
    await tab.bringToFront();
    await world().inExtension(
      `chrome.tabs.sendMessage(${tabId}, { taza: 1, name: 'context.walk', payload: {} })`,
    );
    await tab.waitFor(inside('root.querySelector(".context-card")'), { what: 'the card' });
    expect(await tab.evaluate('document.querySelector("taza-card")')).toBeNull();
    await tab.press('Escape');
    await tab.waitFor(inside('!root.querySelector(".context-card")'));
    await tab.click(`[aria-label="${words.look.title}"]`);
    await tab.click(`[aria-label="${words.look.more(words.look.steps.size)}"]`);
    expect(await tab.evaluate(looks)).toMatchObject({ font: '19px' });
    await world().panel.waitFor(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.value.reading?.size === 19)`,
    );
    await world().ask('settings.set', { reading: DEFAULT_LOOK });
    await tab.close();
  });

  it('is printed alone, and the page is as it was afterwards', async () => {
    await world().ask('settings.set', { theme: 'dark' });
    const { tab, tabId } = await world().visit(sample('zakon/kollektory').url);
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    const before = await tab.evaluate('document.body.getAttribute("style")');
    const state = `({ body: getComputedStyle(document.body).display, place: getComputedStyle(document.querySelector('taza-overlay')).position })`;
    await tab.evaluate('void dispatchEvent(new Event("beforeprint"))');
    expect(await tab.evaluate(state)).toEqual({ body: 'none', place: 'static' });
    // What is fixed would end with the first sheet.
    expect(await tab.evaluate(onPaper)).toEqual({ place: 'static', scheme: 'light', isWhole: true });
    await tab.evaluate('void dispatchEvent(new Event("afterprint"))');
    expect(await tab.evaluate(state)).toEqual({ body: 'block', place: 'fixed' });
    expect(await tab.evaluate('document.body.getAttribute("style")')).toBe(before);
    await world().ask('settings.set', { theme: 'auto' });
    await tab.close();
  });
});

/** What extensions that make pages dark leave in them: an inverted root, or colours on whatever they find. */
const DARKENED = {
  inverted: () => {
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--fallback';
    style.textContent = `html { filter: invert(100%) hue-rotate(180deg) !important; background: #fff !important }
      body { filter: contrast(90%); transform: translateY(40px) }
      html, body, body :not(iframe) { background-color: #181a1b !important; border-color: #776e62 !important; color: #e8e6e3 !important }`;
    document.head.append(style);
  },
  recoloured: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html, body, taza-overlay { background-color: rgb(24, 26, 27) !important; color: rgb(232, 230, 227) !important }
      * { background-color: var(--darkreader-inline-bgcolor) !important; color: var(--darkreader-inline-color, #e8e6e3) !important; scrollbar-color: #454a4d #202324 }
      :root { --c-page: #000; --c-text: #111; --darkreader-neutral-background: #181a1b; color-scheme: dark !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    document.documentElement.setAttribute('data-darkreader-scheme', 'dark');
    for (const element of document.querySelectorAll<HTMLElement>('html, body, body *, taza-overlay')) {
      element.setAttribute('data-darkreader-inline-bgcolor', '');
      element.setAttribute('data-darkreader-inline-color', '');
      element.style.setProperty('--darkreader-inline-bgcolor', '#111');
      element.style.setProperty('--darkreader-inline-color', '#222');
    }
  },
};

/** Where the host and its frame are, what lies in the corners, and the colours of text and ground. */
const covering = inside(`(() => {
  const panel = root.querySelector('.panel'), p = root.querySelector('.article-text p');
  const whole = root.querySelector('.taza-overlay').getBoundingClientRect();
  const corners = [[2, 2], [innerWidth - 20, 2], [2, innerHeight - 4], [innerWidth - 20, innerHeight - 4]];
  return { box: [whole.left, whole.top, whole.right - document.documentElement.clientWidth, whole.bottom - innerHeight].map(Math.round),
    corners: corners.map(([x, y]) => document.elementFromPoint(x, y)?.localName),
    text: getComputedStyle(p).color, ground: getComputedStyle(panel).backgroundColor };
})()`);

inEachBrowser('the reading view on a page made dark by another extension', {}, (world) => {
  it.each(['inverted', 'recoloured'] as const)('%s, before and while it is open', async (how) => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    await tab.emulate({ theme: 'light', reducedMotion: true });
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    const before = await tab.evaluate<object>(covering);
    expect(before).toMatchObject({ box: [0, 0, 0, 0], corners: Array(4).fill('taza-overlay') });
    await tab.press('Escape');
    await closed(tab);

    await tab.evaluate(DARKENED[how]);
    await tab.evaluate('scrollTo(0, 300)');
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    expect(await tab.evaluate(covering)).toEqual(before);
    // Such an extension comes back to what was added since.
    await tab.evaluate(DARKENED[how]);
    expect(await tab.evaluate(covering)).toEqual(before);
    await tab.close();
  });
});
