import { sample } from '../e2e/samples.ts';
import type { Tab } from '../harness/driver.ts';
import { RATES_HOSTS } from '../harness/rates-internet.ts';
import { messagesFor } from '../messages-for.ts';
import { press } from './press.ts';
import { holiday, none, offline, seedHistory, stale, withRates } from './rate-states.ts';
import type { Mode, Stage } from './stage.ts';

export interface Shown {
  tab: Tab;
  close(): Promise<void>;
}

/** One screen in one state. */
export interface Scene {
  name: string;
  mode: Mode;
  /** Widths to look at; the first is the usual one. */
  widths: readonly number[];
  height: number;
  /** Drawn over a page that is not ours: opened anew for each language and theme. */
  inShadow?: string;
  /** The whole length of the page, not only what fits the window. */
  whole?: boolean;
  open(stage: Stage): Promise<Shown>;
}

const POPUP = { mode: 'test', widths: [380, 360], height: 600 } as const;
const ARTICLES = {
  ru: 'forbes/enpf-portfel',
  kk: 'informburo/kaz-kurish',
  en: 'vlast/english-balkhash-fishermen',
} as const;

const words = (stage: Stage) => messagesFor(stage.language);

/** The popup over a page; `ready` is the selector that tells that it has got there. */
async function popupOver(stage: Stage, url: string, ready: string): Promise<Shown> {
  const { tab, tabId } = await stage.visit(url);
  const popup = await stage.popup(tabId);
  await popup.waitFor(`document.querySelector(${JSON.stringify(ready)}) !== null`, { what: ready });
  return { tab: popup, close: () => popup.close().then(() => tab.close()) };
}

const article = (stage: Stage) => popupOver(stage, sample(ARTICLES[stage.language]).url, '.article-body');

/** The popup after a button of its own was pressed, ready when `ready` is there. */
async function pressed(stage: Stage, button: string, ready: string): Promise<Shown> {
  const shown = await article(stage);
  await press(shown.tab, button);
  await shown.tab.waitFor(`document.querySelector(${JSON.stringify(ready)}) !== null`, { what: ready });
  return shown;
}

/** The popup with a tool open, ready when `ready` is there. */
function tool(stage: Stage, name: 'converter' | 'cash' | 'history', ready: string): Promise<Shown> {
  return pressed(stage, words(stage).tools[name], ready);
}

async function scrolled(shown: Shown, selector: string): Promise<Shown> {
  await shown.tab.evaluate((target: string) => {
    document.querySelector(target)?.scrollIntoView({ block: 'end' });
  }, selector);
  return shown;
}

/** The popup while rates are in a bad state. */
async function inState(stage: Stage, change: Parameters<typeof withRates>[1]): Promise<Shown> {
  const unplug = stage.internet.addRoute(({ host }) =>
    RATES_HOSTS.test(host) ? { failure: 'reset' } : null,
  );
  const restore = await withRates(stage, change);
  const shown = await article(stage);
  return {
    tab: shown.tab,
    async close() {
      await shown.close();
      unplug();
      await restore();
    },
  };
}

/** A converter in which `text` was typed. */
async function converting(stage: Stage, text: string): Promise<Shown> {
  const shown = await tool(stage, 'converter', '.tool input[type=text]');
  await shown.tab.evaluate((typed: string) => {
    const input = document.querySelector<HTMLInputElement>('.tool input[type=text]');
    if (!input) return;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  return shown;
}

async function lowerPart(stage: Stage): Promise<Shown> {
  const shown = await article(stage);
  await shown.tab.waitFor('document.querySelector(".removed") !== null', { what: 'the lists' });
  await shown.tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return scrolled(shown, '.removed-list > li:nth-child(2)');
}

export const POPUP_SCENES: Scene[] = [
  { ...POPUP, name: 'popup-article', open: article },
  { ...POPUP, name: 'popup-lists', open: lowerPart },
  {
    ...POPUP,
    name: 'popup-folded',
    async open(stage) {
      const shown = await article(stage);
      await press(shown.tab, words(stage).tools.fold);
      return {
        tab: shown.tab,
        close: () => stage.ask('settings.set', { ratesFolded: false }).then(shown.close),
      };
    },
  },
  {
    ...POPUP,
    name: 'popup-take',
    open: (stage) => pressed(stage, words(stage).actions.take, '.take-list'),
  },
  {
    ...POPUP,
    name: 'popup-hidden',
    open: (stage) => pressed(stage, words(stage).page.details, '.pane'),
  },
  {
    ...POPUP,
    name: 'popup-no-article',
    open: (stage) => popupOver(stage, sample('odd/front-page').url, '.trouble'),
  },
  {
    ...POPUP,
    name: 'popup-no-permission',
    mode: 'production',
    open: (stage) => popupOver(stage, sample('odd/english-blog').url, '.trouble'),
  },
  {
    ...POPUP,
    name: 'popup-protected',
    open: (stage) => popupOver(stage, 'https://addons.mozilla.org/', '.trouble'),
  },
  { ...POPUP, name: 'popup-rates-offline', open: (stage) => inState(stage, offline) },
  { ...POPUP, name: 'popup-rates-stale', open: (stage) => inState(stage, stale) },
  { ...POPUP, name: 'popup-rates-holiday', open: (stage) => inState(stage, holiday) },
  { ...POPUP, name: 'popup-rates-none', open: (stage) => inState(stage, none) },
  { ...POPUP, name: 'popup-converter', open: (stage) => converting(stage, '1 500 000,50') },
  { ...POPUP, name: 'popup-converter-wrong', open: (stage) => converting(stage, 'сто доляров') },
  { ...POPUP, name: 'popup-cash', open: (stage) => tool(stage, 'cash', '.cash-table') },
  {
    ...POPUP,
    name: 'popup-cash-ask',
    mode: 'production',
    open: (stage) => tool(stage, 'cash', '.cash-source .button'),
  },
  {
    ...POPUP,
    name: 'popup-history',
    async open(stage) {
      await seedHistory(stage, 400);
      return tool(stage, 'history', '.chart-line');
    },
  },
];

export const PAGE_SCENES: Scene[] = [
  {
    name: 'options',
    mode: 'production',
    widths: [820, 360],
    height: 900,
    whole: true,
    async open(stage) {
      const tab = await stage.session.openExtensionPage('options.html');
      await tab.waitFor('document.querySelector("details") !== null', { what: 'the settings' });
      return { tab, close: () => tab.close() };
    },
  },
  {
    name: 'options-outlets',
    mode: 'production',
    widths: [820, 360],
    height: 900,
    async open(stage) {
      const tab = await stage.session.openExtensionPage('options.html');
      await tab.waitFor('document.querySelector("details") !== null', { what: 'the settings' });
      await tab.click('details summary');
      await tab.evaluate('document.querySelector("#outlets-title").scrollIntoView()');
      return { tab, close: () => tab.close() };
    },
  },
  {
    name: 'welcome',
    mode: 'production',
    widths: [820, 360],
    height: 900,
    whole: true,
    async open(stage) {
      const tab = await stage.session.openExtensionPage('welcome.html');
      await tab.waitFor(`document.title.length > 6`, { what: 'the first words' });
      return { tab, close: () => tab.close() };
    },
  },
  overlay('overlay', null),
  overlay('overlay-look', 'text'),
  overlay('overlay-take', 'take'),
  overlay('overlay-listen', 'listen'),
  card('card', 820),
  card('card-narrow', 420),
];

/** The reading view, with one of its menus open. */
function overlay(name: string, menu: 'text' | 'take' | 'listen' | null): Scene {
  return {
    name,
    inShadow: 'taza-overlay',
    mode: 'test',
    widths: [1400, 800, 360],
    height: 860,
    async open(stage) {
      const { tab, tabId } = await stage.visit(sample(ARTICLES[stage.language]).url);
      await stage.ask('overlay.open', { tabId });
      await tab.waitFor(
        'document.querySelector("taza-overlay")?.shadowRoot?.querySelector(".article-text")',
        {
          what: 'the reading view',
        },
      );
      if (menu) {
        await tab.click(`.panel-bar [data-icon="${menu}"]`);
        await tab.waitFor(
          (icon: string) =>
            document
              .querySelector('taza-overlay')
              ?.shadowRoot?.querySelector(`.panel-bar [data-icon="${icon}"]`)
              ?.getAttribute('aria-expanded') === 'true',
          { args: [menu], what: `the menu ${menu}` },
        );
      }
      if (menu === 'listen')
        await tab.waitFor(
          `(() => {
            const bar = document.querySelector('taza-overlay').shadowRoot.querySelector('.listen-bar');
            return bar !== null && bar.querySelector('[role=status]') === null;
          })()`,
          { what: 'a voice, or the word that there is none' },
        );
      return { tab, close: () => tab.close() };
    },
  };
}

/** The card over the page; it finds its place when it opens, so each width opens its own. */
function card(name: string, width: number): Scene {
  return {
    name,
    inShadow: 'taza-card',
    mode: 'test',
    widths: [width],
    height: 600,
    async open(stage) {
      const { tab } = await stage.visit(sample(ARTICLES.ru).url);
      await tab.setSize(width, 600);
      await tab.waitFor('CSS.highlights.get("taza-context")?.size > 0', { what: 'the marks' });
      await tab.evaluate(clickMark, '28,9 трлн тенге');
      await tab.waitFor('document.querySelector("taza-card") !== null', { what: 'the card' });
      return { tab, close: () => tab.close() };
    },
  };
}

export const SCENES: Scene[] = [...POPUP_SCENES, ...PAGE_SCENES];

/** A click on marked words, which are no element of their own. */
function clickMark(text: string): void {
  const range = [...(CSS.highlights.get('taza-context') ?? [])].find((one) => String(one) === text) as
    | Range
    | undefined;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range?.getClientRects()[0];
  if (!box) throw new Error(`«${text}» is not marked`);
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  document
    .elementFromPoint(clientX, clientY)
    ?.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
}
