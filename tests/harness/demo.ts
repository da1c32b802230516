import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './build.ts';
import { demoPages } from './demo-pages.ts';
import { demoShots } from './demo-shots.ts';
import type { BrowserKind } from './driver.ts';
import { findBrowser } from './find-browsers.mjs';
import { launch } from './launch.ts';
import { startSampleInternet } from './sample.ts';

/**
 * `npm start`: the extension in a real browser on the bundled sample news, offline. Without a display it runs
 * headless and leaves pictures of what a reader would see in `.output/demo/`.
 */
const USAGE = `npm start -- [--browser chromium|firefox] [--live] [--shots]
  --browser NAME   the first one found, unless named
  --live           the real internet instead of the sample one
  --shots          headless, with pictures in .output/demo/ (by itself where there is no display)`;

const OUTPUT = resolve(import.meta.dirname, '../../.output/demo');

process.exitCode = await main();

async function main(): Promise<number> {
  let options: { browser?: string; live?: boolean; shots?: boolean };
  try {
    options = parseArgs({
      options: { browser: { type: 'string' }, live: { type: 'boolean' }, shots: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const kinds = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) !== null);
  const wanted = options.browser ? kinds.filter((kind) => kind === options.browser) : kinds;
  const [first] = wanted;
  if (!first) {
    console.error(`No ${options.browser ?? 'browser'} was found.\n\n${USAGE}`);
    return 2;
  }
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (options.shots || !hasDisplay) return takeShots(wanted);
  return browse(first, options.live ?? false);
}

/** Pictures of the main job in every browser that was asked for. */
async function takeShots(kinds: readonly BrowserKind[]): Promise<number> {
  mkdirSync(OUTPUT, { recursive: true });
  for (const kind of kinds) {
    const shots = await demoShots(kind, join(OUTPUT, kind));
    console.log(`${kind}: ${shots.length} pictures in ${join(OUTPUT, kind)}`);
    for (const line of shots) console.log(`  ${line}`);
  }
  return 0;
}

async function browse(kind: BrowserKind, live: boolean): Promise<number> {
  // The package as readers get it: the toolbar icon can be clicked here.
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'production',
  });
  const internet = live ? null : await startSampleInternet();
  const session = await launch(kind, { extensionDir, internet, headless: false });
  const [page] = demoPages();
  await session.openPage(live ? 'https://informburo.kz/' : page.url);
  console.log(`${kind} is open with Taza on ${live ? 'the live internet' : page.url}.`);
  if (!live) for (const { url, title } of demoPages()) console.log(`  ${title}\n    ${url}`);
  const icon = kind === 'chromium' ? 'icon under the puzzle piece' : 'icon on the toolbar';
  console.log(`Click the Taza ${icon}, or press Alt+Shift+O. Close the browser to end.`);
  await session.closed;
  await internet?.close();
  return 0;
}
