import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as zod from 'zod/mini';
import * as own from '../../../utils/messages/shape.ts';

/** The same shapes, written once with each. */
function shapes(z: typeof own) {
  const node: own.Shape = z.lazy(() =>
    z.union([
      z.object({ kind: z.literal('leaf'), text: z.string().check(z.maxLength(3)) }),
      z.object({ kind: z.literal('node'), children: z.array(node).check(z.minLength(1), z.maxLength(2)) }),
    ]),
  );
  return {
    string: z.string(),
    number: z.number().check(z.minimum(-1), z.maximum(9)),
    count: z.optional(z.number().check(z.nonnegative())),
    boolean: z.boolean(),
    code: z.string().check(z.regex(/^[A-Z]{3}$/)),
    choice: z.enum(['auto', 'kk']),
    nullable: z.nullable(z.string()),
    list: z.array(z.number()),
    strict: z.strictObject({ a: z.number(), b: z.optional(z.string()) }),
    loose: z.object({ a: z.nullable(z.number()), b: z.optional(z.boolean()) }),
    node,
  };
}
const mine = shapes(own);
const theirs = shapes(zod as unknown as typeof own) as unknown as Record<string, zod.ZodMiniType>;

const leaf = fc.record({ kind: fc.constantFrom('leaf', 'node', 1), text: fc.constantFrom('abc', 'abcd', 3) });
const value = fc.oneof(
  fc.constantFrom(
    'USD',
    'usd',
    'auto',
    'kk',
    '',
    'leaf',
    -1,
    0,
    9,
    10,
    -2,
    1.5,
    NaN,
    Infinity,
    true,
    null,
    undefined,
  ),
  leaf,
  fc.record({ a: fc.constant(1) }),
  fc.record({ kind: fc.constant('node'), children: fc.array(leaf, { maxLength: 3 }) }),
  fc.record(
    {
      a: fc.constantFrom(1, '1', null, undefined),
      b: fc.constantFrom('x', true, undefined, null),
      c: fc.constant(1),
    },
    { requiredKeys: [] },
  ),
  fc.array(fc.constantFrom(1, 2, 'x', NaN)),
  fc.anything(),
);

it.each(Object.keys(mine) as (keyof typeof mine)[])(
  '%s reads what zod reads, and as zod reads it',
  (name) => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(value, (raw) => {
        const expected = zod.safeParse(theirs[name] as zod.ZodMiniType, raw);
        const found = own.safeParse(mine[name], raw);
        expect(found.success).toBe(expected.success);
        if (expected.success) expect(found.data).toStrictEqual(expected.data);
        verdicts.add(found.success);
      }),
      { numRuns: 1000 },
    );
    // Both answers were seen: the comparison was of something.
    expect(verdicts.size).toBe(2);
  },
);

it('does not tell the value in its error', () => {
  const found = own.safeParse(mine.code, 'secret');
  expect(found.success || found.error.message).toBe('unfit string');
});

it('takes no key from the prototype for a given one that is unknown', () => {
  expect(own.safeParse(mine.strict, JSON.parse('{"a":1,"__proto__":{"x":1}}')).success).toBe(false);
});
