import type { UiLanguage } from '../../core/settings.ts';
import type { Messages } from './ru.ts';

/** Every word of the interface in `lang`, and no other language: the popup loads one table of three. */
export async function loadMessages(lang: UiLanguage): Promise<Messages> {
  if (lang === 'kk') return (await import('./kk.ts')).kk;
  if (lang === 'ru') return (await import('./ru.ts')).ru;
  return (await import('./en.ts')).en;
}
