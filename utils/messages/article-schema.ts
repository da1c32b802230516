import type { NoArticleReason } from '../core/article/types.ts';
import type { ContextSummary } from '../core/context/summary.ts';
import type { ReadAnswer } from './contract.ts';
import * as z from './shape.ts';

/**
 * What a script inside a page may answer. A page's process may be taken over, so its article is checked like
 * anything from outside: known block types, http(s) addresses, bounded sizes.
 */
const LONGEST_TEXT = 200_000;
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const line = z.string().check(z.maxLength(4000));
const url = z.string().check(z.maxLength(2100), z.regex(/^https?:\/\//i));
const count = z.optional(z.number().check(z.nonnegative()));

const inline: z.Shape = z.lazy(() =>
  z.union([
    z.object({ kind: z.literal('text'), text }),
    z.object({ kind: z.literal('strong'), children: z.array(inline) }),
    z.object({ kind: z.literal('em'), children: z.array(inline) }),
    z.object({ kind: z.literal('link'), href: url, children: z.array(inline) }),
  ]),
);
const inlines = z.array(inline).check(z.maxLength(5000));
const figure = { src: z.nullable(url), alt: line, caption: line, credit: line };
const list: z.Shape = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ inlines, children: z.array(list) })).check(z.maxLength(5000)),
  }),
);
const cell = z.object({ header: z.boolean(), colspan: z.number(), rowspan: z.number(), inlines });
const block: z.Shape = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('paragraph'), inlines }),
    z.object({ type: z.literal('heading'), level: z.number().check(z.minimum(2), z.maximum(6)), inlines }),
    z.object({ type: z.literal('quote'), blocks: z.array(block) }),
    list,
    z.object({ type: z.literal('figure'), ...figure }),
    z.object({ type: z.literal('table'), caption: line, rows: z.array(z.array(cell)) }),
    z.object({ type: z.literal('embed'), provider: line, href: url, label: line }),
    z.object({ type: z.literal('rule') }),
  ]),
);
const link = z.object({ title: line, url, rank: count, views: count, comments: count, reactions: count });
const removal = z.object({
  step: line,
  kind: line,
  rule: line,
  reason: line,
  preview: line,
  links: z.array(link),
});

const REASONS = [
  'home',
  'section',
  'search',
  'video',
  'gallery',
  'product',
  'login',
  'error-page',
  'listing',
  'empty',
] as const satisfies readonly NoArticleReason[];

const article = z.object({
  url,
  canonicalUrl: url,
  outlet: z.nullable(line),
  siteName: line,
  language: line,
  title: line,
  byline: z.array(line).check(z.maxLength(20)),
  agencies: z.array(line).check(z.maxLength(20)),
  publishedAt: z.nullable(line),
  modifiedAt: z.nullable(line),
  lead: z.nullable(text),
  image: z.nullable(z.object(figure)),
  blocks: z.array(block).check(z.maxLength(150_000)),
  removed: z.array(removal).check(z.maxLength(2000)),
  related: z
    .array(
      z.object({
        title: line,
        url,
        score: z.number(),
        shared: z.array(line),
        sameDay: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(20)),
  coverage: z.number().check(z.minimum(0), z.maximum(1)),
  adLabel: z.nullable(line),
  source: z.nullable(line),
  paywall: z.nullable(line),
  conflicts: z
    .array(z.object({ field: line, chosen: line, others: z.array(z.object({ source: line, value: line })) }))
    .check(z.maxLength(20)),
});

const answer = z.object({
  article: z.nullable(article),
  error: z.nullable(z.enum(['article.none', 'article.too-big', 'article.failed'])),
  reason: z.nullable(z.enum(REASONS)),
  timing: z.object({ extractMs: z.number() }),
});

/** The answer of the reader script, checked; null when it is not one. */
export function parseReadAnswer(raw: unknown): ReadAnswer | null {
  try {
    const parsed = z.safeParse(answer, raw);
    return parsed.success ? (parsed.data as ReadAnswer) : null;
  } catch {
    // Quotes nested by the thousand end the stack before they end: no article of ours.
    return null;
  }
}

const number = z.number();
const converted = z.array(
  z.object({
    ...{ currency: line, min: number, max: number, rateDate: line, rate: number, quant: number },
    ...{ rateOf: line, source: line },
  }),
);
const span = { text: line, min: number, max: number };
const many = <T extends z.Shape>(item: T) => z.array(item).check(z.maxLength(5000));
const meaning = { expansion: line, meaning: line };
const context = z.object({
  amounts: many(
    z.object({
      ...span,
      ...{ currency: line, bound: z.nullable(line), converted, today: converted },
      ...{ why: z.nullable(line), mrp: z.nullable(number) },
    }),
  ),
  indices: many(
    z.object({
      ...span,
      unit: line,
      given: z.boolean(),
      tenge: z.nullable(z.object({ min: number, max: number, validOn: line, value: number, from: line })),
    }),
  ),
  terms: many(z.object({ text: line, ...meaning, names: z.array(line), also: z.array(z.object(meaning)) })),
});

/** The answer of the context script, checked; null when it is not one. */
export function parseContext(raw: unknown): ContextSummary | null {
  const parsed = z.safeParse(context, raw);
  return parsed.success ? (parsed.data as ContextSummary) : null;
}
