import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './build.ts';
import type { BrowserKind, Session, Tab } from './driver.ts';
import { ask } from './extension-page.ts';
import { findBrowser } from './find-browsers.mjs';
import type { Internet } from './internet-types.ts';
import { launch } from './launch.ts';
import { outletPages } from './outlet-routes.ts';
import { FIXTURES, startSampleInternet } from './sample.ts';
import { tabIdOf } from './tab-id.ts';

/**
 * `npm run screens:page`: every sample page of the outlets as it came and with Taza, side by side, one picture a page and
 * browser, in `.output/screens/page/`. For the eye: holes, collapsed columns, things that jumped.
 */
const USAGE = `npm run screens:page -- [--browser chromium|firefox] [--only TEXT]
  --only TEXT   pages whose name holds it, such as "nur/"`;
const OUTPUT = resolve(import.meta.dirname, '../../.output/screens/page');
const SIZE = { width: 1100, height: 900 };
const SHEET = 'https://sheet.test/';

const { browser, only = '' } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
}).values;
if (browser && browser !== 'chromium' && browser !== 'firefox') throw new Error(USAGE);
const kinds = (['chromium', 'firefox'] as const).filter(
  (kind) => findBrowser(kind) !== null && (!browser || kind === browser),
);
for (const kind of kinds) await shootAll(kind);

async function shootAll(kind: BrowserKind): Promise<void> {
  const folder = join(OUTPUT, kind);
  await mkdir(folder, { recursive: true });
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'test',
  });
  const internet = await startSampleInternet();
  const session = await launch(kind, { extensionDir, internet, lang: 'ru' });
  try {
    const panel = await session.openExtensionPage('options.html');
    await ask(panel, 'settings.set', { marks: [] });
    for (const { url, file } of outletPages(join(FIXTURES, 'outlets'))) {
      const name = file
        .split('/')
        .slice(-2)
        .join('-')
        .replace(/\.html$/, '');
      if (!name.replace('-', '/').includes(only) && !name.includes(only)) continue;
      const halves = await shoot(session, panel, url, join(folder, name));
      await putTogether(session, internet, halves, join(folder, `${name}.png`));
      console.log(`${kind} ${name}`);
    }
  } finally {
    await session.close();
    await internet.close();
  }
}

/** Before and after, as files that are gone again once they are on one sheet. */
async function shoot(session: Session, panel: Tab, url: string, path: string): Promise<[string, string]> {
  const halves: [string, string] = [`${path}-before.png`, `${path}-after.png`];
  const tab = await session.openPage(url, SIZE);
  const tabId = await tabIdOf(panel, tab);
  for (const [i, hiding] of [false, true].entries()) {
    await ask(panel, 'page.hiding', { tabId, hiding });
    await tab.waitFor('document.fonts.status === "loaded"');
    await tab.screenshot(halves[i] as string, { fullPage: true });
  }
  await tab.close();
  return halves;
}

async function putTogether(
  session: Session,
  internet: Internet,
  halves: readonly string[],
  path: string,
): Promise<void> {
  const images = await Promise.all(halves.map((half) => readFile(half)));
  const html = `<!doctype html><style>body{margin:0;display:flex;gap:12px;align-items:start;background:#888}img{width:640px}</style>${images.map((image) => `<img src="data:image/png;base64,${image.toString('base64')}">`).join('')}`;
  const remove = internet.addRoute(({ url }) =>
    url === SHEET ? { body: html, contentType: 'text/html; charset=utf-8' } : null,
  );
  const sheet = await session.openPage(SHEET, { width: 1292, height: 900 });
  await sheet.screenshot(path, { fullPage: true });
  await sheet.close();
  remove();
  for (const half of halves) await rm(half);
}
