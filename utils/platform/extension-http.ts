import { browser } from './browser.ts';
import { createHttp } from './http.ts';

/** Whether the browser lets us read a host, given as a match pattern. */
export const isAllowed = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Network access of the background, with the browser's own word on what it may reach. */
export const extensionHttp = createHttp({
  fetch: (url, init) => fetch(url, init),
  hasPermission: (url) => isAllowed(`${new URL(url).origin}/*`),
});
