import type { Tab } from './driver.ts';
import { until } from './within.ts';

const PATIENCE_MS = 15_000;

/**
 * The extension's id of an open tab, asked on one of the extension's own pages. Tabs with the same address
 * are told apart by bringing the wanted one to the front. Needs host permission for the page.
 */
export async function tabIdOf(extensionTab: Tab, pageTab: Tab): Promise<number> {
  const url = await pageTab.evaluate<string>('location.href');
  const matching = () => extensionTab.evaluate(tabsAt, url);
  const [only, ...others] = await matching();
  if (only && others.length === 0) return only.id;
  await pageTab.bringToFront();
  return until(PATIENCE_MS, `the extension to see the tab with ${url}`, async () => {
    return (await matching()).find(({ isActive }) => isActive)?.id ?? 0;
  });
}

interface ExtensionPage {
  chrome: { tabs: { query(filter: object): Promise<{ id?: number; url?: string; active: boolean }[]> } };
}

async function tabsAt(url: string): Promise<{ id: number; isActive: boolean }[]> {
  const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
  const open = await tabs.query({});
  return open.flatMap((tab) => (tab.url === url && tab.id ? [{ id: tab.id, isActive: tab.active }] : []));
}
