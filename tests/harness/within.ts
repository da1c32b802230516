import { setTimeout as pause } from 'node:timers/promises';

/** Rejects with "Waited 5 s for …" when the promise has not settled in time. */
export async function within<T>(timeoutMs: number, what: string, promise: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = pause(timeoutMs, undefined, { signal: done.signal }).then(() => {
    throw new Error(`Waited ${timeoutMs / 1000} s for ${what}.`);
  });
  late.catch(() => {}); // Aborting the timer rejects it, which nobody listens to by then.
  try {
    return await Promise.race([promise, late]);
  } finally {
    done.abort();
    promise.catch(() => {}); // It may still fail after we stopped listening.
  }
}

/** Asks again every 20 ms until the answer is truthy; the last exception is told when time is up. */
export async function until<T>(timeoutMs: number, what: string, ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + timeoutMs;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await within(Math.max(end - Date.now(), 1), what, ask());
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      if (Date.now() < end) failure = error;
    }
    if (Date.now() >= end) break;
    await pause(20);
  }
  const reason = failure === undefined ? '' : ` Last error: ${messageOf(failure)}`;
  throw new Error(`Waited ${timeoutMs / 1000} s for ${what}.${reason}`);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
