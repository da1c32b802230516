import type { UiLanguage } from '../../core/settings.ts';
import { enOverlay } from './overlay-en.ts';
import { kkOverlay } from './overlay-kk.ts';
import { type OverlayMessages, ruOverlay } from './overlay-ru.ts';

const TABLES: Record<UiLanguage, OverlayMessages> = { kk: kkOverlay, ru: ruOverlay, en: enOverlay };

/** The words of the reading view in `lang`; the overlay is one file and cannot load a table later. */
export function overlayMessagesFor(lang: UiLanguage): OverlayMessages {
  return TABLES[lang];
}
