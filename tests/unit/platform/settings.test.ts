import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLanguage, DEFAULT_SETTINGS, parseSettings } from '../../../utils/core/settings.ts';
import { pausedItem } from '../../../utils/platform/paused.ts';
import { ratesItem, settingsItem } from '../../../utils/platform/storage.ts';

const CHOSEN = {
  language: 'kk',
  theme: 'dark',
  reading: { font: 'clear', size: 21, width: 70, line: 180, letter: 3, full: true, guide: true, speed: 150 },
  openOverlay: ['vlast'],
  currencies: ['EUR', 'GBP'],
  badge: false,
  badgeRate: true,
  city: 'astana',
  ratesFolded: true,
  marks: ['amounts', 'terms'],
  unmarked: ['nur'],
};

beforeEach(() => fakeBrowser.reset());

describe('settings as stored', () => {
  it('are taken whole when all is well', () => {
    expect(parseSettings(CHOSEN)).toEqual(CHOSEN);
  });

  it.each<[keyof typeof CHOSEN, unknown]>([
    ['language', 'de'],
    ['language', null],
    ['language', ['kk']],
    ['theme', 'mauve'],
    ['theme', 1],
    ['currencies', 'USD'],
    ['currencies', []],
    ['currencies', ['usd']],
    ['currencies', ['USD', 5]],
    ['currencies', ['USDT']],
    ['currencies', Array(40).fill('USD')],
    ['badge', 'yes'],
    ['badge', undefined],
    ['marks', 'amounts'],
    ['marks', undefined],
    ['unmarked', 5],
    ['reading', 'large'],
    ['openOverlay', 'vlast'],
    ['badgeRate', 'yes'],
    ['city', 'atlantis'],
    ['ratesFolded', 1],
  ])('lose a bad %s (%j) and nothing else', (field, value) => {
    expect(parseSettings({ ...CHOSEN, [field]: value })).toEqual({
      ...CHOSEN,
      [field]: DEFAULT_SETTINGS[field],
    });
  });

  it('keep no field that is not known', () => {
    expect(parseSettings({ ...CHOSEN, extra: 1, __proto__: { theme: 'light' } })).toEqual(CHOSEN);
  });

  it('of an older version have defaults for what they lack', () => {
    expect(parseSettings({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it.each([null, undefined, 5, 'dark', []])('are not read from %j', (raw) => {
    expect(parseSettings(raw)).toBeNull();
  });
});

describe('the language of the interface', () => {
  it.each([
    ['kk', ['ru'], 'kk'],
    ['auto', ['ru-KZ', 'kk'], 'ru'],
    ['auto', ['KK-Cyrl-KZ'], 'kk'],
    ['auto', ['de', 'fr-CH', 'ru'], 'ru'],
    ['auto', ['de'], 'en'],
    ['auto', [], 'en'],
  ] as const)('%s with %j is %s', (setting, browser, language) => {
    expect(chooseLanguage(setting, browser)).toBe(language);
  });
});

describe('every stored item', () => {
  it('has its own key and a version', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await pausedItem.write(['a.test']);
    const stored = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored).sort()).toEqual(['paused', 'settings']);
    for (const value of Object.values(stored)) expect(value).toMatchObject({ v: 1 });
  });

  it('is there from the first start', async () => {
    expect(await settingsItem.read()).toEqual(DEFAULT_SETTINGS);
    expect(await pausedItem.read()).toEqual([]);
    expect(await ratesItem.read()).toBeNull();
  });

  it.each([null, 'junk', { v: 1, value: 'junk' }, { v: 1, value: 5 }, { v: 9, value: {} }])(
    'survives %j in its place',
    async (junk) => {
      await fakeBrowser.storage.local.set({ settings: junk, paused: junk, rates: junk });
      expect(await settingsItem.read()).toEqual(DEFAULT_SETTINGS);
      expect(await pausedItem.read()).toEqual([]);
      expect(await ratesItem.read()).toBeNull();
    },
  );

  it('the paused hosts are words, five hundred at most', async () => {
    const hosts = [5, null, ...Array.from({ length: 600 }, (_, i) => `${i}.test`)];
    await fakeBrowser.storage.local.set({ paused: { v: 1, value: hosts } });
    const read = await pausedItem.read();
    expect(read).toHaveLength(500);
    expect(read[0]).toBe('0.test');
  });
});
