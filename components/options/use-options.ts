import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import type { OptionsClient, OutletInfo } from './client.ts';

export interface OptionsModel {
  /** Null until read. */
  settings: Settings | null;
  paused: readonly string[];
  outcome: 'broken' | 'saveFailed' | 'saved' | null;
  change: (change: Partial<Settings>) => void;
  switchHosts: (hosts: readonly string[], paused: boolean) => void;
}

/** Settings and paused hosts; what is shown is always what was really stored. */
export function useOptions(client: OptionsClient): OptionsModel {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [paused, setPaused] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<OptionsModel['outcome']>(null);

  useEffect(() => {
    client.settings().then(setSettings, () => {
      setSettings(DEFAULT_SETTINGS);
      setOutcome('broken');
    });
    client.paused().then(setPaused, () => setOutcome('broken'));
  }, [client]);

  const settle = useCallback((work: Promise<void>) => {
    work.then(
      () => setOutcome('saved'),
      () => setOutcome('saveFailed'),
    );
  }, []);
  return {
    settings,
    paused,
    outcome,
    change: (change) => settle(client.save(change).then(setSettings)),
    switchHosts: (hosts, off) => settle(switchAll(client, hosts, off).then(setPaused)),
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
