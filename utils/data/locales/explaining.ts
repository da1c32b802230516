import type { UiLanguage } from '../../core/settings.ts';
import { enContext } from './en.ts';
import { kkContext } from './kk.ts';
import { type ContextMessages, ruContext } from './ru.ts';

const TABLES: Record<UiLanguage, ContextMessages> = { kk: kkContext, ru: ruContext, en: enContext };

/** The words of the card in `lang`, for the script that marks the page: the smallest of the tables. */
export function contextMessagesFor(lang: UiLanguage): ContextMessages {
  return TABLES[lang];
}
