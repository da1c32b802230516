import { fail, ok, type Result } from '../result.ts';
import type { RatesProblem } from './types.ts';

/**
 * Arrays that a page writes into its script as `var name = [ … ];`, in the order of `names`; names that are
 * not there are left out, none at all is a problem. Brackets are counted outside of strings: a pattern up to
 * the first `];` stops inside nested lists.
 */
export function readArrays(text: string, names: readonly string[]): Result<unknown[][], RatesProblem> {
  const found: unknown[][] = [];
  for (const name of names) {
    const start = new RegExp(`(?<![\\w$])(?:var|let|const)\\s+${name}\\s*=\\s*(?=\\[)`).exec(text);
    if (!start) continue;
    const from = start.index + start[0].length;
    const end = endOfArray(text, from);
    if (end === null) return fail('rates.truncated', name);
    try {
      found.push(JSON.parse(text.slice(from, end)) as unknown[]);
    } catch (error) {
      return fail('rates.no-data', `${name}: ${String(error).slice(0, 60)}`);
    }
  }
  return found.length > 0 ? ok(found) : fail('rates.no-data', names.join());
}

/** The place after the bracket that closes the one at `from`; null when it never closes. */
function endOfArray(text: string, from: number): number | null {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
