import { expect, it } from 'vitest';
import { ruPane } from '../../utils/data/locales/pane-ru.ts';
import { ru } from '../../utils/data/locales/ru.ts';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const inBar = (expression: string) =>
  `(() => { const bar = document.querySelector('taza-page')?.shadowRoot?.querySelector('.bar'); return bar ? ${expression} : null; })()`;
const barIsOpen = (tab: Tab, buttons: number) =>
  tab.waitFor(inBar(`bar.querySelectorAll('button').length === ${buttons}`), {
    what: `a bar of ${buttons} buttons`,
  });
const barIsGone = (tab: Tab) => tab.waitFor('document.querySelector("taza-page") === null');

/** The popup over a tab with the list of hidden things open. */
async function openList(world: World, tabId: number): Promise<Tab> {
  const popup = await world.popup(tabId);
  await press(popup, ru.page.details);
  await popup.waitFor('document.querySelector(".pane li, .pane .section-empty") !== null', {
    what: 'the list',
  });
  return popup;
}

/** Presses the last button whose words begin so. */
async function press(popup: Tab, words: string): Promise<void> {
  const button = `[...document.querySelectorAll('.pane button, .page-bar button')].reverse().find((b) => b.textContent.startsWith(${JSON.stringify(words)}))`;
  await popup.waitFor(`${button} !== undefined`, { what: `the button «${words}»` });
  await popup.evaluate(`${button}.click()`);
}

const says = (popup: Tab, words: string) =>
  popup.waitFor(`document.querySelector('.pane').textContent.includes(${JSON.stringify(words)})`);

inEachBrowser('the list of hidden things', {}, (world) => {
  it('shows one in its place, hides it again, brings it back for good', async () => {
    const { tab, tabId } = await world().visit(sample('informburo/muzshkola').url);
    const { hidden } = await world().ask('page.state', { tabId });
    const drawn = () =>
      tab.evaluate<number>(
        '[...document.querySelectorAll("[data-taza-kept]")].filter((e) => e.getClientRects().length > 0).length',
      );
    const popup = await openList(world(), tabId);
    await press(popup, ruPane.peek);
    await barIsOpen(tab, 2);
    expect(await tab.evaluate(inBar('bar.textContent'))).toContain(ruPane.onPage.peekTitle);
    expect(await drawn()).toBeGreaterThan(0);
    await tab.bringToFront();
    await tab.press('Escape');
    await barIsGone(tab);
    expect(await drawn()).toBe(0);

    await press(popup, ruPane.show);
    await says(popup, ruPane.kept);
    expect(await drawn()).toBeGreaterThan(0);
    expect((await world().ask('page.state', { tabId })).hidden).toBeLessThan(hidden);
    await press(popup, ruPane.hide);
    await popup.waitFor(
      `!document.querySelector('.pane').textContent.includes(${JSON.stringify(ruPane.kept)})`,
    );
    expect(await drawn()).toBe(0);
    expect((await world().ask('page.state', { tabId })).hidden).toBe(hidden);
    for (const one of [popup, tab]) {
      expect(one.errors()).toEqual([]);
      await one.close();
    }
  });

  it('counts again when something peeked at is kept on the page', async () => {
    const { tab, tabId } = await world().visit(sample('informburo/muzshkola').url);
    const shown = (wanted: string) =>
      world().panel.waitFor(
        `chrome.action.getBadgeText({ tabId: ${tabId} }).then((text) => text ${wanted})`,
        { what: `a number ${wanted} on the icon` },
      );
    const { hidden } = await world().ask('page.state', { tabId });
    await shown(`=== '${hidden}'`);
    const popup = await openList(world(), tabId);
    await press(popup, ruPane.peek);
    await barIsOpen(tab, 2);
    await tab.evaluate(inBar('[...bar.querySelectorAll("button")].at(-1).click()'));
    await barIsGone(tab);
    await shown(`!== '' && Number(text) < ${hidden}`);
    for (const one of [popup, tab]) {
      expect(one.errors()).toEqual([]);
      await one.close();
    }
  });

  it('hides what the reader picks by keys, on the next page too, until it is taken back', async () => {
    const url = (n: number) => `https://vlast.kz/novosti/${n}-kniga.html`;
    const remove = world().internet.addRoute(({ url: asked }) =>
      asked === url(1) || asked === url(2)
        ? {
            contentType: 'text/html; charset=utf-8',
            body: '<!doctype html><html lang="ru"><title>Книга</title><main><h1>Книга вышла</h1><p>Первый том вышел из печати, сообщили в издательстве.</p></main><aside class="book-club" style="position:fixed;inset:30% 20%;background:#ddd"><b>Клуб</b></aside></html>',
          }
        : null,
    );
    const isDrawn = 'document.querySelector(".book-club").getClientRects().length > 0';
    const { tab, tabId } = await world().visit(url(1));
    const popup = await openList(world(), tabId);
    await press(popup, ruPane.pick);
    await barIsOpen(tab, 4);
    await tab.bringToFront();
    // In the middle of the window stands the box; up from there is the page itself, which cannot be picked.
    await tab.press('ArrowUp');
    await tab.press('Enter');
    await tab.waitFor(`!(${isDrawn})`);
    await barIsOpen(tab, 3);
    expect(await tab.evaluate(inBar('bar.textContent'))).toContain(ruPane.onPage.everywhere);
    await tab.press('Escape');
    await barIsGone(tab);
    await popup.close();

    const next = await world().visit(url(2));
    await next.tab.waitFor(`!(${isDrawn})`);
    const list = await openList(world(), next.tabId);
    await says(list, ruPane.picked);
    expect((await world().ask('page.state', { tabId: next.tabId })).hidden).toBe(1);
    await press(list, ruPane.forget);
    await next.tab.waitFor(isDrawn);
    for (const one of [tab, next.tab, list]) {
      expect(one.errors()).toEqual([]);
      await one.close();
    }
    remove();
  });

  it('a press of Escape leaves the page as it was, and its focus', async () => {
    const { tab, tabId } = await world().visit(sample('zakon/kollektory').url);
    await tab.evaluate('document.querySelector("a[href]").focus()');
    const before = await tab.evaluate('document.documentElement.outerHTML');
    const focused = await tab.evaluate('document.activeElement.outerHTML');
    const popup = await openList(world(), tabId);
    await press(popup, ruPane.pick);
    await barIsOpen(tab, 4);
    await tab.bringToFront();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Tab', 'Escape']) await tab.press(key);
    await barIsGone(tab);
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await tab.evaluate('document.activeElement.outerHTML')).toBe(focused);
    await popup.close();
    await tab.close();
  });
});
