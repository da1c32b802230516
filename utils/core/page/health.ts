/**
 * How well an outlet's entry still fits its pages, in numbers of article pages: `pages` looked at; `layout0`, `layout1`
 * … on which the container of that layout was found, newest first; `bait` on which one of its selectors found some;
 * `missed` in a row, up to the last, on which no layout was found. Kept on the device only.
 */
export type OutletHealth = Record<string, number>;

export type HealthBook = Record<string, OutletHealth>;

/** What a look at one article page found. */
export interface OutletLook {
  /** Index of the layout whose container is there; -1 for none. */
  layout: number;
  bait: boolean;
}

/** One page may be a special project; three in a row are a new layout. */
const CHANGED_AFTER = 3;

export function addLook(book: HealthBook, outlet: string, { layout, bait }: OutletLook): HealthBook {
  const before = book[outlet] ?? {};
  const plus = (key: string, more = 1) => ({ [key]: (before[key] ?? 0) + more });
  const found = layout < 0 ? plus('missed') : { missed: 0, ...plus(`layout${layout}`) };
  return { ...book, [outlet]: { ...before, ...plus('pages'), ...plus('bait', Number(bait)), ...found } };
}

/** The outlet has another layout than its entry knows: only what is told by structure and phrase is found there. */
export function hasChanged(health: OutletHealth | undefined): boolean {
  return (health?.missed ?? 0) >= CHANGED_AFTER;
}
