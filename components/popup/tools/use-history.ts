import { useCallback, useEffect, useState } from 'preact/hooks';
import type { History, OfficialProblem } from '../../../utils/core/rates/days.ts';
import type { ToolsClient } from './client.ts';

/** Days fetched while a popup is open; the next one goes on where this one stopped. */
export const MOST_A_SESSION = 40;

export interface HistoryModel {
  history: History | null;
  loaded: boolean;
  failed: boolean;
  filling: boolean;
  problem: OfficialProblem | null;
  start: () => void;
  stop: () => void;
}

/** The stored course of a currency, filled up one day a second while it is looked at. */
export function useHistory(client: ToolsClient, code: string, span: number): HistoryModel {
  const [history, setHistory] = useState<History | null>(null);
  const [loaded, setLoaded] = useState(false);
  const [failed, setFailed] = useState(false);
  const [problem, setProblem] = useState<OfficialProblem | null>(null);
  const [filling, setFilling] = useState(client.session.filled < MOST_A_SESSION);
  const { session } = client;

  const read = useCallback(
    () =>
      client.history(code, span).then(
        (found) => {
          setHistory(found);
          setLoaded(true);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [client, code, span],
  );
  useEffect(() => {
    void read();
  }, [read]);

  useEffect(() => {
    if (!filling) return;
    let isCurrent = true;
    let cancel = () => {};
    const step = async () => {
      const { missing, pauseMs, problem: why } = await client.fill(span);
      if (!isCurrent) return;
      session.filled += 1;
      setProblem(why);
      await read();
      if (!isCurrent) return;
      if (why || pauseMs === null || missing === 0 || session.filled >= MOST_A_SESSION) setFilling(false);
      else cancel = client.later(pauseMs, run);
    };
    const run = () => {
      step().catch(() => isCurrent && setFilling(false));
    };
    run();
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [client, session, span, filling, read]);

  return {
    history,
    loaded,
    failed,
    filling,
    problem,
    start() {
      // By the reader's own wish another session begins.
      session.filled = 0;
      setFilling(true);
    },
    stop: () => setFilling(false),
  };
}
