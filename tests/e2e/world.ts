import { afterAll, beforeAll, describe } from 'vitest';
import type { RequestName, RequestOf, ResponseOf } from '../../utils/messages/contract.ts';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind, PageOptions, Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import type { Internet } from '../harness/internet-types.ts';
import { launch } from '../harness/launch.ts';
import { startSampleInternet } from '../harness/sample.ts';
import { tabIdOf } from '../harness/tab-id.ts';

export interface World {
  kind: BrowserKind;
  internet: Internet;
  session: Session;
  /** A page of the extension from which messages are sent, as the popup does. */
  panel: Tab;
  ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
  /** Opens a page and tells the extension's id of its tab. */
  visit(url: string, options?: PageOptions): Promise<{ tab: Tab; tabId: number }>;
  /** The popup over a tab, as a page. */
  popup(tabId: number, options?: PageOptions): Promise<Tab>;
  /** Runs in the extension, with its `chrome`. */
  inExtension<T>(fn: string): Promise<T>;
}

interface WorldOptions {
  mode?: 'test' | 'production';
  lang?: string;
  timeZone?: string;
  /** Firefox brings voices for tests: English ones, and none of Kazakh or Russian. */
  testVoices?: boolean;
  /** Routes set up before the browser starts, for its very first request. */
  prepare?: (internet: Internet) => void;
}

const KINDS = (process.env.TAZA_BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];

export async function startWorld(kind: BrowserKind, options: WorldOptions = {}): Promise<World> {
  const { mode = 'test', lang = 'ru' } = options;
  const extensionDir = await ensureBuild({ browser: kind === 'chromium' ? 'chrome' : 'firefox', mode });
  const internet = await startSampleInternet();
  options.prepare?.(internet);
  const session = await launch(kind, {
    extensionDir,
    internet,
    lang,
    timeZone: options.timeZone,
    testVoices: options.testVoices,
  });
  const panel = await session.openExtensionPage('options.html');
  return {
    kind,
    internet,
    session,
    panel,
    ask: (name, request) => ask(panel, name, request),
    async visit(url, pageOptions) {
      const tab = await session.openPage(url, pageOptions);
      return { tab, tabId: await tabIdOf(panel, tab) };
    },
    popup: (tabId, pageOptions = { width: 380, height: 600 }) =>
      session.openExtensionPage(`popup.html?tab=${tabId}`, pageOptions),
    inExtension: (fn) => panel.evaluate(fn),
  };
}

/** The same tests in each browser, each with a world of its own that is taken down at the end. */
export function inEachBrowser(
  name: string,
  options: WorldOptions,
  tests: (world: () => World) => void,
): void {
  describe.each(KINDS)(`${name} in %s`, (kind) => {
    let world: World | null = null;
    beforeAll(async () => {
      world = await startWorld(kind, options);
    }, 60_000);
    afterAll(async () => {
      await world?.session.close();
      await world?.internet.close();
    });
    tests(() => {
      if (!world) throw new Error('the browser has not started');
      return world;
    });
  });
}
