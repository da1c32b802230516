import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLinks } from '../../utils/core/links/page-links.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';

/** Injected before the reader script where the article is to be shown, and not where its text is only marked. */
export default defineUnlistedScript(() => {
  readerWorld.tazaLinks ??= pageLinks;
});
