import type { UiLanguage } from '../../core/settings.ts';
import { enToolbar } from './en.ts';
import { kkToolbar } from './kk.ts';
import { ruToolbar, type ToolbarMessages } from './ru.ts';

const TABLES: Record<UiLanguage, ToolbarMessages> = { kk: kkToolbar, ru: ruToolbar, en: enToolbar };

/** The words of the toolbar icon in `lang`, for the background, which must wake up quickly. */
export function toolbarMessagesFor(lang: UiLanguage): ToolbarMessages {
  return TABLES[lang];
}
