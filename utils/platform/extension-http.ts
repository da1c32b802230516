import { browser } from './browser.ts';
import { createHttp } from './http.ts';

/** Network access of the background, with the browser's own word on what it may reach. */
export const extensionHttp = createHttp({
  fetch: (url, init) => fetch(url, init),
  hasPermission: (url) => browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }),
});
