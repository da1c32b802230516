import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { parseStoredDay, type StoredDay } from '../core/rates/days.ts';

interface RatesDb extends DBSchema {
  days: { key: string; value: StoredDay };
}

/** Official rates of past days: one record a day under its date, so that a year is read without the other years. */
let opening: Promise<IDBPDatabase<RatesDb>> | null = null;

function open(): Promise<IDBPDatabase<RatesDb>> {
  opening ??= openDB<RatesDb>('rates', 1, {
    upgrade(db) {
      db.createObjectStore('days', { keyPath: 'date' });
    },
    // A browser may close it under us (profile cleared); the next call opens it anew.
    terminated() {
      opening = null;
    },
  }).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

export const daysStore = {
  async get(date: string): Promise<StoredDay | null> {
    return parseStoredDay(await (await open()).get('days', date));
  },
  async put(day: StoredDay): Promise<void> {
    await (await open()).put('days', day);
  },
  async clear(): Promise<void> {
    await (await open()).clear('days');
  },
  async range(from: string, to: string): Promise<StoredDay[]> {
    const raw = await (await open()).getAll('days', IDBKeyRange.bound(from, to));
    return raw.flatMap((day) => parseStoredDay(day) ?? []);
  },
};
