import * as z from 'zod/mini';
import { parseRatesState, type RatesState } from '../core/rates/state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { storedItem } from './stored-item.ts';

/** Every key that Taza stores. Only the background writes; pages and scripts read and watch. */

const settingsSchema = z.object({
  language: z.enum(['auto', 'kk', 'ru', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  currencies: z.array(z.string().check(z.regex(/^[A-Z]{3}$/))).check(z.maxLength(39)),
  badge: z.boolean(),
});

/** Field by field, so that one bad field does not lose the others. */
export function parseSettings(raw: unknown): Settings | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, field] of Object.entries(settingsSchema.shape)) {
    const parsed = z.safeParse(field, (raw as Record<string, unknown>)[name]);
    if (parsed.success) merged[name] = parsed.data;
  }
  return merged as unknown as Settings;
}

export const settingsItem = storedItem<Settings>({
  key: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  parse: parseSettings,
});

export const ratesItem = storedItem<RatesState | null>({
  key: 'rates',
  version: 1,
  fallback: null,
  parse: parseRatesState,
});
