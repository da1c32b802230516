import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../harness/driver.ts';
import { violations } from '../screens/axe.ts';
import { SCENES } from '../screens/scenes.ts';
import { LOOKS, openStage, type Stage } from '../screens/stage.ts';

const KINDS = (process.env.TAZA_BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];

/**
 * Each language once, and not all twelve pairs with a look, which would take a quarter of an hour: from scene to scene and
 * browser to browser the looks move on, so that none is always seen in the same words. `npm run screens -- --axe` takes all.
 */
function pairsOf(scene: number, kind: BrowserKind) {
  const from = scene + (kind === 'firefox' ? 2 : 0);
  return (['ru', 'kk', 'en'] as const).map(
    (language, i) => [language, LOOKS[(from + i) % LOOKS.length] ?? 'light'] as const,
  );
}

describe.each(KINDS)('accessibility in %s', (kind) => {
  for (const mode of ['test', 'production'] as const) {
    // The package's own shadow roots are closed to the page, and so to axe.
    const scenes = SCENES.filter((scene) => scene.mode === mode);
    describe(`of the ${mode} build`, () => {
      let stage: Stage;
      beforeAll(async () => {
        stage = await openStage(kind, mode);
      }, 180_000); // Two builds may come first.
      afterAll(() => stage?.close());

      it.each(scenes.map((scene, i) => [scene.name, scene, pairsOf(i, kind)] as const))(
        '%s',
        async (_name, scene, pairs) => {
          const found: string[] = [];
          await stage.setLanguage('ru');
          let shown = await scene.open(stage);
          for (const [language, theme] of pairs) {
            await stage.setLanguage(language);
            await stage.setTheme(shown.tab, theme);
            if (scene.inShadow) {
              // Over a page that is not ours what was open may be drawn anew, or closed.
              await shown.close();
              shown = await scene.open(stage);
              await stage.setTheme(shown.tab, theme);
            } else await shown.tab.waitFor(`document.documentElement.lang === "${language}"`);
            const here = await violations(shown.tab, scene);
            found.push(...here.map((line) => `${language} ${theme} ${line}`));
          }
          await shown.close();
          expect(found).toEqual([]);
        },
      );
    });
  }
});
