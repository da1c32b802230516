import { toText } from '../../utils/core/article/text.ts';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind, Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import { startInternet } from '../harness/internet.ts';
import type { RouteHandler } from '../harness/internet-types.ts';
import { launch } from '../harness/launch.ts';
import { tabIdOf } from '../harness/tab-id.ts';
import { messageOf, within } from '../harness/within.ts';
import { type ReadabilityResult, readabilityIn } from './readability-in-page.ts';

/** What both made of one page; a side without an answer has null text. */
export interface PageRun {
  taza: { text: string | null; ms: number; error: string | null };
  readability: ReadabilityResult;
}

export interface PageRunner {
  /** `load` is called when a tab is free, so that a corpus is never in memory as a whole. */
  run(url: string, load: () => Uint8Array): Promise<PageRun>;
  close(): Promise<void>;
}

interface Lane {
  tab: Tab;
  tabId: number;
  count: number;
}

const PAGE_MS = 15_000;
const BLANK_HOST = 'blank.taza.test';

/**
 * One browser with the test build, `laneCount` tabs at a time. A page that takes too long is given up and its
 * tab with it. `extensionDir` measures a build kept from before; else the sources are built.
 */
export async function startPageRunner(
  kind: BrowserKind,
  laneCount: number,
  extensionDir: string | null,
): Promise<PageRunner> {
  const dir =
    extensionDir ??
    (await ensureBuild({ browser: kind === 'chromium' ? 'chrome' : 'firefox', mode: 'test' }));
  const served = new Map<string, Uint8Array>();
  const internet = await startInternet({ routes: [serve(served)] });
  const session = await launch(kind, { extensionDir: dir, internet });
  const panel = await session.openExtensionPage('options.html');
  let opened = 0;
  const openLane = () => openTab(session, panel, opened++);
  const idle: Promise<Lane>[] = [];
  for (let i = 0; i < laneCount; i++) idle.push(Promise.resolve(await openLane()));
  const waiting: ((lane: Promise<Lane>) => void)[] = [];
  const release = (lane: Promise<Lane>) => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };
  const take = () => idle.pop() ?? new Promise<Lane>((done) => waiting.push(done));
  return {
    async run(url, load) {
      const lane = await take();
      const key = addressKey(url);
      served.set(key, load());
      try {
        const run = await within(PAGE_MS, url, runBoth(lane, panel, url));
        release(Promise.resolve(lane));
        return run;
      } catch (error) {
        lane.tab.close().catch(() => {}); // A tab that hangs may not even close; a new one takes its place.
        release(openLane());
        return nothing(messageOf(error));
      } finally {
        served.delete(key);
      }
    },
    async close() {
      await session.close();
      await internet.close();
    },
  };
}

async function openTab(session: Session, panel: Tab, number: number): Promise<Lane> {
  const tab = await session.openPage(`https://${BLANK_HOST}/${number}`);
  return { tab, tabId: await tabIdOf(panel, tab), count: 0 };
}

/** Which of the two goes first changes from page to page: whoever is second finds a warm document. */
async function runBoth(lane: Lane, panel: Tab, url: string): Promise<PageRun> {
  await lane.tab.goto(url);
  lane.count++;
  if (lane.count % 2 === 0) {
    const taza = await tazaIn(panel, lane.tabId);
    return { taza, readability: await readabilityIn(lane.tab) };
  }
  const readability = await readabilityIn(lane.tab);
  return { taza: await tazaIn(panel, lane.tabId), readability };
}

async function tazaIn(panel: Tab, tabId: number): Promise<PageRun['taza']> {
  const answer = await ask(panel, 'article.read', { tabId });
  if (!answer.ok) return { text: null, ms: 0, error: answer.code };
  const { article, error, timing } = answer.value;
  return { text: article && toText(article.blocks), ms: timing.extractMs, error };
}

function nothing(error: string): PageRun {
  return { taza: { text: null, ms: 0, error }, readability: { text: null, ms: 0 } };
}

/** The pages under way, each at its own address; everything else is not found, at once. */
function serve(pages: ReadonlyMap<string, Uint8Array>): RouteHandler {
  return ({ url, host }) => {
    if (host === BLANK_HOST) return { body: '<!doctype html><title>.</title>', contentType: 'text/html' };
    const body = pages.get(addressKey(url));
    if (!body) return { status: 404, contentType: 'text/plain', body: '' };
    return { body, contentType: hasCharset(body) ? 'text/html' : 'text/html; charset=utf-8' };
  };
}

/** Without scheme and fragment: browsers turn http into https where they can. */
function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
}

function hasCharset(body: Uint8Array): boolean {
  return /<meta\b[^>]*charset/i.test(Buffer.from(body.subarray(0, 4096)).toString('latin1'));
}
