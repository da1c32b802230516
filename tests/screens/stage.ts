import type { UiLanguage } from '../../utils/core/settings.ts';
import type { RequestName, RequestOf, ResponseOf } from '../../utils/messages/contract.ts';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind, PageOptions, Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import type { Internet } from '../harness/internet-types.ts';
import { launch } from '../harness/launch.ts';
import { startSampleInternet } from '../harness/sample.ts';

/** The package as readers get it, or the one for tests, which may read any page without a click. */
export type Mode = 'production' | 'test';

export const LOOKS = ['light', 'dark', 'sepia', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** A browser with the extension in it, and the ways a scene has to bring it into a state. */
export interface Stage {
  kind: BrowserKind;
  session: Session;
  internet: Internet;
  language: UiLanguage;
  ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
  /** Runs in one of the extension's own pages. */
  inExtension<T>(fn: string | ((...args: never[]) => T | Promise<T>), ...args: unknown[]): Promise<T>;
  /** Opens a page in front and tells the extension's id of its tab. */
  visit(url: string): Promise<{ tab: Tab; tabId: number }>;
  popup(tabId: number): Promise<Tab>;
  setLanguage(language: UiLanguage): Promise<void>;
  /** Light, dark and forced colours as the system has them, sepia as the reader chose it. */
  setTheme(tab: Tab, theme: Look): Promise<void>;
  close(): Promise<void>;
}

const PAGE: PageOptions = { width: 1180, height: 860 };
const POPUP: PageOptions = { width: 380, height: 600 };

export async function openStage(kind: BrowserKind, mode: Mode): Promise<Stage> {
  const extensionDir = await ensureBuild({ browser: kind === 'chromium' ? 'chrome' : 'firefox', mode });
  const internet = await startSampleInternet();
  const session = await launch(kind, { extensionDir, internet, lang: 'ru' });
  const panel = await session.openExtensionPage('options.html');
  const stage: Stage = {
    kind,
    session,
    internet,
    language: 'ru',
    ask: (name, request) => ask(panel, name, request),
    inExtension: (fn, ...args) => panel.evaluate(fn as never, ...args),
    async visit(url) {
      const tab = await session.openPage(url, PAGE);
      await tab.bringToFront();
      const front = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';
      return { tab, tabId: await panel.evaluate<number>(front) };
    },
    popup: (tabId) => session.openExtensionPage(`popup.html?tab=${tabId}`, POPUP),
    async setLanguage(language) {
      stage.language = language;
      await stage.ask('settings.set', { language });
    },
    async setTheme(tab, theme) {
      const chosen = theme === 'sepia' ? 'sepia' : 'auto';
      await stage.ask('settings.set', { theme: chosen });
      const forcedColors = theme === 'forced';
      await tab.emulate({ theme: theme === 'dark' ? 'dark' : 'light', forcedColors, reducedMotion: true });
      // A page of ours follows while it is open.
      await tab.waitFor(
        (wanted: string, own: boolean) =>
          !own || (document.documentElement.dataset.theme ?? 'auto') === wanted,
        { args: [chosen, (await tab.evaluate<string>('location.protocol')).includes('extension')] },
      );
    },
    async close() {
      await session.close();
      await internet.close();
    },
  };
  await stage.ask('rates.refresh', { force: true });
  return stage;
}

/**
 * Fades are at their end, and fonts and pictures are there: a moment in between is no state to look at. Ended and not
 * waited for, since a browser that has nothing to paint lets them stand.
 */
export async function settled(tab: Tab): Promise<void> {
  await tab.waitFor(
    () => {
      for (const animation of document.getAnimations()) {
        // What turns while rates are asked for has no end.
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
      }
      return (
        document.fonts.status === 'loaded' &&
        [...document.images].every(
          (image) => image.complete || image.loading === 'lazy' || image.getClientRects().length === 0,
        )
      );
    },
    { what: 'fonts and pictures' },
  );
}
