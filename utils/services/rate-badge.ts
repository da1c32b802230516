import type { RatesView } from '../core/rates/types.ts';
import type { Settings } from '../core/settings.ts';
import type { Report } from './ports.ts';

interface RateBadgeDeps {
  settings: { read(): Promise<Settings> };
  rates: { get(): Promise<RatesView> };
  show: (text: string) => Promise<void>;
  report: Report;
}

/** A call that brings the toolbar icon in line with the settings: whole tenge for a dollar, or nothing. */
export function createRateBadge({ settings, rates, show, report }: RateBadgeDeps): () => Promise<void> {
  return async () => {
    try {
      const { badgeRate } = await settings.read();
      await show(badgeRate ? badgeText(await rates.get()) : '');
    } catch (error) {
      report(error, 'badge.rate');
    }
  };
}

/** Four signs have room there; only the official rate is shown where nothing can say whose it is. */
function badgeText({ quotes }: RatesView): string {
  const dollar = quotes.find(({ code }) => code === 'USD')?.official?.value;
  return dollar === undefined ? '' : String(Math.round(dollar));
}
