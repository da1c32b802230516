import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/core/rates/astana.ts';
import { recordSuccess } from '../../../utils/core/rates/outcome.ts';
import { EMPTY_RATES_STATE } from '../../../utils/core/rates/state.ts';
import type { RatesDocument } from '../../../utils/core/rates/types.ts';
import { inOwnUnits } from '../../../utils/core/rates/units.ts';

function doc(effectiveDate: string, quant: number, value: number, change: number | null): RatesDocument {
  const official = { value, change, effectiveDate, source: 'nbk' } as const;
  return { effectiveDate, quotes: [{ code: 'IRR', quant, official, cash: null }] };
}
const changeIn = ({ quotes }: RatesDocument) => quotes[0]?.official?.change;

describe('the day on which the bank prices another unit', () => {
  // Tuesday: a thousand for 0.40 tenge; Wednesday: ten thousand for 4.10, published as a rise of 3.70.
  const before = doc('2026-10-13', 1000, 0.4, 0);
  const after = doc('2026-10-14', 10_000, 4.1, 3.7);

  it('tells the change in the new unit', () => {
    expect(changeIn(inOwnUnits(before, after))).toBe(0.1);
  });

  it('and does so still when the same document comes again', () => {
    const now = Date.parse('2026-10-14T10:00:00Z');
    const first = recordSuccess({ ...EMPTY_RATES_STATE, document: before }, after, now);
    const second = recordSuccess(first, after, now + 1);
    expect(second.document && changeIn(second.document)).toBe(0.1);
    // A correction by the bank counts as given.
    const corrected = recordSuccess(second, doc('2026-10-14', 10_000, 4.2, 0.2), now + 2);
    expect(corrected.document && changeIn(corrected.document)).toBe(0.2);
  });

  it('is the day after Saturday for a Tuesday', () => {
    const saturday = doc('2026-10-17', 1000, 0.4, 0);
    expect(changeIn(inOwnUnits(saturday, doc('2026-10-20', 10_000, 4.1, 3.7)))).toBe(0.1);
  });

  it('leaves the change out where yesterday’s rate is not known', () => {
    expect(changeIn(inOwnUnits(doc('2026-10-10', 1000, 0.4, 0), after))).toBeNull();
    expect(changeIn(inOwnUnits(after, doc('2026-10-13', 1000, 0.4, 0)))).toBeNull();
  });

  it('on every other day a change is as given', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 20 }),
        (was, is, change, days) => {
          const next = doc(addDays('2026-10-13', days), 1000, is, change / 100);
          expect(inOwnUnits(doc('2026-10-13', 1000, was, 0), next)).toEqual(next);
          expect(inOwnUnits(null, next)).toEqual(next);
        },
      ),
    );
  });

  it('whatever the units, the change is that of one and the same amount of money', () => {
    const quant = fc.constantFrom(1, 10, 100, 1000, 10_000);
    fc.assert(
      fc.property(quant, quant, fc.integer({ min: 1, max: 999_999 }), (from, to, cents) => {
        const value = cents / 100;
        const same = doc('2026-10-14', to, (value * to) / from, 123);
        const change = changeIn(inOwnUnits(doc('2026-10-13', from, value, 0), same));
        expect(change).toBe(from === to ? 123 : 0);
      }),
    );
  });
});
