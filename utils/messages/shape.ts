/**
 * Shapes of messages, written as `zod/mini` writes them and with the part of its behaviour that we need: a
 * test runs both side by side. Own code because the worker must wake up quickly: the library is 22 of the
 * 45 KB it would have to read each time, this is one.
 */
const WRONG: unique symbol = Symbol('wrong');

type Check = (value: never) => boolean;

export interface Shape {
  /** The value (objects as copies with their known keys only), or a mark that it does not fit. */
  read(raw: unknown): unknown;
  /** May be absent from an object. */
  isOptional?: boolean;
  check(...checks: Check[]): Shape;
}

type Fields = Record<string, Shape>;

/** `{ success, data }`; `error` says what was looked at, never the value: it may be a reader's page. */
export function safeParse(shape: Shape, raw: unknown) {
  const data = shape.read(raw);
  return data === WRONG
    ? { success: false as const, error: new Error(`unfit ${Array.isArray(raw) ? 'array' : typeof raw}`) }
    : { success: true as const, data };
}

function shape(read: (raw: unknown) => unknown): Shape {
  return {
    read,
    check: (...checks) =>
      shape((raw) => {
        const value = read(raw);
        return value !== WRONG && checks.every((isFit) => isFit(value as never)) ? value : WRONG;
      }),
  };
}

const only = (isFit: (raw: unknown) => boolean) => shape((raw) => (isFit(raw) ? raw : WRONG));

export const string = () => only((raw) => typeof raw === 'string');
/** Finite: no NaN, no infinity. */
export const number = () => only((raw) => Number.isFinite(raw));
export const boolean = () => only((raw) => typeof raw === 'boolean');
export const literal = (value: string | number | boolean) => only((raw) => raw === value);
const oneOf = (values: readonly string[]) => only((raw) => values.includes(raw as string));

export { oneOf as enum };

export const nullable = (inner: Shape) => shape((raw) => (raw === null ? null : inner.read(raw)));
export const optional = (inner: Shape): Shape => ({
  ...shape((raw) => (raw === undefined ? undefined : inner.read(raw))),
  isOptional: true,
});
/** For shapes that hold themselves. */
export const lazy = (inner: () => Shape) => shape((raw) => inner().read(raw));

export const union = (shapes: readonly Shape[]) =>
  shape((raw) => {
    for (const one of shapes) {
      const value = one.read(raw);
      if (value !== WRONG) return value;
    }
    return WRONG;
  });

export const array = (item: Shape) =>
  shape((raw) => {
    if (!Array.isArray(raw)) return WRONG;
    const values = [];
    for (const one of raw) {
      const value = item.read(one);
      if (value === WRONG) return WRONG;
      values.push(value);
    }
    return values;
  });

/** Unknown keys are left out of the copy. */
export const object = (fields: Fields) => shape((raw) => readFields(fields, raw));
/** Unknown keys are refused. */
export const strictObject = (fields: Fields) =>
  shape((raw) => {
    const value = readFields(fields, raw);
    return value === WRONG || Object.keys(raw as object).some((key) => !Object.hasOwn(fields, key))
      ? WRONG
      : value;
  });

function readFields(fields: Fields, raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return WRONG;
  const given = raw as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (!(key in given)) {
      if (field.isOptional) continue;
      return WRONG;
    }
    const value = field.read(given[key]);
    if (value === WRONG) return WRONG;
    copy[key] = value;
  }
  return copy;
}

export const minLength = (least: number) => (value: { length: number }) => value.length >= least;
export const maxLength = (most: number) => (value: { length: number }) => value.length <= most;
export const minimum = (least: number) => (value: number) => value >= least;
export const maximum = (most: number) => (value: number) => value <= most;
export const nonnegative = () => minimum(0);
export const regex = (pattern: RegExp) => (value: string) => pattern.test(value);
