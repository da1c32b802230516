import { describe, expect, it } from 'vitest';
import { CITIES, type UiLanguage } from '../../utils/core/settings.ts';
import { formatAge, formatDate, formatDay, formatNumber } from '../../utils/data/locales/format.ts';
import { loadMessages } from '../../utils/data/locales/load.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { toolbarMessagesFor } from '../../utils/data/locales/toolbar.ts';
import { loadToolMessages } from '../../utils/data/locales/tools.ts';
import { nbkRows } from '../fixtures/nbk.ts';
import { messagesFor } from '../messages-for.ts';
import { plain } from './mount.ts';

const LANGUAGES: UiLanguage[] = ['kk', 'ru', 'en'];
const [kk, ru, en] = LANGUAGES.map(messagesFor) as [
  ReturnType<typeof messagesFor>,
  ReturnType<typeof messagesFor>,
  ReturnType<typeof messagesFor>,
];

/** Every path of a table with the kind of what stands there; functions count their parameters. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Kazakh writes these scales as Russian does. */
const SHARED = new Set(['млрд', 'трлн']);

describe('the three tables', () => {
  it('have the same keys', () => {
    expect(shape(kk)).toHaveLength(shape(ru).length);
    expect(new Set(shape(kk))).toEqual(new Set(shape(ru)));
    expect(new Set(shape(en))).toEqual(new Set(shape(ru)));
  });

  it.each(LANGUAGES)('have a word in every place (%s)', (lang) => {
    expect(texts(messagesFor(lang)).filter(([, text]) => text.trim() === '' && text.length !== 1)).toEqual(
      [],
    );
  });

  it('are translated: only names and signs are the same in two languages', () => {
    const russian = new Map(texts(ru));
    const same = texts(kk).filter(
      ([path, text]) => russian.get(path) === text && /\p{L}{4}/u.test(text) && !SHARED.has(text),
    );
    expect(same).toEqual([]);
  });

  it('keep Kazakh letters out of Russian and Cyrillic out of English', () => {
    expect(texts(ru).filter(([, text]) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
    expect(texts(en).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('name every currency of the National Bank, each otherwise (%s)', (lang) => {
    const names = nbkRows('2026-04-02').map(({ code }) => messagesFor(lang).currencies[code] ?? code);
    expect(names).toHaveLength(39);
    expect(names.filter((name) => /^[A-Z]{3}$/.test(name))).toEqual(lang === 'en' ? ['SDR'] : []);
    expect(new Set(names).size).toBe(39);
  });

  it.each(LANGUAGES)('name every city that has exchange offices, each otherwise (%s)', async (lang) => {
    const { cities } = await loadToolMessages(lang);
    expect(new Set(CITIES.map((slug) => cities[slug])).size).toBe(CITIES.length);
    expect(CITIES.filter((slug) => !cities[slug])).toEqual([]);
  });

  it.each(LANGUAGES)('give the smaller tables the same words (%s)', async (lang) => {
    const all = messagesFor(lang);
    expect(await loadMessages(lang)).toBe(all);
    expect(readingMessagesFor(lang).removed).toBe(all.removed);
    expect(toolbarMessagesFor(lang).hidden(5)).toBe(all.page.hidden(5));
  });
});

describe('plurals', () => {
  it.each([
    [0, 'Скрывать нечего', 'Жасыратын ештеңе жоқ', 'Nothing to hide'],
    [1, 'Скрыт 1 блок', '1 блок жасырылды', '1 block hidden'],
    [2, 'Скрыто 2 блока', '2 блок жасырылды', '2 blocks hidden'],
    [5, 'Скрыто 5 блоков', '5 блок жасырылды', '5 blocks hidden'],
    [11, 'Скрыто 11 блоков', '11 блок жасырылды', '11 blocks hidden'],
    [21, 'Скрыт 21 блок', '21 блок жасырылды', '21 blocks hidden'],
    [112, 'Скрыто 112 блоков', '112 блок жасырылды', '112 blocks hidden'],
  ])('%i hidden blocks', (n, inRussian, inKazakh, inEnglish) => {
    expect([ru, kk, en].map((m) => plain(m.page.hidden(n)))).toEqual([inRussian, inKazakh, inEnglish]);
  });

  it('count links and pieces', () => {
    expect([1, 3, 10].map((n) => plain(ru.removed.links(n)))).toEqual(['1 ссылка', '3 ссылки', '10 ссылок']);
    expect([1, 3, 10].map((n) => plain(ru.removed.count(n)))).toEqual([
      '1 фрагмент',
      '3 фрагмента',
      '10 фрагментов',
    ]);
    expect(plain(kk.removed.links(3))).toBe('3 сілтеме');
  });
});

describe('numbers', () => {
  it('are grouped and pointed as each language does', () => {
    expect(formatNumber(ru, 1234567.5, 2)).toBe('1\u202f234\u202f567,50');
    expect(formatNumber(kk, 1560.02, 2)).toBe('1\u202f560,02');
    expect(formatNumber(en, 1234567.5, 2)).toBe('1,234,567.50');
    expect(formatNumber(ru, 451, 2)).toBe('451,00');
    expect(formatNumber(en, 1000, 0)).toBe('1,000');
  });

  it('fall with a real minus, and never below zero by rounding', () => {
    expect(formatNumber(ru, -10.98, 2)).toBe('\u221210,98');
    expect(formatNumber(ru, -0.001, 2)).toBe('0,00');
  });

  it('that are none become a dash', () => {
    expect(formatNumber(ru, Number.NaN, 2)).toBe('–');
    expect(formatNumber(ru, Number.POSITIVE_INFINITY, 2)).toBe('–');
  });
});

describe('dates', () => {
  const iso = '2025-12-24T18:05:00+05:00';

  it('are written in the order of each language', () => {
    expect(plain(formatDate(ru, iso, { time: true }))).toBe('24 декабря 2025, 18:05');
    expect(plain(formatDate(kk, iso, { time: true }))).toBe('2025 жылғы 24 желтоқсан, 18:05');
    expect(plain(formatDate(en, iso, { time: true }))).toBe('24 December 2025, 18:05');
    expect(plain(formatDate(kk, '2025-11-25', { time: true, year: false }))).toBe('25 қараша');
  });

  it('keep the clock of Kazakhstan, of today and before March 2024, and move any other to Astana', () => {
    const clock = (iso: string) => plain(formatDate(ru, iso, { time: true }));
    expect(clock('2025-12-24T23:30:00+05:00')).toBe('24 декабря 2025, 23:30');
    expect(clock('2023-12-24T23:30:00+06:00')).toBe('24 декабря 2023, 23:30');
    expect(clock('2025-12-24T23:30:00+03:00')).toBe('25 декабря 2025, 01:30');
    expect(clock('2025-12-24T23:30:00+00:00')).toBe('25 декабря 2025, 04:30');
    expect(plain(formatDate(ru, '2025-12-31T20:15:00Z', { time: true }))).toBe('1 января 2026, 01:15');
  });

  it('are today and yesterday by the day in Astana', () => {
    const now = Date.parse('2026-03-01T19:30:00Z'); // Half past midnight of the 2nd in Astana.
    const said = (iso: string) => [ru, kk, en].map((m) => plain(formatDay(m, iso, now)));
    expect(said('2026-03-02T00:05:00+05:00')).toEqual(['сегодня, 00:05', 'бүгін, 00:05', 'today, 00:05']);
    expect(said('2026-03-01T23:59:00+05:00')).toEqual(['вчера, 23:59', 'кеше, 23:59', 'yesterday, 23:59']);
    expect(said('2026-03-02')).toEqual(['сегодня', 'бүгін', 'today']);
    expect(said('2026-02-28T10:00:00+05:00')[0]).toBe('28 февраля 2026, 10:00');
    expect(said('2025-03-02T10:00:00+05:00')[0]).toBe('2 марта 2025, 10:00');
    expect(said('never')).toEqual(['', '', '']);
  });

  it('that cannot be read are left out', () => {
    for (const bad of ['', 'вчера', '2025-13-01', '99-99', 'notZ']) expect(formatDate(ru, bad)).toBe('');
  });

  it('of rates take the right Kazakh ending', () => {
    expect(plain(kk.rates.onDate(22, 10))).toBe('22 қарашадағы бағам');
    expect(plain(kk.rates.onDate(3, 6))).toBe('3 шілдедегі бағам');
    expect(plain(kk.rates.onDate(1, 8))).toBe('1 қыркүйектегі бағам');
    expect(plain(ru.rates.onDate(22, 10))).toBe('на 22 ноября');
  });
});

describe('age', () => {
  const now = Date.parse('2025-11-26T14:00:00Z');
  const ago = (ms: number) => new Date(now - ms).toISOString();

  it.each([
    [20_000, 'только что', 'жаңа ғана', 'just now'],
    [60_000, '1 минуту назад', '1 минут бұрын', '1 minute ago'],
    [3 * 60_000, '3 минуты назад', '3 минут бұрын', '3 minutes ago'],
    [2 * 3_600_000, '2 часа назад', '2 сағат бұрын', '2 hours ago'],
    [21 * 3_600_000, '21 час назад', '21 сағат бұрын', '21 hours ago'],
    [5 * 86_400_000, '5 дней назад', '5 күн бұрын', '5 days ago'],
    [-90_000, 'только что', 'жаңа ғана', 'just now'],
  ])('of %i ms', (ms, inRussian, inKazakh, inEnglish) => {
    expect([ru, kk, en].map((m) => plain(formatAge(m, ago(ms), now)))).toEqual([
      inRussian,
      inKazakh,
      inEnglish,
    ]);
  });

  it('is not told when it would be absurd', () => {
    expect(formatAge(ru, '1970-01-01T00:00:00Z', now)).toBe('');
    expect(formatAge(ru, 'never', now)).toBe('');
    expect(formatAge(ru, ago(60_000), Number.NaN)).toBe('');
  });
});
