import type { FieldConflict } from './types.ts';

/** Most of `others` worth telling, and their length: a page may repeat itself endlessly. */
const MOST = 6;
const LONGEST = 200;

/** What the page's other sources say of a field, for a report; none where they say nothing or the same. */
export function conflictOf(
  field: FieldConflict['field'],
  chosen: string,
  others: readonly { source: string; value: string }[],
): FieldConflict[] {
  const told = new Set([chosen]);
  const different: FieldConflict['others'] = [];
  for (const { source, value } of others) {
    if (!value || told.has(value) || different.length === MOST) continue;
    told.add(value);
    different.push({ source, value: value.slice(0, LONGEST) });
  }
  return different.length > 0 ? [{ field, chosen: chosen.slice(0, LONGEST), others: different }] : [];
}
