import type { UiLanguage } from '../utils/core/settings.ts';
import { en } from '../utils/data/locales/en.ts';
import { kk } from '../utils/data/locales/kk.ts';
import { type Messages, ru } from '../utils/data/locales/ru.ts';

const TABLES: Record<UiLanguage, Messages> = { kk, ru, en };

/** Every word of the popup in `lang`, at once: the extension itself loads a table when it is needed. */
export function messagesFor(lang: UiLanguage): Messages {
  return TABLES[lang];
}
