/** How much was hidden, by outlet and day (`YYYY-MM-DD`); only the last days are kept. */
export type HiddenCounts = Record<string, Record<string, number>>;

/** How much each open page told before, by tab and address: what is told of it again is not new. */
export type CountedTabs = Record<string, number>;

const DAYS_KEPT = 7;
const MOST_TABS = 100;

/** `today` and the six days before it; from milliseconds, so that `dayOf` alone knows where the reader's day begins. */
export function lastWeek(now: number, dayOf: (ms: number) => string): string[] {
  return Array.from({ length: DAYS_KEPT }, (_, i) => dayOf(now - i * 86_400_000));
}

/** The counts with `more` hidden at an outlet on the first day of `week`; days out of the week are forgotten. */
export function addHidden(
  counts: HiddenCounts,
  { outlet, more, week }: { outlet: string; more: number; week: readonly string[] },
): HiddenCounts {
  const [today = ''] = week;
  const next: HiddenCounts = {};
  const all: HiddenCounts = { [outlet]: {}, ...counts };
  for (const [id, days] of Object.entries(all)) {
    const kept: Record<string, number> = Object.fromEntries(
      Object.entries(days).filter(([day]) => week.includes(day)),
    );
    if (id === outlet) kept[today] = (kept[today] ?? 0) + more;
    if (Object.keys(kept).length > 0) next[id] = kept;
  }
  return next;
}

/** Hidden within the week, by outlet. */
export function sumWeek(counts: HiddenCounts, week: readonly string[]): Record<string, number> {
  const sums = Object.entries(counts).map(([id, days]) => {
    const inWeek = Object.entries(days).filter(([day]) => week.includes(day));
    return [id, inWeek.reduce((sum, [, n]) => sum + n, 0)] as const;
  });
  return Object.fromEntries(sums.filter(([, n]) => n > 0));
}

/**
 * What a tab tells now, beside what it told before: whether the page is new, how many are, and the tabs as they are to be remembered. A
 * page counts again and again while things arrive, and once more when it is loaded anew.
 */
export function countTab(
  tabs: CountedTabs,
  { tabId, url, hidden }: { tabId: number; url: string; hidden: number },
): { isNew: boolean; more: number; tabs: CountedTabs } {
  const key = `${tabId} ${url}`;
  const before = tabs[key];
  const others = Object.entries(tabs).filter(([other]) => !other.startsWith(`${tabId} `));
  const next = { ...Object.fromEntries(others.slice(1 - MOST_TABS)), [key]: Math.max(before ?? 0, hidden) };
  return { isNew: before === undefined, more: Math.max(0, hidden - (before ?? 0)), tabs: next };
}
