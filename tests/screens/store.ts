import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { pageMessagesFor } from '../../utils/data/locales/options.ts';
import { sample } from '../e2e/samples.ts';
import type { Tab } from '../harness/driver.ts';
import { press } from './press.ts';
import { seedHistory } from './rate-states.ts';
import { type Look, openStage, settled } from './stage.ts';

/**
 * `npm run screens:store`: the pictures that the stores ask for, 1280 by 800 in every language, in
 * `.output/screens/store/`. Over pages of outlets that do not exist: no brand stands in them.
 */
const OUTPUT = resolve(import.meta.dirname, '../../.output/screens/store');
const SIZE = { width: 1280, height: 800 };
const SHEET = 'https://sheet.test/';
const PAGES: Record<UiLanguage, string> = {
  ru: 'tail/split-by-ads',
  kk: 'tail/div-paragraphs',
  en: 'tail/quotes',
};

/** Ground, letters and the popup's edge, as `tokens.css` has them. */
const COLOURS: Record<Look, [string, string, string]> = {
  light: ['#eef7fa', '#14242b', '#d3e1e6'],
  dark: ['#0a1013', '#e4edf0', '#2c3d45'],
  sepia: ['#eee2c8', '#36291a', '#dccdad'],
  forced: ['#ffffff', '#000000', '#000000'],
};

mkdirSync(OUTPUT, { recursive: true });
const stage = await openStage('chromium', 'test');
try {
  await seedHistory(stage, 400);
  for (const language of ['ru', 'kk', 'en'] as const) {
    await stage.setLanguage(language);
    await shootAll(language);
    console.log(language);
  }
} finally {
  await stage.close();
}

async function shootAll(language: UiLanguage): Promise<void> {
  const { options, rates, tools } = pageMessagesFor(language);
  const { tab, tabId } = await stage.visit(sample(PAGES[language]).url);
  const name = (picture: string) => join(OUTPUT, `${language}-${picture}.png`);
  const { welcome } = options;
  await allowed(tab, tabId);
  await overlay(tab, tabId, name('3-reading'));
  await beside(name('1-article'), 'light', welcome.title, welcome.lead, await popup(tabId, 'light'));
  const history = await popup(tabId, 'dark', tools.history);
  await beside(name('2-rates'), 'dark', rates.title, options.ratesSource, history);
  await beside(name('4-private'), 'sepia', options.data, options.privacy, await permissions());
  await tab.close();
}

/** As on a site that the reader allowed for good: its bait is hidden, and counted. */
async function allowed(tab: Tab, tabId: number): Promise<void> {
  await stage.inExtension(clean as never, tabId);
  await tab.waitFor('document.querySelector("[data-taza-bait]") !== null', { what: 'what is hidden' });
}

async function clean(tabId: number): Promise<boolean> {
  const { scripting } = (globalThis as unknown as ScriptingWorld).chrome;
  await scripting.insertCSS({ target: { tabId }, files: ['/outlets/marks.css'] });
  await scripting.executeScript({ target: { tabId }, files: ['/news.js'] });
  return true;
}

interface ScriptingWorld {
  chrome: { scripting: Record<'insertCSS' | 'executeScript', (what: object) => Promise<unknown>> };
}

/** The reading view, at the side of its page. */
async function overlay(tab: Tab, tabId: number, file: string): Promise<void> {
  await stage.setTheme(tab, 'light');
  await tab.setSize(SIZE.width, SIZE.height);
  await stage.ask('overlay.open', { tabId });
  const text = 'document.querySelector("taza-overlay")?.shadowRoot?.querySelector(".article-text")';
  await tab.waitFor(text, { what: 'the reading view' });
  await settled(tab);
  await tab.screenshot(file);
  await stage.ask('overlay.open', { tabId });
}

/** The popup as a picture, with a tool open or the article. */
async function popup(tabId: number, theme: Look, tool?: string): Promise<string> {
  const shown = await stage.popup(tabId);
  await stage.setTheme(shown, theme);
  await shown.waitFor('document.querySelector(".article-body") !== null', { what: 'the article' });
  if (tool) {
    await press(shown, tool);
    await shown.waitFor('document.querySelector(".chart-line") !== null', { what: 'the chart' });
  }
  return picture(shown);
}

/** The table of permissions in the options. */
async function permissions(): Promise<string> {
  const shown = await stage.session.openExtensionPage('options.html', { width: 380, height: 600 });
  await stage.setTheme(shown, 'sepia');
  await shown.waitFor('document.querySelector("#permissions-title") !== null', { what: 'the settings' });
  await shown.evaluate('document.querySelector("#permissions-title").parentElement.scrollIntoView()');
  return picture(shown);
}

/** Closes what it took. */
async function picture(shown: Tab): Promise<string> {
  await settled(shown);
  const file = join(OUTPUT, 'popup.png');
  await shown.screenshot(file);
  await shown.close();
  const image = readFileSync(file).toString('base64');
  rmSync(file);
  return image;
}

/** Words and the popup side by side. */
async function beside(file: string, theme: Look, title: string, words: string, image: string): Promise<void> {
  const [page, text, edge] = COLOURS[theme];
  const html = `<!doctype html><meta charset="utf-8"><style>
body{box-sizing:border-box;display:flex;align-items:center;justify-content:center;gap:88px;height:800px;margin:0;padding:0 72px;background:${page};color:${text}}
h1{margin:0 0 24px;font:700 52px/1.15 "PT Serif","Noto Serif",serif;text-wrap:balance}
p{margin:0;font:23px/1.5 system-ui,sans-serif;text-wrap:pretty}div{flex:0 1 600px}
img{width:418px;border-radius:14px;box-shadow:0 0 0 1px ${edge},0 18px 48px rgb(0 0 0/.22)}</style>
<div><h1>${title}</h1><p>${words}</p></div><img src="data:image/png;base64,${image}">`;
  const remove = stage.internet.addRoute(({ url }) =>
    url === SHEET ? { body: html, contentType: 'text/html; charset=utf-8' } : null,
  );
  const sheet = await stage.session.openPage(SHEET, SIZE);
  await settled(sheet);
  await sheet.screenshot(file);
  await sheet.close();
  remove();
}
