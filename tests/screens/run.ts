import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { UiLanguage } from '../../utils/core/settings.ts';
import type { BrowserKind, Theme } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browsers.mjs';
import { indexPage, type Shot } from './index-page.ts';
import { SCENES, type Scene } from './scenes.ts';
import { type Mode, openStage, type Stage, settled } from './stage.ts';

const USAGE = `npm run screens -- [--browser chromium|firefox] [--lang kk,ru,en] [--theme light,dark] [--only PART]
  Pictures of every screen into .output/screens/, with index.html; --only takes scenes whose name has PART in it.`;
const OUTPUT = resolve(import.meta.dirname, '../../.output/screens');
const LIST = { type: 'string' } as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const { browser, lang, theme, only } = parseArgs({
    options: { browser: LIST, lang: LIST, theme: LIST, only: LIST },
  }).values;
  const scenes = SCENES.filter(({ name }) => !only || name.includes(only));
  const kinds = list(browser, ['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) !== null);
  if (kinds.length === 0 || scenes.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const wanted = {
    languages: list(lang, ['ru', 'kk', 'en'] as const),
    themes: list(theme, ['light', 'dark'] as const),
  };
  const shots: Shot[] = [];
  const failures: string[] = [];
  mkdirSync(OUTPUT, { recursive: true });
  for (const kind of kinds) {
    for (const mode of ['test', 'production'] as const) {
      const here = scenes.filter((scene) => scene.mode === mode);
      if (here.length > 0) await shootAll(kind, mode, here, wanted, shots, failures);
    }
  }
  writeFileSync(join(OUTPUT, 'index.html'), indexPage(shots));
  console.log(`${shots.length} pictures in ${join(OUTPUT, 'index.html')}`);
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}

/** What was named, with a comma between, or everything. */
function list<T extends string>(named: string | undefined, all: readonly T[]): T[] {
  return all.filter((one) => !named || named.split(',').includes(one));
}

interface Wanted {
  languages: UiLanguage[];
  themes: Theme[];
}

/** Every scene of one build in one browser; a scene that fails costs only itself. */
async function shootAll(
  kind: BrowserKind,
  mode: Mode,
  scenes: readonly Scene[],
  wanted: Wanted,
  shots: Shot[],
  failures: string[],
): Promise<void> {
  const stage = await openStage(kind, mode);
  try {
    for (const language of wanted.languages) {
      await stage.setLanguage(language);
      for (const scene of scenes) {
        try {
          shots.push(...(await shoot(stage, scene, wanted.themes)));
        } catch (error) {
          failures.push(`${kind} ${language} ${scene.name}: ${(error as Error).message}`);
        }
      }
    }
  } finally {
    await stage.close();
  }
}

async function shoot(stage: Stage, scene: Scene, themes: readonly Theme[]): Promise<Shot[]> {
  const shots: Shot[] = [];
  const { tab, close } = await scene.open(stage);
  const { kind: browser, language } = stage;
  try {
    for (const theme of themes) {
      await tab.emulate({ theme, reducedMotion: true });
      for (const width of scene.widths) {
        await tab.setSize(width, scene.height);
        await settled(tab);
        const file = `${browser}/${scene.name}-${language}-${theme}-${width}.png`;
        await tab.screenshot(join(OUTPUT, file), { fullPage: scene.whole ?? false });
        shots.push({ file, scene: scene.name, browser, language, theme, width });
      }
    }
  } finally {
    await close();
  }
  return shots;
}
