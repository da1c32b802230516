import type { UiLanguage } from '../../core/settings.ts';
import type { PaneWords } from './pane-ru.ts';

/** The words of the popup's list of hidden things in `lang`, and no other language. */
export async function loadPaneWords(lang: UiLanguage): Promise<PaneWords> {
  if (lang === 'kk') return (await import('./pane-kk.ts')).kkPane;
  if (lang === 'ru') return (await import('./pane-ru.ts')).ruPane;
  return (await import('./pane-en.ts')).enPane;
}
