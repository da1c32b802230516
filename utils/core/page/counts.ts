/** How much was hidden, by day (`YYYY-MM-DD`) and outlet; only the last days are kept. */
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
  const kept: HiddenCounts = Object.fromEntries(Object.entries(counts).filter(([day]) => week.includes(day)));
  return { ...kept, [today]: { ...kept[today], [outlet]: (kept[today]?.[outlet] ?? 0) + more } };
}

/** Hidden within the week, by outlet. */
export function sumWeek(counts: HiddenCounts, week: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const day of week) {
    for (const [outlet, n] of Object.entries(counts[day] ?? {})) sums[outlet] = (sums[outlet] ?? 0) + n;
  }
  return sums;
}

/**
 * What a tab tells now, beside what it told before: whether the page is new, how many are, and the tabs as they are to
 * be remembered. A page counts again and again while things arrive, and once more when it is loaded anew.
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
