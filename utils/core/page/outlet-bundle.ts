import type { BaitSelector, Site, SiteRules } from '../sites.ts';
import { BAIT_MARK, KEPT_MARK, SHOWN_MARK } from './marks.ts';

/** An outlet as the scripts inside its pages know it: one or two kilobytes instead of the registry. */
export interface OutletBundle extends SiteRules {
  articlePath: string;
}

/** The script that hands an outlet to the always-on script and the reader; all run in the same isolated world. */
export function outletScript(site: Site): string {
  const { id, name, articlePath, layouts } = site;
  const rules = layouts.map(({ since, samples, ...layout }) => layout);
  const bundle: OutletBundle = { id, name, articlePath: articlePath.source, layouts: rules };
  return `globalThis.tazaOutlet=${JSON.stringify(bundle)};\n`;
}

/** The outlet that `outletScript` left in this world, or null on other sites. */
export function outletOfWorld(world: object): OutletBundle | null {
  return (world as { tazaOutlet?: OutletBundle }).tazaOutlet ?? null;
}

/** The rule that hides marked elements; the only one on sites without an entry. */
export const MARK_STYLESHEET = `html:not([${SHOWN_MARK}]) [${BAIT_MARK}]:not([${KEPT_MARK}]){display:none!important}\n`;

/**
 * The stylesheet of an outlet, put in by the browser before the page's first paint, beside the one that all share:
 * what the entry knows as bait. One rule a selector, so that one unknown selector loses only itself. '' for an entry
 * that knows none.
 */
export function outletStylesheet(site: Site): string {
  return allBait(site)
    .map(
      ({ selector }) =>
        `html:not([${SHOWN_MARK}]) ${scoped(selector)}:not([${KEPT_MARK}]){display:none!important}\n`,
    )
    .join('');
}

/** Bait of every layout, each selector once. */
export function allBait(site: SiteRules): BaitSelector[] {
  const known = new Map(site.layouts.flatMap((layout) => layout.bait).map((rule) => [rule.selector, rule]));
  return [...known.values()];
}

/** `a, b` as one list that stays below `html:not(…)`. */
function scoped(selector: string): string {
  return selector.includes(',') ? `:is(${selector})` : selector;
}
