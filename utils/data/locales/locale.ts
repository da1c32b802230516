import type { UiLanguage } from '../../core/settings.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { type Messages, ru } from './ru.ts';

const TABLES: Record<UiLanguage, Messages> = { kk, ru, en };

/** Every word of the interface in `lang`, all languages on board: for pages that switch while they are open. */
export function messagesFor(lang: UiLanguage): Messages {
  return TABLES[lang];
}
