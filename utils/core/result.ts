/**
 * The answer of something that may fail in an expected way. `code` is a literal (`noun.verb` or
 * `noun.state`) that the interface turns into a sentence in the reader's language; `detail` is for
 * the log only and is never shown.
 */
export type Result<T, Code extends string = string> =
  | { ok: true; value: T }
  | { ok: false; code: Code; detail?: string };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<Code extends string>(
  code: Code,
  detail?: string,
): { ok: false; code: Code; detail?: string } {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
