/** How well an outlet's entry still fits its pages. Kept on the device only. */
export interface OutletHealth {
  /** Article pages looked at. */
  pages: number;
  /** Of those, pages on which the container of layout 0, 1 … was found, newest layout first. */
  layouts: number[];
  /** Of those, pages on which one of its selectors found bait. */
  bait: number;
  /** Pages in a row, up to the last one, on which no layout was found. */
  missed: number;
}

export type HealthBook = Record<string, OutletHealth>;

/** What a look at one article page found. */
export interface OutletLook {
  /** Index of the layout whose container is there; -1 for none. */
  layout: number;
  bait: boolean;
}

const NOBODY: OutletHealth = { pages: 0, layouts: [], bait: 0, missed: 0 };
/** One page may be a special project; three in a row are a new layout. */
const CHANGED_AFTER = 3;

export function addLook(book: HealthBook, outlet: string, { layout, bait }: OutletLook): HealthBook {
  const before = book[outlet] ?? NOBODY;
  const layouts = [...before.layouts];
  for (let i = layouts.length; i <= layout; i++) layouts.push(0);
  if (layout >= 0) layouts[layout] = (layouts[layout] ?? 0) + 1;
  const next = {
    pages: before.pages + 1,
    layouts,
    bait: before.bait + Number(bait),
    missed: layout < 0 ? before.missed + 1 : 0,
  };
  return { ...book, [outlet]: next };
}

/** The outlet has another layout than its entry knows: only what is told by structure and phrase is found there. */
export function hasChanged(health: OutletHealth | undefined): boolean {
  return (health?.missed ?? 0) >= CHANGED_AFTER;
}
