import type { Settings } from '../core/settings.ts';
import { StorageFull } from '../core/storage-full.ts';
import { createClient } from '../messages/client.ts';
import { browser } from './browser.ts';
import { pausedItem } from './paused.ts';
import { report } from './report.ts';
import { saveFile } from './save-file.ts';
import { settingsItem } from './storage.ts';

interface Outlet {
  id: string;
  name: string;
  hosts: readonly string[];
}

/** Asks the background, and tells a full disk from every other failure. */
async function send(message: unknown): Promise<unknown> {
  const answer = await browser.runtime.sendMessage(message);
  if (answer?.full === true) throw new StorageFull();
  return answer;
}

const BANK = 'https://nationalbank.kz/*';
const own = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** What the page shown after installing asks of the world. */
export function createWelcomeClient() {
  const ask = createClient(send);
  return {
    settings: () => ask('settings.get', {}),
    save: (change: Partial<Settings>) => ask('settings.set', change),
    async access() {
      const outlets = own().filter((pattern) => pattern !== BANK);
      const [hasOutlets, hasBank, all] = await Promise.all([
        browser.permissions.contains({ origins: outlets }),
        browser.permissions.contains({ origins: [BANK] }),
        browser.permissions.getAll(),
      ]);
      const sites = (all.origins ?? []).filter((pattern) => !own().includes(pattern));
      return { outlets: hasOutlets, bank: hasBank, sites };
    },
    requestAccess: () => browser.permissions.request({ origins: own() }),
    openOptions: () =>
      void browser.runtime.openOptionsPage().catch((error) => report(error, 'welcome.options')),
    browserLanguages: navigator.languages,
    onChange(changed: () => void) {
      const stops = [settingsItem.watch(changed), pausedItem.watch(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** What the options page asks of the world. Reads come from storage, writes go through the background. */
export function createOptionsClient(outlets: readonly Outlet[]) {
  const ask = createClient(send);
  return {
    ...createWelcomeClient(),
    paused: () => pausedItem.read(),
    pause: (host: string, paused: boolean) => ask('outlet.pause', { host, paused }),
    counts: () => ask('counts.get', {}),
    revoke: (pattern: string) => browser.permissions.remove({ origins: [pattern] }),
    async shortcuts() {
      const all = await browser.commands?.getAll();
      return (
        all?.map(({ name = '', description = '', shortcut = '' }) => ({
          name,
          description,
          keys: shortcut,
        })) ?? null
      );
    },
    changeShortcuts() {
      // Firefox has a call for it; in Chrome it is a page, which no link of ours may lead to.
      const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
      const opening =
        openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      void opening.catch((error: unknown) => report(error, 'options.shortcuts'));
    },
    saveFile,
    erase: () => ask('data.erase', {}),
    outlets: [...outlets].sort((a, b) => a.name.localeCompare(b.name)),
    version: browser.runtime.getManifest().version,
  };
}
