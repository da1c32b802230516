import { describe, expect, it } from 'vitest';
import { type Place, parsePlaces, placeKey, withPlace } from '../../../utils/core/reading/places.ts';

describe('the key of an article', () => {
  it('is short, tells addresses apart and not their spellings', () => {
    const keys = new Set(
      Array.from({ length: 20_000 }, (_, i) => placeKey(`https://vlast.kz/novosti/${i}.html`)),
    );
    expect(keys.size).toBe(20_000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-z]{1,11}$/);
    expect(placeKey('https://www.vlast.kz/a/')).toBe(placeKey('https://vlast.kz/a#b'));
  });

  it('does not hold the address', () => {
    expect(placeKey('https://vlast.kz/secret')).not.toMatch(/vlast|secret/);
  });
});

describe('places', () => {
  it('keep the newest of an article, and forget it at its beginning', () => {
    const once = withPlace([], { key: 'a', block: 4 });
    const twice = withPlace(withPlace(once, { key: 'b', block: 2 }), { key: 'a', block: 9 });
    expect(twice).toEqual([
      { key: 'b', block: 2 },
      { key: 'a', block: 9 },
    ]);
    expect(withPlace(twice, { key: 'a', block: 0 })).toEqual([{ key: 'b', block: 2 }]);
  });

  it('are at most a hundred', () => {
    let places: Place[] = [];
    for (let i = 0; i < 130; i++) places = withPlace(places, { key: `k${i}`, block: 1 });
    expect(places).toHaveLength(100);
    expect(places.at(-1)?.key).toBe('k129');
  });

  it.each([null, 5, [{ key: 1, block: 1 }], [{ key: 'a', block: -1 }], [{ key: 'a' }]])(
    'are not read from %j',
    (raw) => expect(parsePlaces(raw)).toBeNull(),
  );
});
