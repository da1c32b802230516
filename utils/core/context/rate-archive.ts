import type { DatedRate, RatesByDate } from './convert.ts';
import type { Amount, Sum } from './types.ts';

/** Asks for the official rate in force on a day (`YYYY-MM-DD`, Astana); null where none is known. */
export type AskRate = (code: string, day: string) => Promise<DatedRate | null>;

export interface RateArchive extends RatesByDate {
  /** After it `rateOn` knows the rates of these currencies on these days, where anybody does. Never rejects. */
  load(codes: readonly string[], days: readonly (string | null)[]): Promise<void>;
}

/** Rates of the days that one article needs, each asked for once; one that was not known is asked for again. */
export function createRateArchive(ask: AskRate): RateArchive {
  const known = new Map<string, DatedRate>();
  const asked = new Map<string, Promise<void>>();
  const keyOf = (code: string, day: string) => `${code} ${day}`;

  function loadOne(code: string, day: string): Promise<void> {
    const key = keyOf(code, day);
    const running = asked.get(key);
    if (running) return running;
    const work = ask(code, day)
      // Offline, or the worker is gone: the card says that the day's rate is not known.
      .catch(() => null)
      .then((rate) => {
        if (rate) known.set(key, rate);
        else asked.delete(key);
      });
    asked.set(key, work);
    return work;
  }

  return {
    async load(codes, days) {
      for (const day of new Set(days)) {
        // The first brings the day's document into the store, the others find it there.
        const [first, ...others] = day === null ? [] : codes;
        if (day === null || first === undefined) continue;
        await loadOne(first, day);
        await Promise.all(others.map((code) => loadOne(code, day)));
      }
    },
    rateOn: (code, day) => known.get(keyOf(code, day)) ?? null,
  };
}

const TENGE = 'KZT';

/** The currencies whose rates `convertAmount` asks for: the reader's own for tenge, its own for any other sum. */
export function currenciesToAsk(
  sums: readonly Pick<Sum, 'kind' | 'given'>[],
  currencies: readonly string[],
): string[] {
  const codes = new Set<string>();
  for (const sum of sums) {
    if (!isAmount(sum) || sum.given) continue;
    for (const code of sum.currency === TENGE ? currencies : [sum.currency]) {
      if (code !== TENGE) codes.add(code);
    }
  }
  return [...codes];
}

function isAmount(sum: Pick<Sum, 'kind' | 'given'>): sum is Amount {
  return sum.kind === 'amount';
}
