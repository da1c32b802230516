/** What the reader chose. Everything has a default; an unreadable stored value falls back to it. */
export type UiLanguage = 'kk' | 'ru' | 'en';

export interface Settings {
  language: 'auto' | UiLanguage;
  theme: 'auto' | 'light' | 'dark';
  /** Currencies of the rates strip, in the reader's order. */
  currencies: string[];
  /** Show the number of hidden blocks on the toolbar icon. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  currencies: ['USD', 'EUR', 'RUB', 'CNY'],
  badge: true,
};

/**
 * The interface language: the reader's choice, else the first of the browser's languages that we speak,
 * else English. Takes BCP 47 tags in order of preference ("ru-KZ", "kk").
 */
export function chooseLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): UiLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'kk' || primary === 'ru' || primary === 'en') return primary;
  }
  return 'en';
}
