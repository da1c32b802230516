import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../harness/driver.ts';
import type { Scene } from './scenes.ts';
import { settled } from './stage.ts';

/** Rules of WCAG 2.0 to 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
}
interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong with a scene as it is shown now, a line each. */
export async function violations(tab: Tab, scene: Scene): Promise<string[]> {
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
