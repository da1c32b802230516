import type { UiLanguage } from '../../core/settings.ts';
import { loadMessages } from './load.ts';
import { enOptions } from './options-en.ts';
import { kkOptions } from './options-kk.ts';
import { type OptionMessages, ruOptions } from './options-ru.ts';
import type { Messages } from './ru.ts';
import { loadToolMessages } from './tools.ts';
import type { ToolMessages } from './tools-ru.ts';

export type PageMessages = Messages & { options: OptionMessages; cities: ToolMessages['cities'] };

const OPTIONS: Record<UiLanguage, OptionMessages> = { kk: kkOptions, ru: ruOptions, en: enOptions };
/**
 * Loaded as the popup loads them: a table that is also built in here would be parted from its name, one more file for the
 * popup to wait for.
 */
async function load(lang: UiLanguage): Promise<PageMessages> {
  const [messages, { cities }] = await Promise.all([loadMessages(lang), loadToolMessages(lang)]);
  return { ...messages, options: OPTIONS[lang], cities };
}
const [kk, ru, en] = await Promise.all([load('kk'), load('ru'), load('en')]);
const TABLES: Record<UiLanguage, PageMessages> = { kk, ru, en };

/** All words of options and first-run page in `lang`; every language is on board, for they switch while open. */
export function pageMessagesFor(lang: UiLanguage): PageMessages {
  return TABLES[lang];
}
