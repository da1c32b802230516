import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { chromiumTab } from './chromium-tab.ts';
import type { LaunchOptions, PageOptions, Session } from './driver.ts';
import { exitOnSignals, NO_SIGNALS } from './exit-on-signals.ts';
import { findBrowser } from './find-browsers.mjs';
import { until, within } from './within.ts';

const START_MS = 60_000;
const STEP_MS = 15_000;
/** Every so many looks at what runs, of which there are fifty a second. */
const ASK_AGAIN = 50;

/** Chromium, Chrome or Edge with the built extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { context, cdp, id } = await startChromium(options);
  return chromiumSession(context, cdp, id, await processId(cdp));
}

/** The same as its driver knows it, for what only this browser can do. */
export async function startChromium(
  options: LaunchOptions,
): Promise<{ context: BrowserContext; cdp: CDPSession; id: string }> {
  const executablePath = options.executable ?? findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found; name one in TAZA_CHROMIUM.');
  exitOnSignals();
  const context = await chromium.launchPersistentContext(options.userDataDir ?? '', {
    executablePath,
    headless: options.headless ?? true,
    timeout: START_MS,
    ...NO_SIGNALS,
    // Playwright turns both off, and both are what we came to see.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: commandLine(options),
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    colorScheme: options.headless === false ? null : 'light',
    env: {
      ...process.env,
      ...(options.lang && { LANGUAGE: options.lang }),
      ...(options.timeZone && { TZ: options.timeZone }),
    },
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for the profile.');
    const cdp = await browser.newBrowserCDPSession();
    // Google's own builds ignore --load-extension since version 137; this works in all of them.
    const loading = cdp.send('Extensions.loadUnpacked', { path: resolve(options.extensionDir) });
    const { id } = await within(STEP_MS, 'the extension to load', loading);
    return { context, cdp, id };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function commandLine({ internet, lang }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(internet
      ? [`--host-resolver-rules=MAP * 127.0.0.1:${internet.port}`, '--ignore-certificate-errors']
      : []),
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

function chromiumSession(context: BrowserContext, cdp: CDPSession, id: string, pid: number | null): Session {
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const workers = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')),
    );
  };
  const openPage = async (url: string, options: PageOptions = {}) => {
    const page = await within(STEP_MS, 'a new tab', context.newPage());
    const tab = await chromiumTab(page, options);
    await tab.goto(url, options);
    return tab;
  };
  return {
    browser: 'chromium',
    closed,
    extensionUrl,
    openPage,
    openExtensionPage: (path, options) => openPage(extensionUrl(path), options),
    isBackgroundRunning: async () => (await workers()).length > 0,
    async inBackground<T>(fn: string) {
      const worker = context.serviceWorkers().findLast((one) => one.url().startsWith(extensionUrl('')));
      if (!worker) throw new Error('the service worker is not running');
      return within(STEP_MS, 'the service worker to answer', worker.evaluate<T>(`(${fn})(globalThis)`));
    },
    async stopBackground() {
      const running = new Set((await workers()).map(({ targetId }) => targetId));
      // A page may have woken another one already, with an id of its own, which is let live.
      const left = async () => (await workers()).filter(({ targetId }) => running.has(targetId));
      let asked = 0;
      await until(STEP_MS, 'the service worker to stop', async () => {
        const still = await left();
        // One that is only starting does not hear it, and one may be woken under the same id: asked again now and then.
        if (asked++ % ASK_AGAIN === 0) {
          for (const { targetId } of still)
            await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
        return still.length === 0;
      });
    },
    async reloadExtension() {
      const before = new Set((await workers()).map(({ targetId }) => targetId));
      await reload(context, id);
      await until(STEP_MS, 'the service worker of the reloaded extension', async () => {
        return (await workers()).some(({ targetId }) => !before.has(targetId));
      });
    },
    async close() {
      await within(STEP_MS, 'Chromium to close', context.close()).catch(
        () => pid && process.kill(pid, 'SIGKILL'),
      );
    },
  };
}

/** By chrome://extensions: `runtime.reload` leaves an unpacked extension disabled without developer mode. */
async function reload(context: BrowserContext, id: string): Promise<void> {
  const page = await within(STEP_MS, 'a new tab', context.newPage());
  try {
    await page.goto('chrome://extensions', { timeout: STEP_MS });
    const steps = `(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: false });
    })()`;
    await within(STEP_MS, 'the extension to reload', page.evaluate(steps));
  } finally {
    await page.close();
  }
}

/** Only needed to end a browser that does not close when asked. */
async function processId(cdp: CDPSession): Promise<number | null> {
  const { processInfo } = await within(STEP_MS, 'the process list', cdp.send('SystemInfo.getProcessInfo'));
  return processInfo.find(({ type }) => type === 'browser')?.id ?? null;
}
