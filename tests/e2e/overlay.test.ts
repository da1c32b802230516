import { expect, it } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser } from './world.ts';

const inside = (expression: string) =>
  `(() => { const root = document.querySelector('taza-overlay')?.shadowRoot; return root ? ${expression} : null; })()`;
const isOpen = (tab: Tab) => tab.evaluate<boolean>('document.querySelector("taza-overlay") !== null');
const opened = (tab: Tab) =>
  tab.waitFor(inside('root.querySelector("[role=dialog]")'), { what: 'the panel' });

inEachBrowser('the overlay', {}, (world) => {
  it('shows the article over the page, keeps the focus, closes with Esc and gives the focus back', async () => {
    const page = sample('inform/perinatalnyi-centr');
    const { tab, tabId } = await world().visit(page.url);
    await tab.evaluate(() => {
      const link = document.querySelector<HTMLElement>('a[href]');
      link?.focus();
      (window as { keys?: string[] }).keys = [];
      document.addEventListener('keydown', (event) => (window as { keys?: string[] }).keys?.push(event.key));
    });
    const focused = await tab.evaluate<string>('document.activeElement.outerHTML');
    expect(await world().ask('overlay.open', { tabId })).toEqual({ ok: true, value: null });
    await opened(tab);
    await tab.bringToFront();
    const panel = await tab.evaluate<{ text: string; focused: string; name: string }>(
      inside(
        '{ text: root.querySelector("[role=dialog]").innerText.replaceAll("\u00a0", " "), focused: root.activeElement?.getAttribute("role"), name: root.querySelector("h1,h2").innerText }',
      ),
    );
    expect(panel.name).toBe(page.title);
    for (const block of page.text) expect(panel.text).toContain(block.split('\n')[0]);
    expect(panel.focused).toBe('dialog');
    await tab.press('Tab');
    await tab.press('Tab');
    expect(await tab.evaluate('document.activeElement.localName')).toBe('taza-overlay');
    await tab.press('Escape');
    await tab.waitFor('document.querySelector("taza-overlay") === null');
    expect(await tab.evaluate('document.activeElement.outerHTML')).toBe(focused);
    expect(await tab.evaluate('window.keys')).toEqual([]);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('asked again, it closes; a page without an article gets none', async () => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    await world().ask('overlay.open', { tabId });
    await opened(tab);
    await world().ask('overlay.open', { tabId });
    await tab.waitFor('document.querySelector("taza-overlay") === null');
    await tab.close();
    const front = await world().visit(sample('odd/front-page').url);
    await world().ask('overlay.open', { tabId: front.tabId });
    expect(await isOpen(front.tab)).toBe(false);
    await front.tab.close();
  });

  it('keeps its looks on a page with a strict policy and hostile styles', async () => {
    const page = sample('vlast/temirtau-teplo');
    const remove = world().internet.addRoute(({ url }) =>
      url === page.url
        ? {
            headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="ru"><head><meta property="og:type" content="article"><link rel="stylesheet" href="/hostile.css"></head><body><h1>${page.title}</h1><div class="default-item-in js-mediator-article">${page.text.map((t) => `<p>${t}</p>`).join('')}</div></body></html>`,
          }
        : url === 'https://vlast.kz/hostile.css'
          ? {
              contentType: 'text/css',
              body: '* { all: unset !important; color: red !important; font: 3px cursive !important }',
            }
          : null,
    );
    const { tab, tabId } = await world().visit(page.url);
    expect(await world().ask('overlay.open', { tabId })).toEqual({ ok: true, value: null });
    await opened(tab);
    const looks = await tab.evaluate<{ size: string; colour: string; width: number; top: boolean }>(
      inside(
        '(() => { const p = root.querySelector(".article-body p"); const s = getComputedStyle(p); const d = root.querySelector("[role=dialog]").getBoundingClientRect(); return { size: s.fontSize, colour: s.color, width: d.width, top: document.elementFromPoint(d.left + d.width / 2, d.top + 5)?.localName === "taza-overlay" }; })()',
      ),
    );
    expect(Number.parseFloat(looks.size)).toBeGreaterThanOrEqual(16);
    expect(looks.colour).not.toBe('rgb(255, 0, 0)');
    expect(looks.width).toBeGreaterThan(300);
    expect(looks.top).toBe(true);
    remove();
    await tab.close();
  });
});

inEachBrowser('the overlay as published', { mode: 'production' }, (world) => {
  it('is closed to the page', async () => {
    const { tab, tabId } = await world().visit(sample('zakon/kollektory').url);
    await world().ask('overlay.open', { tabId });
    await tab.waitFor('document.querySelector("taza-overlay") !== null');
    expect(await tab.evaluate('document.querySelector("taza-overlay").shadowRoot')).toBeNull();
    await tab.bringToFront();
    await tab.press('Escape');
    await tab.waitFor('document.querySelector("taza-overlay") === null');
    await tab.close();
  });
});
