import type { Tab } from '../harness/driver.ts';

/** Which of the selectors have an element that is drawn. */
export function drawn(tab: Tab, selectors: readonly string[]): Promise<string[]> {
  return tab.evaluate(
    (wanted: string[]) =>
      wanted.filter((selector) =>
        [...document.querySelectorAll(selector)].some((e) => e.getClientRects().length > 0),
      ),
    selectors,
  );
}
