import type { UiLanguage } from '../../core/settings.ts';
import type { ToolMessages } from './tools-ru.ts';

/** The words of the popup's tools in `lang`, and no other language. */
export async function loadToolMessages(lang: UiLanguage): Promise<ToolMessages> {
  if (lang === 'kk') return (await import('./tools-kk.ts')).kkTools;
  if (lang === 'ru') return (await import('./tools-ru.ts')).ruTools;
  return (await import('./tools-en.ts')).enTools;
}
