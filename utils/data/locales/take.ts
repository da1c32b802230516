import type { UiLanguage } from '../../core/settings.ts';
import type { TakeMessages } from './overlay-ru.ts';

/** The words of taking an article along in `lang`, and no other language. */
export async function loadTakeMessages(lang: UiLanguage): Promise<TakeMessages> {
  if (lang === 'kk') return (await import('./overlay-kk.ts')).kkTake;
  if (lang === 'ru') return (await import('./overlay-ru.ts')).ruTake;
  return (await import('./overlay-en.ts')).enTake;
}
