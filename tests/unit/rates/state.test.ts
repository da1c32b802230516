import { describe, expect, it } from 'vitest';
import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import { beginAttempt, recordFailure, recordSuccess } from '../../../utils/core/rates/outcome.ts';
import { EMPTY_RATES_STATE, parseRatesState, type RatesState } from '../../../utils/core/rates/state.ts';
import type { RatesDocument } from '../../../utils/core/rates/types.ts';
import { ratesAllXml } from '../../fixtures/nbk.ts';
import { at } from './world.ts';

function documentOf(date: string): RatesDocument {
  const parsed = parseNbk(ratesAllXml({ date }));
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.value;
}

const NOW = at('2026-10-14 16:17');
const good: RatesState = {
  version: 1,
  document: documentOf('2026-10-14'),
  fetchedAt: NOW,
  lastAttemptAt: NOW,
  fallback: null,
  pending: false,
  problem: 'rates.timeout',
  failures: 2,
  attempts: { date: '2026-10-14', count: 3 },
};
const changed = (other: Record<string, unknown>): RatesState | null => parseRatesState({ ...good, ...other });
/** The stored value with the first quote changed. */
function withQuote(change: (quote: Record<string, unknown>) => void): RatesState | null {
  const copy = JSON.parse(JSON.stringify(good));
  change(copy.document.quotes[0]);
  return parseRatesState(copy);
}

describe('a stored state', () => {
  it('comes back from storage as it went in', () => {
    expect(parseRatesState(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(parseRatesState(EMPTY_RATES_STATE)).toEqual(EMPTY_RATES_STATE);
  });

  it.each([undefined, null, 1, 'x', [], {}, { version: 1 }])('is nothing when it is %j', (raw) => {
    expect(parseRatesState(raw)).toBeNull();
  });

  it('is nothing when it is of another version or its document is broken', () => {
    expect(changed({ version: 2 })).toBeNull();
    expect(changed({ document: { effectiveDate: '14.10.2026', quotes: good.document?.quotes } })).toBeNull();
    expect(changed({ document: { effectiveDate: '2026-10-14', quotes: [] } })).toBeNull();
    expect(withQuote(() => undefined)).not.toBeNull();
    expect(
      withQuote((quote) => {
        quote.quant = 0;
      }),
    ).toBeNull();
    expect(
      withQuote((quote) => {
        quote.official = { ...good.document?.quotes[0]?.official, value: null };
      }),
    ).toBeNull();
    expect(
      withQuote((quote) => {
        quote.official = { ...good.document?.quotes[0]?.official, source: 'elsewhere' };
      }),
    ).toBeNull();
  });

  it('keeps its document when only the bookkeeping is broken', () => {
    const broken = changed({
      fetchedAt: 1e300,
      lastAttemptAt: 'now',
      pending: 1,
      problem: 'rates.unheard-of',
      failures: -1,
      attempts: null,
    });
    expect(broken).toEqual({ ...EMPTY_RATES_STATE, document: good.document });
  });
});

describe('an attempt', () => {
  it('is counted by the day of Astana before it is sent', () => {
    const first = beginAttempt(EMPTY_RATES_STATE, at('2026-10-14 23:59'));
    expect(first).toMatchObject({ pending: true, lastAttemptAt: at('2026-10-14 23:59') });
    expect(beginAttempt(first, at('2026-10-14 23:59')).attempts).toEqual({ date: '2026-10-14', count: 2 });
    expect(beginAttempt(first, at('2026-10-15 00:00')).attempts).toEqual({ date: '2026-10-15', count: 1 });
  });

  it('that fails leaves document and time of the fetch alone', () => {
    const failed = recordFailure({ ...good, pending: true }, 'rates.empty');
    expect(failed).toEqual({ ...good, problem: 'rates.empty', failures: 3 });
  });

  it('that succeeds clears the failures', () => {
    const next = documentOf('2026-10-15');
    const state = recordSuccess({ ...good, pending: true }, next, NOW + 1);
    expect(state).toEqual({ ...good, document: next, fetchedAt: NOW + 1, problem: null, failures: 0 });
  });

  it('does not take tomorrow’s rates back', () => {
    const tomorrow = recordSuccess(good, documentOf('2026-10-15'), NOW);
    expect(recordSuccess(tomorrow, documentOf('2026-10-14'), NOW).document?.effectiveDate).toBe('2026-10-15');
  });

  it('replaces a date that was a mistake, and figures of the same day', () => {
    const mistaken = recordSuccess(good, documentOf('2026-10-24'), NOW);
    expect(recordSuccess(mistaken, documentOf('2026-10-14'), NOW).document?.effectiveDate).toBe('2026-10-14');
    const corrected = { ...documentOf('2026-10-14'), quotes: documentOf('2026-10-13').quotes };
    expect(recordSuccess(good, corrected, NOW).document).toEqual(corrected);
  });
});
