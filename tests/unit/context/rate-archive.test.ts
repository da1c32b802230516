import { expect, it, vi } from 'vitest';
import { createRateArchive, currenciesToAsk } from '../../../utils/core/context/rate-archive.ts';

const rate = (value: number) => ({ value, quant: 1, effectiveDate: '2026-02-01', source: 'nbk' });

it('knows the rates that were loaded, by currency and day, and asks for each once', async () => {
  const ask = vi.fn(async (code: string) => rate(code === 'USD' ? 500 : 6));
  const archive = createRateArchive(ask);
  await Promise.all([
    archive.load(['USD', 'RUB'], ['2026-02-01', '2026-02-01', null]),
    archive.load(['USD'], ['2026-02-01']),
  ]);
  expect(archive.rateOn('USD', '2026-02-01')?.value).toBe(500);
  expect(archive.rateOn('RUB', '2026-02-01')?.value).toBe(6);
  expect(archive.rateOn('USD', '2026-02-02')).toBeNull();
  expect(ask).toHaveBeenCalledTimes(2);
});

it('asks again for what nobody knew, and survives a worker that is gone', async () => {
  const ask = vi.fn();
  ask.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(null).mockResolvedValueOnce(rate(500));
  const archive = createRateArchive(ask);
  for (let i = 0; i < 2; i++) {
    await archive.load(['USD'], ['2026-02-01']);
    expect(archive.rateOn('USD', '2026-02-01')).toBeNull();
  }
  await archive.load(['USD'], ['2026-02-01']);
  expect(archive.rateOn('USD', '2026-02-01')?.value).toBe(500);
});

it('asks for the reader’s currencies where there is tenge, and for a sum’s own where there is not', () => {
  const sum = (currency: string, given = false) => ({ kind: 'amount' as const, currency, given });
  const sums = [
    sum('KZT'),
    sum('USD'),
    sum('GBP'),
    sum('TRY', true),
    { kind: 'index' as const, given: false },
  ];
  expect(currenciesToAsk(sums, ['USD', 'KZT', 'EUR'])).toEqual(['USD', 'EUR', 'GBP']);
  expect(currenciesToAsk([sum('RUB')], ['USD'])).toEqual(['RUB']);
  expect(currenciesToAsk([], ['USD'])).toEqual([]);
});
