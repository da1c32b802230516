import { astanaDate } from '../core/rates/astana.ts';
import { crossCheck, needsFallback, needsMarket } from '../core/rates/fallback.ts';
import type { FallbackSource } from '../core/rates/source.ts';
import type { FallbackRates, RatesDocument, UnitRate } from '../core/rates/types.ts';
import { erApi } from '../data/rates/er-api.com.ts';
import { frankfurter } from '../data/rates/frankfurter.dev.ts';
import { jsdelivr } from '../data/rates/jsdelivr.net.ts';
import { pagesDev } from '../data/rates/pages.dev.ts';
import type { HttpPort, Report } from './ports.ts';

/** The bank's own figures first, then markets; neighbours in the list do not share a network where it can be helped. */
export const FALLBACKS: readonly FallbackSource[] = [frankfurter, jsdelivr, pagesDev, erApi];
/** Shorter than for the feed itself: four may have to be waited for. */
const LIMITS = { timeoutMs: 5000, maxBytes: 256 * 1024 };
/** The strip shows eight, with dollar and euro, which an answer is checked by, ten: so many requests where each is one. */
const MOST_CODES = 10;

interface FallbackDeps {
  http: HttpPort;
  clock: () => number;
  /** The reader's currencies. */
  codes: () => Promise<readonly string[]>;
  report: Report;
}

/**
 * Asks the sources one after another for something to stand in for `document` (the last good one), until one
 * has an answer that is newer and agrees with it within 5 %. Null when none has. Never rejects.
 */
export function createFallback({ http, clock, codes, report }: FallbackDeps) {
  return async function fallback(document: RatesDocument | null): Promise<FallbackRates | null> {
    const today = astanaDate(clock());
    if (!needsFallback(document, today)) return null;
    try {
      const wanted = [...new Set(['USD', 'EUR', ...(await codes())])].slice(0, MOST_CODES);
      // A market's table has them all in one answer: no currency of the converter is left with an older day's rate.
      const all = [...new Set([...wanted, ...(document?.quotes ?? []).map(({ code }) => code)])];
      for (const source of FALLBACKS) {
        if (source.kind === 'market' && !needsMarket(document, today)) continue;
        const answer = await ask(http, source, source.kind === 'market' ? all : wanted);
        const rates = crossCheck(answer, document);
        const isNewer = rates?.some(({ date }) => !document || date > document.effectiveDate);
        if (rates && isNewer) return { source: source.id, fetchedAt: clock(), rates };
      }
    } catch (error) {
      report(error, 'rates.fallback');
    }
    return null;
  };
}

async function ask(http: HttpPort, source: FallbackSource, codes: readonly string[]): Promise<UnitRate[]> {
  const answers = await Promise.all(source.urls(codes).map((url) => http.getText(url, LIMITS)));
  return answers.flatMap((answer) => {
    const parsed = answer.ok ? source.parse(answer.value, codes) : answer;
    return parsed.ok ? parsed.value : [];
  });
}
