import { expect, it } from 'vitest';
import { ruOptions } from '../../utils/data/locales/options-ru.ts';
import { messagesFor } from '../messages-for.ts';
import { sample } from './samples.ts';
import { inEachBrowser } from './world.ts';

const PAGE = sample('forbes/enpf-portfel');
const marks = 'CSS.highlights.get("taza-context")?.size ?? 0';

inEachBrowser('the options', {}, (world) => {
  it('take effect in a page that is open: explanations, theme and language of an open popup', async () => {
    const { tab, tabId } = await world().visit(PAGE.url);
    await tab.waitFor(`${marks} > 3`, { what: 'the marks' });
    await world().ask('settings.set', { marks: [] });
    await tab.waitFor(`(${marks}) === 0`, { what: 'no marks' });
    await world().ask('settings.set', { marks: ['terms'] });
    await tab.waitFor(`${marks} > 0`, { what: 'marks again' });
    await world().ask('settings.set', { unmarked: ['forbes'] });
    await tab.waitFor(`(${marks}) === 0`, { what: 'no marks at this outlet' });
    await world().ask('settings.set', { unmarked: [], marks: ['amounts', 'indices', 'terms'] });
    const popup = await world().popup(tabId);
    await popup.waitFor('document.querySelector(".article-body") !== null');
    await world().ask('settings.set', { language: 'kk', theme: 'sepia' });
    await popup.waitFor(
      `document.body.innerText.includes(${JSON.stringify(messagesFor('kk').actions.overlay)})`,
    );
    expect(await popup.evaluate('document.documentElement.dataset.theme')).toBe('sepia');
    await world().ask('settings.set', { language: 'ru', theme: 'auto' });
    await popup.close();
    await tab.close();
  });

  it('bring the popup back to where its reader stopped', async () => {
    const { tab, tabId } = await world().visit(PAGE.url);
    const popup = await world().popup(tabId);
    await popup.waitFor('document.querySelectorAll(".article-body > *").length > 4');
    expect(await popup.evaluate('document.querySelector("main").scrollTop')).toBe(0);
    await popup.evaluate('document.querySelectorAll(".article-body > *")[3].scrollIntoView()');
    await popup.waitFor(
      'chrome.storage.local.get("places").then(({ places }) => places?.value.length === 1)',
    );
    await popup.close();
    const again = await world().popup(tabId);
    await again.waitFor('document.querySelector("main").scrollTop > 50', { what: 'the place' });
    await again.close();
    await tab.close();
  });

  it('show the keys that the browser has', async () => {
    const options = await world().session.openExtensionPage('options.html');
    await options.waitFor('document.querySelectorAll(".shortcuts div").length >= 4');
    const shown = await options.evaluate<string[]>(
      '[...document.querySelectorAll(".shortcuts dd")].map((dd) => dd.innerText)',
    );
    const real = await world().inExtension<string[]>(
      'chrome.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut))',
    );
    // A browser drops a suggested key that it keeps for itself.
    expect(real.filter((keys) => keys === '')).toEqual([]);
    expect(shown).toEqual(real.map((keys) => keys || ruOptions.unset));
    expect(options.errors()).toEqual([]);
    await options.close();
  });

  it('erase everything that is stored', async () => {
    await world().ask('settings.set', { city: 'astana' });
    await world().ask('outlet.pause', { host: 'nur.kz', paused: true });
    expect(await world().ask('data.erase', {})).toBeNull();
    const left = await world().inExtension<string[]>(
      'chrome.storage.local.get(null).then((all) => Object.keys(all))',
    );
    expect(left.filter((key) => /settings|paused|places|counts/.test(key))).toEqual([]);
    expect((await world().ask('settings.get', {})).city).toBe('almaty');
  });
});

inEachBrowser('a fresh install', { mode: 'production' }, (world) => {
  it('opens the page of first words, once', async () => {
    const open = () =>
      world().inExtension<number>(
        `chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') }).then((tabs) => tabs.length)`,
      );
    await expect.poll(open, { timeout: 15_000 }).toBe(1);
    await world().session.stopBackground();
    await world().ask('settings.get', {});
    expect(await open()).toBe(1);
  });
});
