import { LONGEST_LABEL, LONGEST_SELECTOR, PICK_SELECTOR } from '../core/page/picks.ts';
import { isDate } from '../core/rates/astana.ts';
import { FONTS, LOOK_STEPS, type LookStep } from '../core/reading/look.ts';
import { CITIES, THEMES } from '../core/settings.ts';
import type { RequestName } from './contract.ts';
import * as z from './shape.ts';

const tabId = z.number().check(z.nonnegative());
const empty = z.strictObject({});
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/));

const outletIds = z.array(z.string().check(z.regex(/^[\w-]+$/))).check(z.maxLength(500));
const step = (name: LookStep) => {
  const [least, most] = LOOK_STEPS[name];
  return z.number().check(z.minimum(least), z.maximum(most), Number.isInteger);
};
const look = z.strictObject({
  font: z.enum(FONTS),
  ...{ size: step('size'), width: step('width'), line: step('line'), letter: step('letter') },
  ...{ full: z.boolean(), guide: z.boolean(), speed: step('speed') },
});

const settings = z.strictObject({
  language: z.optional(z.enum(['auto', 'kk', 'ru', 'en'])),
  theme: z.optional(z.enum(THEMES)),
  reading: z.optional(look),
  openOverlay: z.optional(outletIds),
  currencies: z.optional(
    z.array(z.string().check(z.regex(/^[A-Z]{3}$/))).check(z.minLength(1), z.maxLength(39)),
  ),
  badge: z.optional(z.boolean()),
  marks: z.optional(z.array(z.enum(['amounts', 'indices', 'terms'])).check(z.maxLength(3))),
  unmarked: z.optional(outletIds),
  badgeRate: z.optional(z.boolean()),
  city: z.optional(z.enum(CITIES)),
  ratesFolded: z.optional(z.boolean()),
});

/** See `placeKey`: 53 bits in base 36. */
const placeKey = z.string().check(z.regex(/^[0-9a-z]{1,11}$/));
const selector = z.string().check(z.maxLength(LONGEST_SELECTOR), z.regex(PICK_SELECTOR));
const code = z.string().check(z.regex(/^[A-Z]{3}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), isDate);
/** Days back that a chart may show. */
const span = z.number().check(z.minimum(1), z.maximum(366), Number.isInteger);

/** The shape of every request's payload; what does not fit is refused before any handler sees it. */
export const requestSchemas: Record<RequestName, z.Shape> = {
  'rates.get': empty,
  'rates.refresh': z.strictObject({ force: z.boolean() }),
  'official.on': z.strictObject({ code, date: day }),
  'history.get': z.strictObject({ code, span }),
  'history.fill': z.strictObject({ span }),
  'tab.info': z.strictObject({ tabId }),
  'article.read': z.strictObject({ tabId }),
  'overlay.open': z.strictObject({ tabId, print: z.optional(z.boolean()) }),
  'context.read': z.strictObject({ tabId }),
  'page.state': z.strictObject({ tabId }),
  'page.hiding': z.strictObject({ tabId, hiding: z.boolean() }),
  'outlet.pause': z.strictObject({ host, paused: z.boolean(), today: z.optional(z.boolean()) }),
  'pick.set': z.strictObject({
    selector,
    label: z.string().check(z.maxLength(LONGEST_LABEL)),
    on: z.boolean(),
  }),
  'pick.remove': z.strictObject({ site: z.string().check(z.maxLength(253)), selector }),
  'counts.get': empty,
  'settings.get': empty,
  'settings.set': settings,
  'data.erase': empty,
  'reading.look': z.strictObject({ theme: z.enum(THEMES), reading: look }),
  'place.get': z.strictObject({ key: placeKey }),
  'place.set': z.strictObject({
    key: placeKey,
    block: z.number().check(z.minimum(0), z.maximum(100_000), Number.isInteger),
  }),
  'page.changed': empty,
  'page.counted': z.strictObject({
    hidden: z.number().check(z.nonnegative(), z.maximum(100_000)),
    hiding: z.boolean(),
  }),
};

/** Least trusted sender allowed, name by name; the contract's `from` at run time. */
export const trust: Record<RequestName, 'page' | 'content'> = {
  'rates.get': 'content',
  'rates.refresh': 'page',
  'official.on': 'content',
  'history.get': 'page',
  'history.fill': 'page',
  'tab.info': 'page',
  'article.read': 'page',
  'overlay.open': 'page',
  'context.read': 'page',
  'page.state': 'page',
  'page.hiding': 'page',
  'outlet.pause': 'page',
  'pick.set': 'content',
  'pick.remove': 'page',
  'counts.get': 'page',
  'settings.get': 'content',
  'settings.set': 'page',
  'data.erase': 'page',
  'reading.look': 'content',
  'place.get': 'content',
  'place.set': 'content',
  'page.changed': 'content',
  'page.counted': 'content',
};
