import { expect, it, vi } from 'vitest';
import type { RateQuote, RatesView } from '../../../utils/core/rates/types.ts';
import { ratesView } from '../../../utils/core/rates/view.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings.ts';
import { createRateBadge } from '../../../utils/services/rate-badge.ts';

const dollar: RateQuote = {
  code: 'USD',
  quant: 1,
  official: { value: 505.5, change: null, effectiveDate: '2026-10-14', source: 'nbk' },
  cash: null,
};
const view = (...quotes: RateQuote[]): RatesView => ({ ...ratesView(null, 0), quotes });

async function shown(badgeRate: boolean, rates: RatesView) {
  const show = vi.fn(async () => undefined);
  const report = vi.fn();
  await createRateBadge({
    settings: { read: async () => ({ ...DEFAULT_SETTINGS, badgeRate }) },
    rates: { get: async () => rates },
    show,
    report,
  })();
  expect(report).not.toHaveBeenCalled();
  return show.mock.calls;
}

it('shows whole tenge for a dollar where the reader wants it', async () => {
  expect(await shown(true, view(dollar))).toEqual([['506']]);
});

it('shows nothing otherwise, nor without an official rate: a market’s has no room for its name', async () => {
  expect(await shown(false, view(dollar))).toEqual([['']]);
  expect(await shown(true, view())).toEqual([['']]);
  const market = { value: 500, date: '2026-10-14', source: 'er-api' as const };
  expect(await shown(true, view({ ...dollar, official: null, market }))).toEqual([['']]);
});

it('tells when the icon cannot be drawn, and does not reject', async () => {
  const report = vi.fn();
  const show = () => Promise.reject(new Error('no icon'));
  const settings = { read: async () => ({ ...DEFAULT_SETTINGS, badgeRate: true }) };
  await createRateBadge({ settings, rates: { get: async () => view(dollar) }, show, report })();
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'no icon' }), 'badge.rate');
});
