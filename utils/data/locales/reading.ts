import type { UiLanguage } from '../../core/settings.ts';
import { enReading } from './en.ts';
import { kkReading } from './kk.ts';
import { type ReadingMessages, ruReading } from './ru.ts';

const TABLES: Record<UiLanguage, ReadingMessages> = { kk: kkReading, ru: ruReading, en: enReading };

/** The words of an article in `lang`, for scripts that cannot load a table later and should stay small. */
export function readingMessagesFor(lang: UiLanguage): ReadingMessages {
  return TABLES[lang];
}
