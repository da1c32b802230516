import type { BaitSelector, Site } from '../sites.ts';
import { BAIT_MARK, SHOWN_MARK } from './cleaner.ts';

/** What the always-on script needs to know of its outlet: a few hundred bytes instead of the registry. */
export interface OutletBundle {
  id: string;
  articlePath: string;
  bait: BaitSelector[];
}

/** The script that hands its outlet to the always-on script; both run in the same isolated world. */
export function outletScript(site: Site): string {
  const bundle: OutletBundle = { id: site.id, articlePath: site.articlePath.source, bait: allBait(site) };
  return `globalThis.tazaOutlet=${JSON.stringify(bundle)};\n`;
}

/** The rule that hides marked elements; the only stylesheet on sites without an entry. */
export const MARK_STYLESHEET = `html:not([${SHOWN_MARK}]) [${BAIT_MARK}]{display:none!important}\n`;

/**
 * The stylesheet of an outlet, put in by the browser before the page's first paint: what the entry knows as
 * bait, and what the script will mark. One rule a selector, so that one unknown selector loses only itself.
 */
export function outletStylesheet(site: Site): string {
  const rules = allBait(site).map(
    ({ selector }) => `html:not([${SHOWN_MARK}]) ${scoped(selector)}{display:none!important}`,
  );
  return `${[MARK_STYLESHEET.trim(), ...rules].join('\n')}\n`;
}

function allBait(site: Site): BaitSelector[] {
  const known = new Map(site.layouts.flatMap((layout) => layout.bait).map((rule) => [rule.selector, rule]));
  return [...known.values()];
}

/** `a, b` as one list that stays below `html:not(…)`. */
function scoped(selector: string): string {
  return selector.includes(',') ? `:is(${selector})` : selector;
}
