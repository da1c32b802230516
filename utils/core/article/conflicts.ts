/** Sources of the page that disagree about one thing, and what was believed. */
export interface MetaConflict {
  field: 'publishedAt' | 'modifiedAt' | 'title' | 'language';
  /** As the article has it; '' when none was believed. */
  chosen: string;
  others: { source: string; value: string }[];
}

/** Most of `others` worth telling, and their length: a page may repeat itself endlessly. */
const MOST = 6;
const LONGEST = 200;

/** A conflict for a report, or null when the others turn out to be none or to say the same as what was chosen. */
export function conflictOf(
  field: MetaConflict['field'],
  chosen: string,
  others: readonly { source: string; value: string }[],
): MetaConflict | null {
  const told = new Set([chosen]);
  const different: MetaConflict['others'] = [];
  for (const { source, value } of others) {
    if (!value || told.has(value) || different.length === MOST) continue;
    told.add(value);
    different.push({ source, value: value.slice(0, LONGEST) });
  }
  return different.length > 0 ? { field, chosen: chosen.slice(0, LONGEST), others: different } : null;
}
