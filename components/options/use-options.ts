import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { type FileProblem, readSettingsFile } from '../../utils/core/settings-file.ts';
import { StorageFull } from '../../utils/core/storage-full.ts';
import type { OptionsClient, OutletInfo } from './client.ts';

export type Outcome = 'broken' | 'saveFailed' | 'full' | 'saved' | 'erased' | 'imported' | FileProblem;

export interface OptionsModel {
  /** Null until read. */
  settings: Settings | null;
  paused: readonly string[];
  outcome: Outcome | null;
  change: (change: Partial<Settings>) => void;
  switchHosts: (hosts: readonly string[], paused: boolean) => void;
  /** Takes over what the text of a settings file says. */
  restore: (text: string) => void;
  erase: () => void;
}

/** Settings and paused hosts; what is shown is always what was really stored. */
export function useOptions(client: OptionsClient): OptionsModel {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [paused, setPaused] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const read = useCallback(() => {
    client.settings().then(setSettings, () => {
      setSettings(DEFAULT_SETTINGS);
      setOutcome('broken');
    });
    client.paused().then(setPaused, () => setOutcome('broken'));
  }, [client]);
  useEffect(() => {
    read();
    return client.onChange(read);
  }, [client, read]);

  const settle = useCallback((work: Promise<void>, done: Outcome = 'saved') => {
    work.then(
      () => setOutcome(done),
      (error) => setOutcome(error instanceof StorageFull ? 'full' : 'saveFailed'),
    );
  }, []);
  return {
    settings,
    paused,
    outcome,
    change: (change) => settle(client.save(change).then(setSettings)),
    switchHosts: (hosts, off) => settle(switchAll(client, hosts, off).then(setPaused)),
    restore(text) {
      const file = readSettingsFile(text);
      if (!file.ok) return setOutcome(file.code);
      const { settings: wanted, paused: hosts } = file.value;
      const gone = paused.filter((host) => !hosts.includes(host));
      const work = client.save(wanted).then(async (stored) => {
        await switchAll(client, gone, false);
        await switchAll(client, hosts, true);
        setPaused(hosts);
        setSettings(stored);
      });
      settle(work, 'imported');
    },
    erase: () => settle(client.erase().then(read), 'erased'),
  };
}

/** One host after another: each answer is the whole list, and only the last one counts. */
async function switchAll(
  client: OptionsClient,
  hosts: readonly string[],
  paused: boolean,
): Promise<string[]> {
  let list: string[] = [];
  for (const host of hosts) list = await client.pause(host, paused);
  return list;
}

/** An outlet is on while none of its hosts is paused. */
export function isOn(outlet: OutletInfo, paused: readonly string[]): boolean {
  return !outlet.hosts.some((host) => paused.includes(host));
}
