import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { pageMessagesFor } from '../../utils/data/locales/options.ts';
import { overlayMessagesFor } from '../../utils/data/locales/overlay.ts';
import { ROOT } from './source.ts';

const LANGUAGES: UiLanguage[] = ['kk', 'ru', 'en'];

/** Loanwords that Kazakh writes with letters it has only for them; matched at the start of a word. */
const KAZAKH_LOANS = /^(?:лицензия|навигация|реакция|рэнд|швейцария|швеция)/;
/** Letters that Kazakh words of its own never have. */
const RUSSIAN_LETTERS = /[ёщъэц]/;
/** Russian words that a text left half translated would hold. */
const RUSSIAN_WORDS =
  /^(?:в|во|для|до|если|есть|и|из|или|к|как|ко|можно|на|нет|но|о|об|от|по|под|при|с|со|также|то|у|что|это)$/;

/** Every table there is in a language; one that is part of another is not named again. */
const tablesOf = (language: UiLanguage) => ({
  ...pageMessagesFor(language),
  overlay: overlayMessagesFor(language),
});

/** Every text of a table with its path; what functions say is asked with 5 in every place. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[`${path}()`, String(value(...Array(value.length).fill(5)))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** The same tree with kinds for leaves; functions with the number of their parameters. */
function shape(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

describe('the words of the interface', () => {
  it.each(['kk', 'en'] as const)('have the shape of the Russian table (%s)', (language) => {
    expect(shape(tablesOf(language))).toEqual(shape(tablesOf('ru')));
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const all = texts(tablesOf(language));

    it('say something everywhere', () => {
      expect(all.length).toBeGreaterThan(100);
      // The separators of numbers are the only texts that may be a space.
      const empty = all.filter(([path, text]) => text.trim() === '' && !path.startsWith('.number.'));
      expect(empty).toEqual([]);
      expect(all.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    });

    it('have proper quotes, dashes and ellipses, and no space at the ends', () => {
      const careless = all.filter(
        ([path, text]) =>
          !path.startsWith('.number.') && (/"|'|\.\.\.| - |--/.test(text) || text.trim() !== text),
      );
      expect(careless).toEqual([]);
    });
  });

  it('are Kazakh in Kazakh', () => {
    const left = texts(tablesOf('kk')).flatMap(([path, text]) =>
      words(text)
        .filter(
          (word) => RUSSIAN_WORDS.test(word) || (RUSSIAN_LETTERS.test(word) && !KAZAKH_LOANS.test(word)),
        )
        .map((word) => `${path}: ${word}`),
    );
    expect(left).toEqual([]);
  });
});

describe('the texts of the manifest', () => {
  const folders = globSync('public/_locales/*/messages.json', { cwd: ROOT }).sort();
  const tables = folders.map((path) => {
    const table = JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')) as Record<
      string,
      { message: string }
    >;
    return [path, table] as const;
  });
  const keys = Object.keys(tables[0]?.[1] ?? {}).sort();

  it('exist in the languages that the stores know', () => {
    // Chrome has no Kazakh among its extension locales and would refuse the folder.
    expect(folders.map((path) => path.replaceAll('\\', '/').split('/')[2])).toEqual(['en', 'ru']);
  });

  it.each(tables)('have the same keys and are never empty (%s)', (_path, table) => {
    expect(Object.keys(table).sort()).toEqual(keys);
    expect(Object.values(table).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it.each(tables)('fit what the stores allow (%s)', (_path, table) => {
    expect(table.name?.message.length).toBeLessThanOrEqual(45);
    expect(table.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('are all asked for, and none is missing', () => {
    const config = readFileSync(resolve(ROOT, 'wxt.config.ts'), 'utf8');
    const asked = new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    expect([...asked].sort()).toEqual(keys);
  });
});

describe.each(LANGUAGES)('the texts for the stores (%s)', (language) => {
  const text = readFileSync(resolve(ROOT, `docs/store/${language}.md`), 'utf8');
  const field = (at: number) => /\*\*[^*]+\*\*[^·]*· (.+)/.exec(text.split('\n\n')[at] ?? '')?.[1] ?? '';

  it('fit what the stores allow', () => {
    expect(field(1).length).toBeGreaterThan(4);
    expect(field(1).length).toBeLessThanOrEqual(45);
    expect(field(2).length).toBeGreaterThan(40);
    expect(field(2).length).toBeLessThanOrEqual(132);
    // Lists of brands are refused as spam.
    expect(text).not.toMatch(/Tengri|NUR\.KZ|Zakon|Forbes/i);
  });

  it.runIf(language !== 'kk')('begin with what the package itself says', () => {
    const table = readFileSync(resolve(ROOT, `public/_locales/${language}/messages.json`), 'utf8');
    const { name, description } = JSON.parse(table) as Record<string, { message: string }>;
    expect([field(1), field(2)]).toEqual([name?.message, description?.message]);
  });

  it('name every permission of the manifest', () => {
    const manifest = readFileSync(resolve(ROOT, 'tests/repo/manifest.chrome.json'), 'utf8');
    const { permissions } = JSON.parse(manifest) as { permissions: string[] };
    for (const permission of permissions) expect(text).toContain(`\`${permission}\``);
    expect(text).toContain('nationalbank.kz');
  });
});
