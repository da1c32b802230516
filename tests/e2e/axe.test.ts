import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind, Tab } from '../harness/driver.ts';
import { SCENES, type Scene } from '../screens/scenes.ts';
import { LOOKS, openStage, type Stage, settled } from '../screens/stage.ts';

/** Rules of WCAG 2.0 to 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS = (process.env.TAZA_BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];
/** Words depend on the language and contrast on the look: each of either once, and not all nine pairs. */
const PAIRS = (['ru', 'kk', 'en'] as const).map((language, i) => [language, LOOKS[i] ?? 'light'] as const);

interface AxeWindow {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
}
interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

async function violations(tab: Tab, scene: Scene): Promise<string[]> {
  await settled(tab);
  await tab.evaluate(`(() => { if (!globalThis.axe) { ${AXE} } return true; })()`);
  return tab.evaluate(
    async (inShadow: string[] | null, values: string[]) => {
      // Over a page that is not ours only our own part is looked at.
      const { axe } = globalThis as unknown as AxeWindow;
      const context = inShadow ? { include: [{ fromShadowDom: inShadow }] } : document;
      const runOnly = { type: 'tag', values };
      const found = await axe.run(context, { runOnly, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} · ${failureSummary ?? ''}`),
      );
    },
    scene.inShadow ? [scene.inShadow, '[role=dialog]'] : null,
    RULES,
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

      it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
        const found: string[] = [];
        await stage.setLanguage('ru');
        let shown = await scene.open(stage);
        for (const [language, theme] of PAIRS) {
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
      });
    });
  }
});
