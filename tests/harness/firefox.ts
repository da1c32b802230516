import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { bidiOf, type Privileged, privilegedOf } from './bidi.ts';
import type { LaunchOptions, PageOptions, Session, Tab } from './driver.ts';
import { exitOnSignals, NO_SIGNALS } from './exit-on-signals.ts';
import { findBrowser } from './find-browsers.mjs';
import { firefoxPrefs } from './firefox-prefs.ts';
import { firefoxTab } from './firefox-tab.ts';
import { until, within } from './within.ts';

const ADDON_ID = 'taza@taza.kz';
const START_MS = 60_000;
const STEP_MS = 15_000;
/** Every so many looks, of which there are fewer than fifty a second. */
const ASK_AGAIN = 50;

/** Firefox with the built extension in it, installed as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const executablePath = options.executable ?? findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found; name one in TAZA_FIREFOX.');
  const uuid = randomUUID();
  exitOnSignals();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    timeout: START_MS,
    ...NO_SIGNALS,
    acceptInsecureCerts: options.internet !== null,
    defaultViewport: null,
    env: {
      ...process.env,
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      ...(options.timeZone && { TZ: options.timeZone }),
    }, // Lets the settings server be switched off.
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    extraPrefsFirefox: firefoxPrefs(options, { [ADDON_ID]: uuid }),
  });
  try {
    return await firefoxSession(browser, resolve(options.extensionDir), uuid, options.lang);
  } catch (error) {
    await end(browser);
    throw error;
  }
}

async function firefoxSession(
  browser: Browser,
  extensionDir: string,
  uuid: string,
  lang?: string,
): Promise<Session> {
  const bidi = bidiOf(browser);
  const privileged = await privilegedOf(bidi);
  await privileged(`${dieWithParent()} ${FIT_WINDOW} ${lang ? interfaceLanguage(lang) : ''}`);
  await within(STEP_MS, 'the extension to load', browser.installExtension(extensionDir));
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`;
  const openPage = async (url: string, options: PageOptions = {}) => {
    const tab = await firefoxTab(bidi, privileged, options);
    await tab.goto(url, options);
    return tab;
  };
  let desk: Promise<Tab> | null = null;
  return {
    browser: 'firefox',
    closed: new Promise<void>((done) => browser.once('disconnected', () => done())),
    extensionUrl,
    openPage,
    openExtensionPage: (path, options) => openPage(extensionUrl(path), options),
    ...backgroundControl(privileged),
    async inBackground<T>(fn: string) {
      // Stays open: what its functions put into the event page would die with it.
      desk ??= openPage(extensionUrl('options.html'));
      return (await desk).evaluate<T>(`chrome.runtime.getBackgroundPage().then(${fn})`);
    },
    close: () => end(browser),
  };
}

type BackgroundControl = Pick<Session, 'isBackgroundRunning' | 'stopBackground' | 'reloadExtension'>;

function backgroundControl(privileged: Privileged): BackgroundControl {
  return {
    isBackgroundRunning: async () => (await backgroundState(privileged)) !== 'stopped',
    async stopBackground() {
      await until(STEP_MS, 'the event page to start before it is stopped', async () => {
        return (await backgroundState(privileged)) !== 'starting';
      });
      // A page may wake it again before it is seen to have stopped: asked again now and then.
      let looks = 0;
      await until(STEP_MS, 'the event page to stop', async () => {
        if (looks++ % ASK_AGAIN === 0)
          await privileged(`await ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true });`);
        return (await backgroundState(privileged)) === 'stopped';
      });
    },
    async reloadExtension() {
      await privileged(`await (await AddonManager.getAddonByID('${ADDON_ID}')).reload();`);
      await until(
        STEP_MS,
        'the reloaded extension',
        async () => (await backgroundState(privileged)) === 'running',
      );
    },
  };
}

/** Leaves 1280×800 to the page, as in Chromium, whatever the height of the toolbars. */
const FIT_WINDOW = `
  const { clientWidth, clientHeight } = gBrowser.selectedBrowser;
  window.resizeBy(1280 - clientWidth, 800 - clientHeight);`;

const EXTENSION = `WebExtensionPolicy.getByID('${ADDON_ID}').extension`;

function backgroundState(privileged: Privileged): Promise<string> {
  return privileged<string>(`return ${EXTENSION}.backgroundState;`);
}

/** Puppeteer ends Firefox when this process ends in any way it can notice; a kill -9 it cannot. */
function dieWithParent(): string {
  if (process.platform !== 'linux') return '';
  return `setInterval(async () => {
    if (!(await IOUtils.exists('/proc/${process.pid}'))) Services.startup.quit(Services.startup.eForceQuit);
  }, 2000);`;
}

/** Makes `i18n.getUILanguage` answer this language without its language pack being there. */
function interfaceLanguage(lang: string): string {
  return `
    Services.locale.availableLocales = [...new Set([${JSON.stringify(lang)}, 'en-US'])];
    Services.locale.requestedLocales = [${JSON.stringify(lang)}];`;
}

async function end(browser: Browser): Promise<void> {
  await within(STEP_MS, 'Firefox to close', browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
}
