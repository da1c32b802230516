import { browser } from './browser.ts';

/**
 * False once this copy of a script has outlived its extension (update, removal): the browser takes the
 * extension's id away then, and every other call would throw.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
