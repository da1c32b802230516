import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind, Tab } from '../harness/driver.ts';
import { startInternet } from '../harness/internet.ts';
import type { RouteHandler } from '../harness/internet-types.ts';
import { launch } from '../harness/launch.ts';
import { messageOf, within } from '../harness/within.ts';

/** A page to be loaded in a tab. */
export interface LanePage {
  url: string;
  /** Called when a tab is free, so that a corpus is never in memory as a whole. */
  load(): Uint8Array;
}

/** What came of one page: the answer, or what went wrong. */
export type LaneAnswer<T> = { ok: true; value: T } | { ok: false; error: string };

export interface Lanes {
  /** Loads the page and does `work` in its tab, `turn` counting the pages of that tab. */
  run<T>(page: LanePage, work: (tab: Tab, turn: number) => Promise<T>): Promise<LaneAnswer<T>>;
  close(): Promise<void>;
}

const PAGE_MS = 30_000;
const BLANK_HOST = 'blank.taza.test';

interface Lane {
  tab: Tab;
  turn: number;
}

/** One browser with `count` tabs that read pages from disk at their own addresses, without an extension. */
export async function openLanes(kind: BrowserKind, count: number): Promise<Lanes> {
  const extensionDir = await blankExtension();
  const served = new Map<string, Uint8Array>();
  const internet = await startInternet({ routes: [serve(served)] });
  const session = await launch(kind, { extensionDir, internet });
  let opened = 0;
  const openLane = async (): Promise<Lane> => ({
    tab: await session.openPage(`https://${BLANK_HOST}/${opened++}`),
    turn: 0,
  });
  const idle: Promise<Lane>[] = [];
  for (let i = 0; i < count; i++) idle.push(Promise.resolve(await openLane()));
  const waiting: ((lane: Promise<Lane>) => void)[] = [];
  const release = (lane: Promise<Lane>) => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };
  return {
    async run(page, work) {
      const lane = await (idle.pop() ?? new Promise<Lane>((done) => waiting.push(done)));
      const key = addressKey(page.url);
      served.set(key, page.load());
      try {
        const read = async () => {
          await lane.tab.goto(page.url, { waitUntil: 'domcontentloaded' });
          return work(lane.tab, lane.turn++);
        };
        const value = await within(PAGE_MS, page.url, read());
        release(Promise.resolve(lane));
        return { ok: true, value };
      } catch (error) {
        lane.tab.close().catch(() => {}); // A tab that hangs may not even close; a new one takes its place.
        release(openLane());
        return { ok: false, error: messageOf(error) };
      } finally {
        served.delete(key);
      }
    },
    async close() {
      await session.close();
      await internet.close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}

/** The drivers load an extension; this one does nothing. */
async function blankExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'taza-blank-'));
  const manifest = {
    manifest_version: 3,
    name: 'blank',
    version: '1',
    browser_specific_settings: { gecko: { id: 'blank@taza.test' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
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
