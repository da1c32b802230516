import * as z from 'zod/mini';
import type { RequestName } from './contract.ts';

const tabId = z.number().check(z.nonnegative());
const empty = z.strictObject({});
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/));

const settings = z.strictObject({
  language: z.optional(z.enum(['auto', 'kk', 'ru', 'en'])),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
  currencies: z.optional(
    z.array(z.string().check(z.regex(/^[A-Z]{3}$/))).check(z.minLength(1), z.maxLength(39)),
  ),
  badge: z.optional(z.boolean()),
  marks: z.optional(z.array(z.enum(['amounts', 'indices', 'terms'])).check(z.maxLength(3))),
  unmarked: z.optional(z.array(z.string().check(z.regex(/^[\w-]+$/))).check(z.maxLength(500))),
});

/** The shape of every request's payload; what does not fit is refused before any handler sees it. */
export const requestSchemas: Record<RequestName, z.ZodMiniType> = {
  'rates.get': empty,
  'rates.refresh': z.strictObject({ force: z.boolean() }),
  'tab.info': z.strictObject({ tabId }),
  'article.read': z.strictObject({ tabId }),
  'overlay.open': z.strictObject({ tabId }),
  'context.read': z.strictObject({ tabId }),
  'page.state': z.strictObject({ tabId }),
  'page.hiding': z.strictObject({ tabId, hiding: z.boolean() }),
  'outlet.pause': z.strictObject({ host, paused: z.boolean() }),
  'settings.get': empty,
  'settings.set': settings,
  'page.counted': z.strictObject({
    hidden: z.number().check(z.nonnegative(), z.maximum(100_000)),
    hiding: z.boolean(),
  }),
};

/** Least trusted sender allowed, name by name; the contract's `from` at run time. */
export const trust: Record<RequestName, 'page' | 'content'> = {
  'rates.get': 'content',
  'rates.refresh': 'page',
  'tab.info': 'page',
  'article.read': 'page',
  'overlay.open': 'page',
  'context.read': 'page',
  'page.state': 'page',
  'page.hiding': 'page',
  'outlet.pause': 'page',
  'settings.get': 'content',
  'settings.set': 'page',
  'page.counted': 'content',
};
