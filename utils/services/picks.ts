import { MOST_PICKS, type Pick, type PickBook } from '../core/page/picks.ts';
import { findSite, hostOf, type OutletInfo } from '../core/sites.ts';
import { createTurns } from './in-turn.ts';

export interface PicksDeps {
  book: { read(): Promise<PickBook>; write(book: PickBook): Promise<void> };
  tabs: {
    urlOf(tabId: number): Promise<string | null>;
    mayRead(url: string): Promise<boolean>;
  };
  outlets: readonly OutletInfo[];
  /** Has the script that hides picks run on these hosts and no others. */
  register: (hosts: readonly string[]) => Promise<void>;
}

export type PicksService = ReturnType<typeof createPicks>;

/** What the reader hid by hand: remembered by outlet, or by host where none is listed, and hidden there again. */
export function createPicks({ book, tabs, outlets, register }: PicksDeps) {
  const inTurn = createTurns();

  async function sync(): Promise<void> {
    const sites = Object.keys(await book.read());
    await register(sites.flatMap((site) => outlets.find(({ id }) => id === site)?.hosts ?? [site]));
  }

  const put = (site: string, change: (picks: Pick[]) => Pick[]): Promise<void> =>
    inTurn(async () => {
      const { [site]: known = [], ...others } = await book.read();
      const next = change(known);
      await book.write(next.length > 0 ? { ...others, [site]: next } : others);
      await sync();
    });

  const without = (picks: Pick[], { selector }: Pick) => picks.filter((known) => known.selector !== selector);

  return {
    sync,
    /**
     * The page in a tab asks for a pick to be remembered, or taken back (`on: false`). The site is the tab's, whatever
     * the page says. False where nothing is remembered: private windows, sites that are not ours to run on.
     */
    async set(tabId: number, { on, ...pick }: Pick & { on: boolean }, isPrivate: boolean): Promise<boolean> {
      const url = await tabs.urlOf(tabId).catch(() => null);
      const host = url && hostOf(url);
      if (isPrivate || !host || !(await tabs.mayRead(url))) return false;
      const site = findSite(outlets, host)?.id ?? host;
      await put(site, (known) => [...without(known, pick), ...(on ? [pick] : [])].slice(-MOST_PICKS));
      return true;
    },
    remove: (site: string, selector: string) => put(site, (known) => without(known, { selector, label: '' })),
  };
}
