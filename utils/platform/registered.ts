import { browser } from './browser.ts';

interface PageScript {
  id: string;
  matches: string[];
  js: string[];
  css?: string[];
}

/**
 * Registers a script for `document_start` on exactly `matches`; none takes the registration away. Registrations are
 * lost on update and by a restart in Firefox, so this belongs to every start.
 */
export async function registerScript({ matches, ...script }: PageScript): Promise<void> {
  const ids = [script.id];
  const isThere = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const wanted = [{ ...script, matches, runAt: 'document_start' as const }];
  if (isThere) await browser.scripting.updateContentScripts(wanted);
  else await browser.scripting.registerContentScripts(wanted);
}
