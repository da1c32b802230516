import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { UiLanguage } from '../../utils/core/settings.ts';
import type { BrowserKind } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browsers.mjs';
import { violations } from './axe.ts';
import { indexPage, type Shot } from './index-page.ts';
import { SCENES, type Scene } from './scenes.ts';
import { LOOKS, type Look, type Mode, openStage, type Stage, settled } from './stage.ts';

const USAGE = `npm run screens -- [--browser chromium|firefox] [--lang kk,ru,en] [--theme light,dark,sepia,forced] [--only PART] [--size 1280x800] [--axe]
  Pictures of every screen into .output/screens/, with index.html; --only takes scenes whose name has PART in it,
  --axe looks each of them over for violations of WCAG 2.2 AA as well, and fails where there are any.`;
const OUTPUT = resolve(import.meta.dirname, '../../.output/screens');
const LIST = { type: 'string' } as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const { browser, lang, theme, only, size, axe } = parseArgs({
    options: { browser: LIST, lang: LIST, theme: LIST, only: LIST, size: LIST, axe: { type: 'boolean' } },
  }).values;
  const scenes = SCENES.filter(({ name }) => !only || name.includes(only));
  const kinds = list(browser, ['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) !== null);
  if (kinds.length === 0 || scenes.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const wanted = {
    languages: list(lang, ['ru', 'kk', 'en'] as const),
    themes: list(theme, LOOKS),
    size: sizeOf(size),
    axe: axe ?? false,
  };
  const album: Album = { shots: [], failures: [] };
  mkdirSync(OUTPUT, { recursive: true });
  for (const kind of kinds) {
    for (const mode of ['test', 'production'] as const) {
      const here = scenes.filter((scene) => scene.mode === mode);
      if (here.length > 0) await shootAll(kind, mode, here, wanted, album);
    }
  }
  const { shots, failures } = album;
  writeFileSync(join(OUTPUT, 'index.html'), indexPage(shots));
  console.log(`${shots.length} pictures in ${join(OUTPUT, 'index.html')}`);
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}

/** What was named, with a comma between, or everything. */
function list<T extends string>(named: string | undefined, all: readonly T[]): T[] {
  return all.filter((one) => !named || named.split(',').includes(one));
}

function sizeOf(text: string | undefined): Wanted['size'] {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

interface Wanted {
  languages: UiLanguage[];
  themes: Look[];
  /** Instead of each scene's own sizes: the stores want 1280x800. */
  size: { width: number; height: number } | null;
  axe: boolean;
}

interface Album {
  shots: Shot[];
  failures: string[];
}

/** Every scene of one build in one browser; a scene that fails costs only itself. */
async function shootAll(
  kind: BrowserKind,
  mode: Mode,
  scenes: readonly Scene[],
  wanted: Wanted,
  album: Album,
): Promise<void> {
  const stage = await openStage(kind, mode);
  try {
    for (const language of wanted.languages) {
      await stage.setLanguage(language);
      for (const scene of scenes) {
        try {
          await shoot(stage, scene, wanted, album);
        } catch (error) {
          album.failures.push(`${kind} ${language} ${scene.name}: ${(error as Error).message}`);
        }
      }
    }
  } finally {
    await stage.close();
  }
}

async function shoot(
  stage: Stage,
  scene: Scene,
  { themes, size, axe }: Wanted,
  { shots, failures }: Album,
): Promise<void> {
  const { kind: browser, language } = stage;
  let shown = await scene.open(stage);
  try {
    for (const theme of themes) {
      await stage.setTheme(shown.tab, theme);
      if (scene.inShadow) {
        await shown.close();
        shown = await scene.open(stage);
        await stage.setTheme(shown.tab, theme);
      }
      for (const width of size ? [size.width] : scene.widths) {
        await shown.tab.setSize(width, size?.height ?? scene.height);
        await settled(shown.tab);
        const file = `${browser}/${scene.name}-${language}-${theme}-${width}.png`;
        await shown.tab.screenshot(join(OUTPUT, file), { fullPage: !size && (scene.whole ?? false) });
        shots.push({ file, scene: scene.name, browser, language, theme, width });
        const found = axe ? await violations(shown.tab, scene) : [];
        failures.push(...found.map((line) => `${file}: ${line}`));
      }
    }
  } finally {
    await shown.close();
  }
}
