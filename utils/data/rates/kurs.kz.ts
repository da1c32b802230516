import { isFiniteNumber, isObject, isText } from '../../core/guards.ts';
import type { CashOffice } from '../../core/rates/cash.ts';
import { readArrays } from '../../core/rates/inline-array.ts';
import { readPrice } from '../../core/rates/json.ts';
import { defineCashSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

/** The only structured list of exchange offices by city. No licence and no promise: asked while a reader looks. */
export const kurs = defineCashSource({
  id: 'kurs',
  kind: 'offices',
  host: 'kurs.kz',
  hostPattern: 'https://kurs.kz/*',
  cities: null,
  url: (city) => `https://kurs.kz/site/index?city=${encodeURIComponent(city)}`,
  home: (city) => `https://kurs.kz/site/index?city=${encodeURIComponent(city)}`,
  maxBytes: 3 * 1024 * 1024,
  /** Almaty has a second array, of the offices in its lower table. The visible tables are drawn by script. */
  parse(text) {
    const arrays = readArrays(text, ['punkts', 'punktsFromInternet']);
    if (!arrays.ok) return arrays;
    const seen = new Set<string>();
    const offices = arrays.value.flat().flatMap((raw) => {
      const office = readOffice(raw);
      const key = isObject(raw) ? `${String(raw.id)} ${office?.name}` : '';
      if (!office || seen.has(key)) return [];
      seen.add(key);
      return [office];
    });
    return offices.length > 0 ? ok(offices) : fail('rates.empty');
  },
});

function readOffice(raw: unknown): CashOffice | null {
  if (!isObject(raw) || !isObject(raw.data)) return null;
  // The office says it is shut; its figures are the last ones before that.
  if (isObject(raw.workmodes) && raw.workmodes.closed === true) return null;
  const prices: CashOffice['prices'] = {};
  for (const [code, pair] of Object.entries(raw.data)) {
    if (!/^[A-Z]{3,4}$/.test(code) || !Array.isArray(pair)) continue;
    const [buy, sell] = [readPrice(pair[0]), readPrice(pair[1])];
    if (buy !== null || sell !== null) prices[code] = { buy, sell };
  }
  // Seconds. Without a time nobody knows whether the office still exists.
  const seconds = isFiniteNumber(raw.actualTime) ? raw.actualTime : null;
  if (seconds === null || seconds <= 0 || Object.keys(prices).length === 0) return null;
  return { name: line(raw.name), address: line(raw.mainaddress), updatedAt: seconds * 1000, prices };
}

function line(value: unknown): string {
  return isText(value) ? value.replace(/\s+/g, ' ').trim().slice(0, 120) : '';
}
