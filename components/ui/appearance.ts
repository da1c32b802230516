import type { Settings, UiLanguage } from '../../utils/core/settings.ts';

/** Gives a page of ours its language and theme; `root` is its `<html>`. */
export function applyAppearance(root: HTMLElement, language: UiLanguage, theme: Settings['theme']): void {
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
