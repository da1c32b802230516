import { describe, expect, it } from 'vitest';
import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import { EMPTY_RATES_STATE, type RatesState } from '../../../utils/core/rates/state.ts';
import { effectiveLabel, ratesView } from '../../../utils/core/rates/view.ts';
import { type NbkRow, nbkRows, ratesAllXml } from '../../fixtures/nbk.ts';
import { at } from './world.ts';

function stateOf(date: string, rows: NbkRow[] = nbkRows(date)): RatesState {
  const parsed = parseNbk(ratesAllXml({ date, rows }));
  if (!parsed.ok) throw new Error(parsed.code);
  return { ...EMPTY_RATES_STATE, document: parsed.value, fetchedAt: at('2026-10-14 16:17') };
}

describe('how the date of the rates stands to today', () => {
  // Friday is the 16th.
  it.each([
    ['2026-10-14', '2026-10-14', 'today', null, 0],
    ['2026-10-15', '2026-10-14', 'tomorrow', null, 1],
    ['2026-10-16', '2026-10-14', 'ahead', null, 2],
    ['2026-10-13', '2026-10-14', 'past', null, -1],
    ['2026-10-17', '2026-10-16', 'tomorrow', '2026-10-16', 1],
    ['2026-10-17', '2026-10-17', 'today', '2026-10-16', 0],
    ['2026-10-18', '2026-10-18', 'weekend', '2026-10-16', 0],
    ['2026-10-17', '2026-10-18', 'weekend', '2026-10-16', -1],
    ['2026-10-19', '2026-10-18', 'tomorrow', '2026-10-16', 1],
    ['2026-10-19', '2026-10-19', 'weekend', '2026-10-16', 0],
    ['2026-10-17', '2026-10-19', 'weekend', '2026-10-16', -2],
    ['2026-10-16', '2026-10-19', 'past', null, -3],
    ['2026-10-10', '2026-10-19', 'past', '2026-10-09', -9],
    ['2026-10-20', '2026-10-19', 'tomorrow', null, 1],
    ['2026-10-19', '2026-10-20', 'past', '2026-10-16', -1],
  ] as const)('rates of %s seen on %s: %s', (asOf, today, kind, setOn, days) => {
    expect(effectiveLabel(asOf, today)).toEqual({ kind, date: asOf, setOn, days });
  });
});

describe('what the popup draws', () => {
  it('is empty without a document, with the reason', () => {
    const empty = {
      quotes: [],
      asOf: null,
      fetchedAt: null,
      stale: false,
      source: null,
      label: null,
      flat: null,
    };
    expect(ratesView(null, at('2026-10-14 12:00'))).toEqual({ ...empty, problem: null });
    const offline: RatesState = { ...EMPTY_RATES_STATE, problem: 'rates.offline' };
    expect(ratesView(offline, at('2026-10-14 12:00'))).toEqual({ ...empty, problem: 'rates.offline' });
  });

  it('carries dates, source and time of the fetch', () => {
    const view = ratesView(stateOf('2026-10-15'), at('2026-10-14 20:00'));
    expect(view).toMatchObject({
      asOf: '2026-10-15',
      fetchedAt: '2026-10-14T11:17:00.000Z',
      stale: false,
      source: 'nbk',
      problem: null,
      label: { kind: 'tomorrow' },
      flat: null,
    });
    expect(view.quotes).toHaveLength(39);
  });

  it('is stale from the midnight of Astana on', () => {
    const state = stateOf('2026-10-14');
    expect(ratesView(state, at('2026-10-14 23:59')).stale).toBe(false);
    expect(ratesView(state, at('2026-10-15 00:00')).stale).toBe(true);
  });

  it('tells Sunday and Monday from a market that stood still', () => {
    for (const date of ['2026-10-18', '2026-10-19']) {
      const view = ratesView(stateOf(date), at(`${date} 12:00`));
      expect(view.flat, date).toBe('weekend');
      expect(view.label, date).toMatchObject({ kind: 'weekend', setOn: '2026-10-16' });
      expect(view.quotes[10]?.official?.change, date).toBe(0);
    }
    expect(ratesView(stateOf('2026-10-17'), at('2026-10-17 12:00')).flat).toBeNull();
  });

  it('tells a holiday in the week likewise', () => {
    const rows = nbkRows('2026-10-14').map((row) => ({ ...row, change: 0 }));
    expect(ratesView(stateOf('2026-10-14', rows), at('2026-10-14 12:00')).flat).toBe('holiday');
  });

  it('takes one rate that did not move for that', () => {
    const rows = nbkRows('2026-10-18').map((row) => (row.code === 'EUR' ? { ...row, change: 5 } : row));
    expect(ratesView(stateOf('2026-10-18', rows), at('2026-10-18 12:00')).flat).toBeNull();
  });
});
