import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RatesView } from '../../utils/core/rates/types.ts';
import type { RatesFeed } from './client.ts';

export interface RatesModel {
  view: RatesView | null;
  /** An attempt is under way; notices wait for its end, so that nothing jumps on the usual path. */
  busy: boolean;
  /** The background or its storage did not answer. */
  failed: boolean;
  /** A fresh document came while the reader was looking. */
  renewed: boolean;
  refresh: (force: boolean) => void;
}

/** Rates from what is stored, then from the background when due. */
export function useRates(feed: RatesFeed): RatesModel {
  const [view, setView] = useState(feed.initial);
  const [busy, setBusy] = useState(true);
  const [failed, setFailed] = useState(false);

  const refresh = useCallback(
    (force: boolean) => {
      setBusy(true);
      feed
        .refresh(force)
        .then(
          (fresh) => {
            setView(fresh);
            setFailed(false);
          },
          () => setFailed(true),
        )
        .finally(() => setBusy(false));
    },
    [feed],
  );

  useEffect(() => {
    const stop = feed.subscribe(setView);
    refresh(false);
    return stop;
  }, [feed, refresh]);

  const wasOffline = view?.problem === 'rates.offline';
  useEffect(() => {
    // The network is back: what failed for want of it need not wait for its turn.
    const retry = () => refresh(wasOffline);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [refresh, wasOffline]);

  const renewed = view?.fetchedAt != null && view.fetchedAt !== feed.initial?.fetchedAt;
  return { view, busy, failed, renewed, refresh };
}
