import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '../../../utils/platform/stored-item.ts';

const FALLBACK = { name: 'fallback', size: 0 };
type Value = typeof FALLBACK;

const item = (change: Partial<Parameters<typeof storedItem<Value>>[0]> = {}) =>
  storedItem<Value>({
    key: 'thing',
    version: 3,
    fallback: FALLBACK,
    parse: (raw) => (typeof (raw as Value)?.size === 'number' ? (raw as Value) : null),
    migrations: {
      1: (old) => ({ title: old }),
      2: (old) => ({ name: (old as { title: string }).title, size: 1 }),
    },
    ...change,
  });
const put = (stored: unknown) => fakeBrowser.storage.local.set({ thing: stored });

let errors: unknown[][];
beforeEach(() => {
  fakeBrowser.reset();
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void errors.push(words));
});
afterEach(() => vi.restoreAllMocks());

describe('a stored value', () => {
  it('is written with its version and read back', async () => {
    await item().write({ name: 'a', size: 2 });
    expect(await fakeBrowser.storage.local.get('thing')).toEqual({
      thing: { v: 3, value: { name: 'a', size: 2 } },
    });
    expect(await item().read()).toEqual({ name: 'a', size: 2 });
  });

  it('of the first version is brought up step by step', async () => {
    await put({ v: 1, value: 'old' });
    expect(await item().read()).toEqual({ name: 'old', size: 1 });
  });

  it('of the version before takes one step', async () => {
    await put({ v: 2, value: { title: 'newer' } });
    expect(await item().read()).toEqual({ name: 'newer', size: 1 });
  });

  it.each<[string, unknown]>([
    ['nothing yet', undefined],
    ['null', null],
    ['a string', 'thing'],
    ['a value without version', { name: 'a', size: 2 }],
    ['a version that is no number', { v: '3', value: { name: 'a', size: 2 } }],
    ['a newer version', { v: 4, value: { name: 'a', size: 2 } }],
    ['a version that nothing leads from', { v: 0, value: { name: 'a', size: 2 } }],
    ['a value that is not one of ours', { v: 3, value: { size: 'big' } }],
    ['no value', { v: 3 }],
  ])('%s is answered with the fallback', async (_, stored) => {
    if (stored !== undefined) await put(stored);
    expect(await item().read()).toEqual(FALLBACK);
    expect(errors).toEqual([]);
  });

  it('a migration that throws is reported and answered with the fallback', async () => {
    await put({ v: 1, value: 'old' });
    const broken = item({
      key: 'thing',
      migrations: {
        1: () => {
          throw new Error('cannot migrate this one');
        },
        2: (old) => old,
      },
    });
    expect(await broken.read()).toEqual(FALLBACK);
    expect(errors).toHaveLength(1);
  });
});

describe('storage that fails', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk is full of sand'));
  });

  it('is reported and answered with the fallback by read', async () => {
    expect(await item().read()).toEqual(FALLBACK);
    expect(errors.flat().join()).toContain('storage.read thing');
  });

  it('rejects by load', async () => {
    await expect(item().load()).rejects.toThrow('disk is full of sand');
  });
});

describe('watching', () => {
  it('tells every later value, understood, until stopped', async () => {
    const seen: Value[] = [];
    const stop = item().watch((value) => seen.push(value));
    await item().write({ name: 'a', size: 2 });
    await put({ v: 1, value: 'old' });
    await put('junk');
    await fakeBrowser.storage.local.set({ other: 5 });
    await fakeBrowser.storage.local.remove('thing');
    stop();
    await item().write({ name: 'b', size: 3 });
    expect(seen).toEqual([{ name: 'a', size: 2 }, { name: 'old', size: 1 }, FALLBACK, FALLBACK]);
  });

  it('is deaf to other areas', async () => {
    const seen: Value[] = [];
    item().watch((value) => seen.push(value));
    await fakeBrowser.storage.session.set({ thing: { v: 3, value: { name: 'a', size: 2 } } });
    expect(seen).toEqual([]);
  });

  it('of the session leaves nothing on disk', async () => {
    const held = storedItem<number>({
      key: 'n',
      area: 'session',
      version: 1,
      fallback: 0,
      parse: (raw) => raw as number,
    });
    const seen: number[] = [];
    held.watch((value) => seen.push(value));
    await held.write(5);
    expect([await held.read(), seen]).toEqual([5, [5]]);
    expect(await fakeBrowser.storage.local.get('n')).toEqual({ n: undefined });
  });
});
