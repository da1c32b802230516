import { browser } from './browser.ts';
import { report } from './report.ts';

export interface StoredItem<T> {
  /** Never rejects: what cannot be read is reported and answered with the fallback. */
  read(): Promise<T>;
  /** Like `read`, but rejects when storage itself fails. */
  load(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back with every later value; returns the way to stop. */
  watch(onChange: (value: T) => void): () => void;
}

interface ItemOptions<T> {
  key: string;
  /** `session` is gone when the browser closes, and never on disk. */
  area?: 'local' | 'session';
  version: number;
  fallback: T;
  /** The value checked, or null when it is not one of ours. */
  parse: (raw: unknown) => T | null;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Record<number, (old: unknown) => unknown>;
}

/**
 * One value in the browser's storage as `{ v, value }`. Migrated and parsed on every read: WXT's storage helper
 * hands back the old shape under the new type when a migration fails, and a stored value may have been
 * written by any earlier version.
 */
export function storedItem<T>(options: ItemOptions<T>): StoredItem<T> {
  const { key, version, fallback, area = 'local' } = options;
  const understand = (stored: unknown): T => {
    if (stored === undefined || stored === null) return fallback;
    const { v, value } = stored as { v?: unknown; value?: unknown };
    if (typeof v !== 'number' || v > version) return fallback;
    let current = value;
    for (let n = v; n < version; n++) {
      const migrate = options.migrations?.[n];
      if (!migrate) return fallback;
      current = migrate(current);
    }
    return options.parse(current) ?? fallback;
  };
  const load = async () => understand((await browser.storage[area].get(key))[key]);
  return {
    load,
    async read() {
      try {
        return await load();
      } catch (error) {
        report(error, `storage.read ${key}`);
        return fallback;
      }
    },
    async write(value) {
      await browser.storage[area].set({ [key]: { v: version, value } });
    },
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changed === area ? changes[key] : undefined;
        if (change) onChange(understand(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
