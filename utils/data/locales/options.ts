import type { UiLanguage } from '../../core/settings.ts';
import { messagesFor } from './locale.ts';
import { enOptions } from './options-en.ts';
import { kkOptions } from './options-kk.ts';
import { type OptionMessages, ruOptions } from './options-ru.ts';
import type { Messages } from './ru.ts';
import { enTools } from './tools-en.ts';
import { kkTools } from './tools-kk.ts';
import { ruTools, type ToolMessages } from './tools-ru.ts';

export type PageMessages = Messages & { options: OptionMessages; cities: ToolMessages['cities'] };

const OPTIONS: Record<UiLanguage, OptionMessages> = { kk: kkOptions, ru: ruOptions, en: enOptions };
const TOOLS: Record<UiLanguage, ToolMessages> = { kk: kkTools, ru: ruTools, en: enTools };

/** All words of options and first-run page in `lang`; every language is on board, for they switch while open. */
export function pageMessagesFor(lang: UiLanguage): PageMessages {
  return { ...messagesFor(lang), options: OPTIONS[lang], cities: TOOLS[lang].cities };
}
