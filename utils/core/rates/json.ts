import { isFiniteNumber, isObject, isText, type Json } from '../guards.ts';
import { fail, ok, type Result } from '../result.ts';
import type { RatesProblem } from './types.ts';

/** An answer as JSON, or why it is none: an error page, half an answer, nothing. Never throws. */
export function parseJson(text: string): Result<unknown, RatesProblem> {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') return fail('rates.empty', 'no text');
  if (!/^[[{]/.test(plain)) return fail('rates.not-json', plain.slice(0, 40));
  try {
    return ok(JSON.parse(plain));
  } catch (error) {
    return fail('rates.truncated', String(error).slice(0, 80));
  }
}

/** The object at a path of keys, or null. */
export function objectAt(value: unknown, ...keys: string[]): Json | null {
  let current: unknown = value;
  for (const key of keys) current = isObject(current) ? current[key] : null;
  return isObject(current) ? current : null;
}

/**
 * A price as sources write it: a number, «449,5», "11 595.28". Null for what is no price, zero included:
 * zero means "not traded" wherever it was seen.
 */
export function readPrice(value: unknown): number | null {
  const text = isFiniteNumber(value) ? String(value) : isText(value) ? value : '';
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const price = /^\d{1,9}(?:\.\d{1,8})?$/.test(plain) ? Number(plain) : 0;
  return price > 0 ? price : null;
}
