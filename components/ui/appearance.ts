import { DEFAULT_LOOK, type ReadingLook } from '../../utils/core/reading/look.ts';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';

/** Gives a page of ours its language, theme and typography; `root` is its `<html>`. */
export function applyAppearance(
  root: HTMLElement,
  language: UiLanguage,
  theme: Settings['theme'],
  look: ReadingLook = DEFAULT_LOOK,
): void {
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const [name, value] of Object.entries(lookStyle(look))) root.style.setProperty(name, value);
}

/** The custom properties of `tokens.css` that say how text is set; unset ones stay as they are there. */
export function lookStyle({ font, size, width, line, letter }: ReadingLook): Record<string, string> {
  return {
    '--font-read': `var(--font-${font === 'sans' ? 'ui' : font})`,
    '--read-size': `${size}px`,
    '--read-width': `${width}ch`,
    '--read-line': `${line / 100}`,
    '--read-letter': `${letter / 100}em`,
  };
}
