import { describe, expect, it, vi } from 'vitest';
import { MOST_PICKS, type PickBook } from '../../../utils/core/page/picks.ts';
import { createPicks } from '../../../utils/services/picks.ts';

const OUTLETS = [{ id: 'nur', name: 'NUR.KZ', hosts: ['www.nur.test', 'kaz.nur.test'] }];
const PROMO = { selector: 'div.promo', label: 'Квартиры у реки' };

function create(url: string | null = 'https://kaz.nur.test/1', stored: PickBook = {}) {
  const held = { book: stored };
  const tabs = { urlOf: async () => url, mayRead: vi.fn(async () => true) };
  const register = vi.fn(async (_hosts: readonly string[]) => undefined);
  const book = {
    read: async () => held.book,
    write: async (next: PickBook) => {
      held.book = next;
    },
  };
  return { ...createPicks({ book, tabs, outlets: OUTLETS, register }), held, tabs, register };
}

describe('a pick', () => {
  it('is remembered for the whole outlet, and hidden on all its hosts', async () => {
    const { set, held, register } = create();
    expect(await set(3, { ...PROMO, on: true }, false)).toBe(true);
    expect(held.book).toEqual({ nur: [PROMO] });
    expect(register).toHaveBeenLastCalledWith(['www.nur.test', 'kaz.nur.test']);
  });

  it('is remembered by host where no outlet is listed', async () => {
    const { set, held, register } = create('https://news.test/1');
    await set(3, { ...PROMO, on: true }, false);
    expect(held.book).toEqual({ 'news.test': [PROMO] });
    expect(register).toHaveBeenLastCalledWith(['news.test']);
  });

  it('made twice is one, taken back it is gone, and so is the script', async () => {
    const { set, held, register } = create();
    await set(3, { ...PROMO, on: true }, false);
    await set(3, { ...PROMO, label: 'Другое', on: true }, false);
    expect(held.book.nur).toEqual([{ ...PROMO, label: 'Другое' }]);
    await set(3, { ...PROMO, on: false }, false);
    expect(held.book).toEqual({});
    expect(register).toHaveBeenLastCalledWith([]);
  });

  it('is not lost to another at the same time', async () => {
    const { set, held } = create();
    const other = { selector: 'div.other', label: '' };
    await Promise.all([PROMO, other].map((pick) => set(3, { ...pick, on: true }, false)));
    expect(held.book.nur).toEqual([PROMO, other]);
  });

  it('can be forgotten by the site’s name', async () => {
    const other = { selector: 'div.other', label: '' };
    const { remove, held } = create(null, { nur: [PROMO, other], 'news.test': [PROMO] });
    await remove('nur', PROMO.selector);
    expect(held.book).toEqual({ nur: [other], 'news.test': [PROMO] });
  });

  it('is one of a bounded number', async () => {
    const many = Array.from({ length: MOST_PICKS }, (_, i) => ({ selector: `div.p-${i}`, label: '' }));
    const { set, held } = create('https://kaz.nur.test/1', { nur: many });
    await set(3, { ...PROMO, on: true }, false);
    expect(held.book.nur).toHaveLength(MOST_PICKS);
    expect(held.book.nur?.at(-1)).toEqual(PROMO);
  });

  it.each([
    ['in a private window', 'https://kaz.nur.test/1', true, true],
    ['on a site that was read on a click only', 'https://news.test/1', false, false],
    ['on a page of the browser', 'chrome://newtab/', true, false],
    ['in a tab that has gone', null, true, false],
  ])('is not remembered %s', async (_, url, mayRead, isPrivate) => {
    const { set, held, tabs } = create(url);
    tabs.mayRead.mockResolvedValue(mayRead);
    expect(await set(3, { ...PROMO, on: true }, isPrivate)).toBe(false);
    expect(held.book).toEqual({});
  });
});
