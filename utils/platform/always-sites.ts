import { browser } from './browser.ts';
import { registerScript } from './registered.ts';
import { report } from './report.ts';

const SCRIPT_ID = 'always';

/**
 * Keeps the always-on script registered on exactly the sites that the reader allowed beyond the manifest's own
 * hosts: outlets have their scripts already, and sources of rates need none, `except` those of cash either. Call
 * at start-up and on every change of permissions: registrations are lost on update and by a restart in Firefox.
 */
export function syncAlwaysSites(except: readonly string[] = []): Promise<void> {
  // One after another: two that both find nothing registered would both register.
  last = last.then(() => sync(except));
  return last;
}

let last: Promise<void> = Promise.resolve();

async function sync(except: readonly string[]): Promise<void> {
  try {
    const listed: readonly string[] = [...(browser.runtime.getManifest().host_permissions ?? []), ...except];
    const { origins = [] } = await browser.permissions.getAll();
    const matches = origins.filter(
      (origin) => !listed.includes(origin) && /^https?:\/\/[^*]+\/\*$/.test(origin),
    );
    await registerScript({ id: SCRIPT_ID, matches, js: ['news.js'], css: ['outlets/marks.css'] });
  } catch (error) {
    report(error, 'always.sync');
  }
}
