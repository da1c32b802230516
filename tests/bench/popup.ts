import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ensureBuild } from '../harness/build.ts';
import { demoPages } from '../harness/demo-pages.ts';
import type { BrowserKind, Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import { findBrowser } from '../harness/find-browsers.mjs';
import { launch } from '../harness/launch.ts';
import { startSampleInternet } from '../harness/sample.ts';
import { tabIdOf } from '../harness/tab-id.ts';
import { openOverlay } from './overlay-open.ts';
import { pageScripts } from './sizes.ts';

/**
 * `npm run bench:popup`: when the popup is first painted, over an article and from what is stored, side by side with a
 * page of the same extension that draws one sentence with Preact and does nothing else; then how long the reading view
 * takes to open over the same article.
 */
const OUTPUT = resolve(import.meta.dirname, '../../.output/bench-popup');
const VISITS = 20;
const OPENINGS = 10;

interface Look {
  paint: number;
  longest: number;
  shift: number;
  /** What moved, as the browser names it. */
  moved: string[];
}

const { browser } = parseArgs({ options: { browser: { type: 'string' } } }).values;
for (const kind of ['chromium', 'firefox'] as const) {
  if ((!browser || browser === kind) && findBrowser(kind)) await bench(kind);
}

async function bench(kind: BrowserKind): Promise<void> {
  const folder = await withBarePage(kind);
  const internet = await startSampleInternet();
  const session = await launch(kind, { extensionDir: folder, internet, lang: 'ru' });
  try {
    const panel = await session.openExtensionPage('options.html');
    await ask(panel, 'rates.refresh', { force: true });
    const page = await session.openPage(demoPages()[0].url);
    const popup = `popup.html?tab=${await tabIdOf(panel, page)}`;
    const looks: Record<'popup' | 'bare', Look[]> = { popup: [], bare: [] };
    // In turns, so that what else the machine does falls on both; the first of each only warms up.
    for (let visit = 0; visit <= VISITS; visit++) {
      for (const [name, path, ready] of [
        ['bare', 'bare.html', 'p'],
        ['popup', popup, '.article-body'],
      ] as const) {
        const seen = await look(session, path, ready);
        if (visit > 0) looks[name].push(seen);
      }
    }
    const openings: Record<'read' | 'unread', number[]> = { read: [], unread: [] };
    for (let visit = 0; visit <= OPENINGS; visit++) {
      for (const name of ['read', 'unread'] as const) {
        const opening = await openOverlay(session, panel, demoPages()[0].url, name === 'read');
        if (visit > 0) openings[name].push(opening);
      }
    }
    const kilobytes = pageScripts(folder, 'popup.html').reduce(
      (sum, file) => sum + readFileSync(join(folder, file)).length / 1024,
      0,
    );
    console.log(`${kind}, ${VISITS} visits each, scripts of the popup ${kilobytes.toFixed(1)} KB`);
    for (const name of ['bare', 'popup'] as const) console.log(`  ${row(name, looks[name])}`);
    const [there, first] = [openings.read, openings.unread].map((all) => median(all).toFixed(0));
    console.log(
      `  reading view, from asking to painted: ${there} ms where the popup has read the article, ${first} ms where nobody has (medians of ${OPENINGS})`,
    );
  } finally {
    await session.close();
    await internet.close();
  }
}

/** A copy of the package with one more page in it. */
async function withBarePage(kind: BrowserKind): Promise<string> {
  const folder = join(OUTPUT, kind);
  rmSync(folder, { recursive: true, force: true });
  const built = await ensureBuild({ browser: kind === 'chromium' ? 'chrome' : 'firefox', mode: 'test' });
  cpSync(built, folder, { recursive: true });
  const entry = join(OUTPUT, 'bare.js');
  writeFileSync(
    entry,
    `import { h, render } from 'preact';\nrender(h('p', null, 'Taza'), document.getElementById('app'));\n`,
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'bare.js' },
    },
  });
  writeFileSync(
    join(folder, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><div id="app"></div><script type="module" src="/bare.js"></script>',
  );
  return folder;
}

async function look(session: Session, path: string, ready: string): Promise<Look> {
  const tab = await session.openExtensionPage(path, { width: 380, height: 600 });
  await tab.bringToFront();
  await tab.waitFor(`document.querySelector(${JSON.stringify(ready)}) !== null`, { what: ready });
  await tab.waitFor('performance.getEntriesByName("first-contentful-paint").length > 0', { what: 'a paint' });
  const seen = await measure(tab);
  await tab.close();
  return seen;
}

/** From the start of the navigation. Firefox tells neither long tasks nor shifts of the layout: they count as nought. */
function measure(tab: Tab): Promise<Look> {
  return tab.evaluate(async () => {
    const told = (type: string) =>
      new Promise<PerformanceEntry[]>((done) => {
        if (!PerformanceObserver.supportedEntryTypes.includes(type)) return done([]);
        const entries: PerformanceEntry[] = [];
        new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
          type,
          buffered: true,
        });
        setTimeout(() => done(entries), 50);
      });
    const [tasks, shifts] = await Promise.all([told('longtask'), told('layout-shift')]);
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      shift: shifts.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
      moved: shifts.flatMap((entry) =>
        (entry as unknown as { sources: { node?: Element | null }[] }).sources.map(
          ({ node }) => node?.className || node?.nodeName || '',
        ),
      ),
    };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function row(name: string, looks: readonly Look[]): string {
  const paints = looks.map(({ paint }) => paint).sort((a, b) => a - b);
  const at = (share: number) => paints[Math.floor((paints.length - 1) * share)]?.toFixed(0);
  const longest = Math.max(...looks.map((one) => one.longest));
  const shift = Math.max(...looks.map((one) => one.shift));
  const moved = [...new Set(looks.flatMap((one) => one.moved))];
  return `${name.padEnd(6)} first paint: median ${at(0.5)} ms, 95 % ${at(0.95)} ms; longest task ${longest.toFixed(0)} ms; layout shift ${shift.toFixed(3)}${moved.length > 0 ? `: ${moved.join(', ')}` : ''}`;
}
