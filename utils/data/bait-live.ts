import type { LivePhrases } from '../core/bait/live-matcher.ts';
import type { VendorRule } from '../core/bait/rules.ts';
import { baitPhrases, HELD, vendors } from './bait.ts';

/** What the always-on script brings along of the phrases. Evaluated by the build, which ships the strings alone. */
export const livePhrases: LivePhrases = Object.fromEntries(
  [...Map.groupBy(baitPhrases, ({ shape }) => shape)].map(([shape, rules]) => [
    shape,
    rules.map(({ pattern }) => pattern.source),
  ]),
);

export const liveHeld = HELD;

/** All vendors as one: on the live page nobody asks whose widget it was. */
export const liveVendors: readonly VendorRule[] = [
  { id: '', reason: '', selectors: vendors.flatMap(({ selectors }) => selectors) },
];
