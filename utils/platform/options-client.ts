import type { Settings } from '../core/settings.ts';
import { createClient } from '../messages/client.ts';
import { browser } from './browser.ts';
import { pausedItem } from './paused.ts';

interface Outlet {
  id: string;
  name: string;
  hosts: readonly string[];
}

/** What the options page asks of the world. Reads come from storage, writes go through the background. */
export function createOptionsClient(outlets: readonly Outlet[]) {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  return {
    settings: () => ask('settings.get', {}),
    save: (change: Partial<Settings>) => ask('settings.set', change),
    paused: () => pausedItem.read(),
    pause: (host: string, paused: boolean) => ask('outlet.pause', { host, paused }),
    outlets: [...outlets].sort((a, b) => a.name.localeCompare(b.name)),
    version: browser.runtime.getManifest().version,
    browserLanguages: navigator.languages,
  };
}
