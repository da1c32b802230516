import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { relate } from '../../utils/core/links/relate.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';

/**
 * Injected with the reader script when the article is to be shown, not when its text is only marked: finds the page's
 * links to the same story.
 */
export default defineUnlistedScript(() => {
  readerWorld.tazaRelated ??= relate;
});
