import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { matchPatterns } from '../../utils/core/sites.ts';
import { ensureBuild } from '../harness/build.ts';
import { startChromium } from '../harness/chromium.ts';
import { loadSites } from '../harness/load-sites.ts';
import { outletPages } from '../harness/outlet-routes.ts';
import { FIXTURES, startSampleInternet } from '../harness/sample.ts';
import { type Cost, costOf, TRACED } from './page-trace.ts';

/**
 * `npm run bench:page`: what the always-on script costs the page's main thread, as Chromium's own tracing tells it, on
 * the largest sample page and on one ten times as long, beside an extension that does nothing, in turns in one run; then
 * what 1,000 late insertions cost, and what happens on a site that is not listed.
 */
const VISITS = 9;
const INSERTIONS = 1000;
const FRAMES = 50;

const pages = outletPages(join(FIXTURES, 'outlets')).map((page) => ({
  ...page,
  html: readFileSync(page.file, 'utf8'),
}));
const [largest] = pages.toSorted((a, b) => b.html.length - a.html.length);
if (!largest) throw new Error('There are no sample pages.');
const long = `${largest.url}?long`;
const unlisted = new URL(largest.url);
unlisted.hostname = 'unlisted.test';

const internet = await startSampleInternet();
internet.addRoute(({ url }) => {
  if (url === unlisted.href) return { body: largest.html, contentType: 'text/html; charset=utf-8' };
  return url === long ? { body: tenfold(largest.html), contentType: 'text/html; charset=utf-8' } : null;
});
const folder = await mkdtemp(join(tmpdir(), 'taza-empty-'));
await writeEmpty(folder);
const sides = {
  empty: await startChromium({ extensionDir: folder, internet, lang: 'ru' }),
  taza: await startChromium({
    extensionDir: await ensureBuild({ browser: 'chrome', mode: 'production' }),
    internet,
    lang: 'ru',
  }),
};

try {
  console.log(`Chromium, ${VISITS} visits each, median (least–most) in ms of the page's main thread\n`);
  for (const [name, url] of [
    [`largest page, ${kilobytes(largest.html)}`, largest.url],
    [`ten times it, ${kilobytes(tenfold(largest.html))}`, long],
    ['the same, not listed', unlisted.href],
  ] as const) {
    await compare(name, url, (page) => page.goto(url, { waitUntil: 'load' }));
  }
  await compare(`${INSERTIONS} late insertions`, largest.url, insert, true);
} finally {
  for (const { context } of Object.values(sides)) await context.close();
  await internet.close();
  await rm(folder, { recursive: true });
}

/** Both sides in turns, so that what else the machine does meets both. */
async function compare(
  name: string,
  url: string,
  work: (page: Page) => Promise<unknown>,
  isLoaded = false,
): Promise<void> {
  const costs: Record<keyof typeof sides, Cost[]> = { empty: [], taza: [] };
  for (let visit = 0; visit < VISITS; visit++) {
    for (const side of ['empty', 'taza'] as const) {
      costs[side].push(await measure(sides[side], isLoaded ? url : null, work));
    }
  }
  console.log(name);
  for (const side of ['empty', 'taza'] as const) {
    const told = (pick: (cost: Cost) => number) => spread(costs[side].map(pick));
    const layouts = Math.max(...costs[side].map(({ forced }) => forced));
    console.log(
      [
        `  ${side.padEnd(6)}`,
        `always-on script ${told(({ script }) => script)}`,
        `longest piece ${told(({ longest }) => longest)}`,
        `forced layouts ${layouts}`,
        `all of the page ${told(({ all }) => all)}`,
      ].join('  '),
    );
  }
}

async function measure(
  { context, id }: { context: BrowserContext; id: string },
  url: string | null,
  work: (page: Page) => Promise<unknown>,
): Promise<Cost> {
  const page = await context.newPage();
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser.');
  if (url) {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(500);
  }
  await browser.startTracing(page, { categories: TRACED });
  await work(page);
  // What is left to do in idle time and in answer to messages.
  await page.waitForTimeout(500);
  const trace = await browser.stopTracing();
  await page.close();
  return costOf(JSON.parse(trace.toString('utf8')), `chrome-extension://${id}/`);
}

/** Paragraphs, cards and lists in turns, twenty a frame, as feeds and widgets add them. */
async function insert(page: Page): Promise<void> {
  await page.evaluate(
    ({ insertions, frames }) =>
      new Promise<void>((done) => {
        const into = document.querySelector('article, main') ?? document.body;
        let n = 0;
        const frame = () => {
          for (const end = n + insertions / frames; n < end; n++) {
            const box = document.createElement(n % 3 === 0 ? 'p' : 'div');
            if (n % 3 === 0)
              box.textContent = `Строителей на участке стало больше, сообщили в акимате, абзац ${n}.`;
            else {
              const link = document.createElement('a');
              link.href = `/news/${n}`;
              link.textContent = `Другая новость дня номер ${n}`;
              box.append(link);
            }
            into.append(box);
          }
          if (n < insertions) requestAnimationFrame(frame);
          else done();
        };
        requestAnimationFrame(frame);
      }),
    { insertions: INSERTIONS, frames: FRAMES },
  );
}

/** The body's content ten times: ten articles with all that stands around them. */
function tenfold(html: string): string {
  const [start, end] = [html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>')];
  return html.slice(0, start) + html.slice(start, end).repeat(10) + html.slice(end);
}

async function writeEmpty(into: string): Promise<void> {
  const sites = await loadSites();
  await mkdir(into, { recursive: true });
  await writeFile(join(into, 'empty.js'), '');
  await writeFile(join(into, 'empty.css'), '');
  await writeFile(
    join(into, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      content_scripts: sites.map((site) => ({
        matches: matchPatterns(site),
        js: ['empty.js'],
        css: ['empty.css'],
        run_at: 'document_start',
      })),
    }),
  );
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (i: number) => (sorted[i] ?? 0).toFixed(1);
  return `${at(Math.floor(sorted.length / 2))} (${at(0)}–${at(sorted.length - 1)})`;
}

function kilobytes(html: string): string {
  return `${Math.round(Buffer.byteLength(html) / 1024)} KB`;
}
