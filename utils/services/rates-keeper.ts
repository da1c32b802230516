import { EMPTY_RATES_STATE, type RatesState } from '../core/rates/state.ts';
import type { RatesStore, Report } from './ports.ts';

export interface RatesKeeper {
  state(): Promise<RatesState>;
  keep(state: RatesState): Promise<void>;
}

/**
 * The state in memory over the stored one: read once per life of the worker, written through. Neither
 * call rejects: a store that fails is reported, and memory answers.
 */
export function createKeeper(store: RatesStore, report: Report): RatesKeeper {
  let memory = EMPTY_RATES_STATE;
  let hasRead = false;

  async function state(): Promise<RatesState> {
    if (hasRead) return memory;
    try {
      const stored = await store.read();
      // Another call may have got further while this one was reading.
      if (!hasRead && stored && memory.document === null) memory = merge(stored, memory);
      hasRead = true;
    } catch (error) {
      report(error, 'rates.read');
    }
    return memory;
  }

  async function keep(next: RatesState): Promise<void> {
    memory = next;
    // As long as storage could not be read it may hold a good document: nothing empty goes over it.
    if (!hasRead && next.document === null) return;
    try {
      await store.write(next);
    } catch (error) {
      report(error, 'rates.write');
    }
  }

  return { state, keep };
}

/** Storage that could be read only later: its document, with what this life has tried since. */
function merge(stored: RatesState, memory: RatesState): RatesState {
  if (memory.lastAttemptAt === null) return stored;
  return { ...memory, document: stored.document, fetchedAt: stored.fetchedAt };
}
