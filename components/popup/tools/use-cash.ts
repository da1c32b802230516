import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CashReport } from '../../../utils/core/rates/cash.ts';
import type { CitySlug } from '../../../utils/core/settings.ts';
import type { ToolsClient } from './client.ts';

export interface CashModel {
  city: CitySlug;
  reports: readonly CashReport[];
  busy: boolean;
  failed: boolean;
  choose: (city: CitySlug) => void;
  refresh: (force: boolean) => void;
  /** Asks for a host, then for its rates; answers whether it was given. */
  allow: (hostPattern: string) => Promise<boolean>;
}

/** Cash rates of the chosen city; asked for only while `isOpen`. */
export function useCash(client: ToolsClient, isOpen: boolean): CashModel {
  const [city, setCity] = useState(client.city);
  const [reports, setReports] = useState<readonly CashReport[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(
    (where: CitySlug, force: boolean) => {
      setBusy(true);
      return client
        .cash(where, force)
        .then(
          (found) => {
            setReports(found);
            setFailed(false);
          },
          () => setFailed(true),
        )
        .finally(() => setBusy(false));
    },
    [client],
  );
  useEffect(() => {
    if (isOpen) void ask(city, false);
  }, [ask, city, isOpen]);
  return {
    city,
    reports,
    busy,
    failed,
    choose(next) {
      setReports([]);
      setCity(next);
      // Not remembering it costs a choice next time, which is no reason to stop.
      client.saveCity(next).catch(() => undefined);
    },
    refresh: (force) => void ask(city, force),
    async allow(hostPattern) {
      const given = await client.requestHost(hostPattern).catch(() => false);
      if (given) await ask(city, false);
      return given;
    },
  };
}
