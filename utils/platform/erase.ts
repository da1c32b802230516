import { browser } from './browser.ts';
import { daysStore } from './days-store.ts';

/** Forgets everything that Taza stored. What the browser keeps, permissions and shortcuts, stays with it. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), daysStore.clear()]);
}
