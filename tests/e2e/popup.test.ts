import { expect, it } from 'vitest';
import { kk } from '../../utils/data/locales/kk.ts';
import { kkOptions } from '../../utils/data/locales/options-kk.ts';
import { ru } from '../../utils/data/locales/ru.ts';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const text = (tab: Tab) => tab.evaluate<string>('document.body.innerText.replaceAll("\\u00a0", " ")');
const button = (words: string) =>
  `[...document.querySelectorAll('button')].find((b) => b.innerText.trim() === ${JSON.stringify(words)})`;
const press = (tab: Tab, words: string) => tab.evaluate(`(${button(words)}).click()`);
const shows = (tab: Tab, words: string) =>
  tab.waitFor(
    `document.body.innerText.replaceAll("\\u00a0", " ").includes(${JSON.stringify(words.replaceAll('\u00a0', ' '))})`,
    {
      what: `the popup to say «${words}»`,
    },
  );

async function expectSentence(
  popup: Tab,
  code: 'article.none' | 'page.browser',
  sentence: string = ru.trouble[code].text,
): Promise<void> {
  await shows(popup, ru.trouble[code].title);
  expect(await text(popup)).toContain(sentence.replaceAll('\u00a0', ' '));
  await shows(popup, 'USD');
  await popup.close();
}

async function withRates(world: World): Promise<void> {
  await world.ask('rates.refresh', { force: false });
}

inEachBrowser('the popup', {}, (world) => {
  it('shows rates, the clean article, related links with reasons and what was removed', async () => {
    await withRates(world());
    const page = sample('informburo/muzshkola');
    const { tab, tabId } = await world().visit(page.url);
    const popup = await world().popup(tabId);
    await shows(popup, page.title);
    await popup.waitFor('document.querySelector(".removed") !== null', { what: 'the lists under the text' });
    const words = await text(popup);
    for (const code of ['USD', 'EUR', 'RUB', 'CNY']) expect(words).toContain(code);
    expect(words).toMatch(/Нацбанк/);
    expect(words).toMatch(/\d+,\d\d/);
    expect(words).not.toMatch(/NaN|undefined|null/);
    for (const block of page.text) expect(words).toContain(block.split('\n')[0]);
    const related = await popup.evaluate<string[]>(
      '[...document.querySelectorAll("a[href]")].map((a) => a.href)',
    );
    for (const url of page.related) expect(related).toContain(url);
    expect(words).toContain('11 февраля 2026');
    await popup.evaluate('document.querySelectorAll("details").forEach((d) => (d.open = true))');
    expect(await text(popup)).toContain(page.items[0]?.title);
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('restores the page with one click and hides again with another', async () => {
    const page = sample('tengrinews/platnaya-doroga');
    const { tab, tabId } = await world().visit(page.url);
    const popup = await world().popup(tabId);
    await shows(popup, ru.page.restore);
    await press(popup, ru.page.restore);
    await tab.waitFor('document.documentElement.hasAttribute("data-taza-shown")');
    await shows(popup, ru.page.hideAgain);
    await press(popup, ru.page.hideAgain);
    await tab.waitFor('!document.documentElement.hasAttribute("data-taza-shown")');
    await popup.close();
    await tab.close();
  });

  it('says that a front page holds no article', async () => {
    const { tab, tabId } = await world().visit(sample('odd/front-page').url);
    await expectSentence(await world().popup(tabId), 'article.none', ru.noArticle.home);
    await tab.close();
  });

  it("says that the browser's own page is one", async () => {
    const tabId = await world().inExtension<number>('chrome.tabs.getCurrent().then((tab) => tab.id)');
    await expectSentence(await world().popup(tabId), 'page.browser');
  });

  it('says that the page is gone when its tab was closed', async () => {
    const { tab, tabId } = await world().visit(sample('vlast/temirtau-teplo').url);
    await tab.close();
    const popup = await world().popup(tabId);
    await shows(popup, ru.trouble['page.gone'].title);
    await popup.close();
  });

  it('speaks Kazakh as soon as the options say so', async () => {
    await world().panel.bringToFront();
    const choice = '[...document.querySelectorAll("label")].find((l) => l.innerText.trim() === "Қазақша")';
    await world().panel.waitFor(choice);
    await world().panel.evaluate(`(${choice}).click()`);
    await world().panel.waitFor(`document.title === ${JSON.stringify(kkOptions.title)}`);
    const page = sample('informburo/kaz-kurish');
    const { tab, tabId } = await world().visit(page.url);
    const popup = await world().popup(tabId);
    await shows(popup, page.title);
    expect(await popup.evaluate('document.documentElement.lang')).toBe('kk');
    expect(await text(popup)).toContain(kk.actions.overlay);
    expect(await text(popup)).toContain('2026 жылғы 24 қыркүйек, 12:40');
    await world().ask('settings.set', { language: 'auto' });
    await popup.close();
    await tab.close();
  });

  it('works from storage that holds junk', async () => {
    await world().inExtension(
      'chrome.storage.local.set({ settings: "junk", rates: { v: 1, value: [1] }, paused: 7 }).then(() => 1)',
    );
    const page = sample('zakon/kollektory');
    const { tab, tabId } = await world().visit(page.url);
    const popup = await world().popup(tabId);
    await shows(popup, page.title);
    expect(await text(popup)).toMatch(/USD/);
    expect(popup.errors()).toEqual([]);
    await world().inExtension('chrome.storage.local.clear().then(() => 1)');
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('the popup without permission for the page', { mode: 'production' }, (world) => {
  it('asks for it by name, and shows rates meanwhile', async () => {
    const tab = await world().session.openPage(sample('odd/english-blog').url);
    await tab.bringToFront();
    const tabId = await world().inExtension<number>(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    const popup = await world().popup(tabId);
    await shows(popup, ru.trouble['page.no-permission'].title);
    await shows(popup, 'USD');
    await popup.close();
    await tab.close();
  });

  it('reads a listed outlet in the package as it is published', async () => {
    const page = sample('nur/pavodok-kompensatsii');
    const { tab, tabId } = await world().visit(page.url);
    const popup = await world().popup(tabId);
    await shows(popup, page.title);
    expect((await world().ask('page.state', { tabId })).hidden).toBeGreaterThan(3);
    await popup.close();
    await tab.close();
  });
});
