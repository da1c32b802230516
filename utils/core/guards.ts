/**
 * Small checks for stored values. The popup reads storage before its first frame and must stay under its
 * size budget: a validator library would be a quarter of it. Messages, which come from outside, have shapes.
 */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isOneOf<T extends string>(value: unknown, known: readonly T[]): value is T {
  return (known as readonly unknown[]).includes(value);
}

/** Null, or what `check` accepts. */
export function isNullOr<T>(value: unknown, check: (value: unknown) => value is T): value is T | null {
  return value === null || check(value);
}
