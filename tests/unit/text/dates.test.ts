import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNewsDate } from '../../../utils/core/text/dates.ts';

/** 20 January 2026, 01:30 in Astana; in UTC it is still the 19th. */
const READ_AT = Date.UTC(2026, 0, 19, 20, 30);

describe('the forms of the outlets', () => {
  it.each([
    ['2026-04-18T10:35:00+05:00', '2026-04-18T10:35:00+05:00'],
    ['2026-04-18T10:35:00.123+0500', '2026-04-18T10:35:00+05:00'],
    ['2025-03-07 15:40:42', '2025-03-07T15:40:42+05:00'],
    ['2025-03-07T15:40', '2025-03-07T15:40:00+05:00'],
    ['18:20, 09.08.2025', '2025-08-09T18:20:00+05:00'],
    ['24.10.2025, 12:31 30746', '2025-10-24T12:31:00+05:00'],
    ['24.10.2025 · 12:31', '2025-10-24T12:31:00+05:00'],
    ['20.01.26, 09:05', '2026-01-20T09:05:00+05:00'],
    ['12:10 20.01.2026', '2026-01-20T12:10:00+05:00'],
    ['Пятница, 04 Июл 2025, 12:00', '2025-07-04T12:00:00+05:00'],
    ['13:51, 15 Август 2025 | GMT +5', '2025-08-15T13:51:00+05:00'],
    ['19 сентября 2026 года', '2026-09-19'],
    ['20 января, 2026', '2026-01-20'],
    ['5 321 28 сентября 2024', '2024-09-28'],
    ['24 желтоқсан, 2025', '2025-12-24'],
    ['2026 жылғы 19 наурыз', '2026-03-19'],
    ['2026 ж. 19 наурызда, 08:05', '2026-03-19T08:05:00+05:00'],
    ['17\u00A0мая 2026\u00A0г., 9:05', '2026-05-17T09:05:00+05:00'],
    ['3 сәуiр 2026', '2026-04-03'],
    ['December 24, 2025', '2025-12-24'],
    ['Oct. 3rd, 2025', '2025-10-03'],
    ['14 October 2026 17:35', '2026-10-14T17:35:00+05:00'],
    ['Опубликовано: 1 марта 2026, 07:00', '2026-03-01T07:00:00+05:00'],
    ['20260312T1440+0500', '2026-03-12T14:40:00+05:00'],
    ['20260312T094000Z', '2026-03-12T14:40:00+05:00'],
    ['20260312', '2026-03-12'],
    ['2026-03-12 9:05', '2026-03-12T09:05:00+05:00'],
    ['2026-03-12, 14:40', '2026-03-12T14:40:00+05:00'],
    ['2026-03-12T14:40:00+05', '2026-03-12T14:40:00+05:00'],
    ['2026-03-12 09:40:00 UTC', '2026-03-12T14:40:00+05:00'],
    ['Опубликовано: 2026-03-12 14:40', '2026-03-12T14:40:00+05:00'],
    ['14:40 2026-03-12', '2026-03-12T14:40:00+05:00'],
    ['12.03.2026 14:40:07', '2026-03-12T14:40:07+05:00'],
    ['12-03-2026 14:40', '2026-03-12T14:40:00+05:00'],
    ['2026.03.12 14:40', '2026-03-12T14:40:00+05:00'],
    ['09/25/2025 - 11:38', '2025-09-25T11:38:00+05:00'],
    ['Thu, 12 Mar 2026 14:40:00 +0500', '2026-03-12T14:40:00+05:00'],
    ['Thu, 12 Mar 2026 09:40:00 GMT', '2026-03-12T14:40:00+05:00'],
    ['Thu Mar 12 2026 14:40:00 GMT+0500 (Almaty)', '2026-03-12T14:40:00+05:00'],
    ['March 12, 2026 2:40 PM', '2026-03-12T14:40:00+05:00'],
    ['March 12, 2026, 12:05 a.m.', '2026-03-12T00:05:00+05:00'],
    ['12 марта 2026, 12:40 МСК', '2026-03-12T12:40:00+03:00'],
    ['19-наурыз, 2026', '2026-03-19'],
    ['2026 жыл 19 наурыз', '2026-03-19'],
    ['19 naýryz 2026', '2026-03-19'],
    ['19 nauryz, 2026', '2026-03-19'],
    ['24 jeltoqsan 2025', '2025-12-24'],
    ['20 qańtarda 2026', '2026-01-20'],
    ['2 säuır 2026', '2026-04-02'],
    ['9 şılde 2026', '2026-07-09'],
    ['5 ЖЕЛТОҚСАН 2025', '2025-12-05'],
  ])('%s', (text, date) => {
    expect(parseNewsDate(text, null)).toBe(date);
  });
});

describe('days told by a word', () => {
  it.each([
    ['Сегодня, 10:03', '2026-01-20T10:03:00+05:00'],
    ['cегодня в 10:03', '2026-01-20T10:03:00+05:00'],
    ['Вчера, 18:20', '2026-01-19T18:20:00+05:00'],
    ['09:45, Вчера', '2026-01-19T09:45:00+05:00'],
    ['Бүгін, 10:03', '2026-01-20T10:03:00+05:00'],
    ['Бүгiн, 10:03', '2026-01-20T10:03:00+05:00'],
    ['Кеше', '2026-01-19'],
    ['Today, 09:00', '2026-01-20T09:00:00+05:00'],
    ['18 января, 14:20', '2026-01-18T14:20:00+05:00'],
    ['24 декабря, 14:20', '2025-12-24T14:20:00+05:00'],
  ])('%s is counted from the reader’s day in Astana', (text, date) => {
    expect(parseNewsDate(text, READ_AT)).toBe(date);
  });

  it('mean nothing on a saved page of unknown age', () => {
    expect(parseNewsDate('Сегодня, 10:03', null)).toBeNull();
  });

  it.each(['послевчера', 'сегодняшний номер', 'кешегі күн'])('%s is not one of them', (text) => {
    expect(parseNewsDate(text, READ_AT)).toBeNull();
  });
});

describe('the offset of a time without one', () => {
  it.each([
    ['29.02.2024 23:59', '2024-02-29T23:59:00+06:00'],
    ['01.03.2024 00:00', '2024-03-01T00:00:00+05:00'],
    ['2023-07-01 12:00:00', '2023-07-01T12:00:00+06:00'],
    ['2005-07-01 12:00:00', '2005-07-01T12:00:00+06:00'],
    ['27.03.2004 12:00', '2004-03-27T12:00:00+06:00'],
    ['31.10.2004 12:00', '2004-10-31T12:00:00+06:00'],
    ['24.09.1995 12:00', '1995-09-24T12:00:00+06:00'],
  ])('%s is Astana’s of that day', (text, date) => {
    expect(parseNewsDate(text, null)).toBe(date);
  });

  it.each([
    ['2026-04-18T05:35:00Z', '2026-04-18T10:35:00+05:00'],
    ['2026-04-18T20:35:00+00:00', '2026-04-19T01:35:00+05:00'],
    ['2023-12-31T20:00:00z', '2024-01-01T02:00:00+06:00'],
  ])('%s, in UTC, is the same moment on Astana’s clock', (text, date) => {
    expect(parseNewsDate(text, null)).toBe(date);
    expect(Date.parse(date)).toBe(Date.parse(text));
  });

  it('another country’s is kept', () => {
    expect(parseNewsDate('2026-01-11T19:42:00+01:00', null)).toBe('2026-01-11T19:42:00+01:00');
  });
});

describe('what is no date', () => {
  it.each([
    '31 февраля 2025',
    '30.02.2024',
    '32.01.2025',
    '00.05.2025',
    '15.13.2025',
    '2025-02-29',
    '12 мешков 2025',
    '1 января 1066',
    '5.7.2.1',
    '12:30',
    'в 2025 году',
    '12 маршрутов 2026',
    '20 майоров 2026',
    '18 января',
    '-0001-11-30T00:00:00+00:00',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    '01.01.0001',
    '',
  ])('%s', (text) => {
    expect(parseNewsDate(text, READ_AT)).toBeNull();
  });

  it.each([
    ['2025-03-07T25:10:00', '2025-03-07'],
    ['2025-03-07T15:40:99', '2025-03-07'],
    ['2025-03-07T15:40:00+95:00', '2025-03-07'],
    ['20.01.2026 25:10', '2026-01-20'],
  ])('%s has a day and no such time', (text, date) => {
    expect(parseNewsDate(text, null)).toBe(date);
  });
});

const RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const RU_NAMES = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');
const KK = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const EN = 'January February March April May June July August September October November December'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');

/** Every spelling of a day, by name. */
const SPELLINGS: Record<string, (year: number, month: number, day: number) => string> = {
  iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  dotted: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  slashed: (y, m, d) => `${d}/${m}/${y}`,
  short: (y, m, d) => `${two(d)}.${two(m)}.${two(y % 100)}`,
  genitive: (y, m, d) => `${d} ${RU[m - 1]} ${y} года`,
  nominative: (y, m, d) => `${d} ${RU_NAMES[m - 1]} ${y}`,
  'three letters': (y, m, d) => `${two(d)} ${RU_NAMES[m - 1]?.slice(0, 3)} ${y}`,
  Kazakh: (y, m, d) => `${d} ${KK[m - 1]}, ${y}`,
  'Kazakh in the locative': (y, m, d) => `${d} ${KK[m - 1]}да ${y}`,
  'Kazakh, year first': (y, m, d) => `${y} жылғы ${d} ${KK[m - 1]}`,
  'Kazakh in capitals': (y, m, d) => `${d} ${KK[m - 1]?.toUpperCase()} ${y}`,
  English: (y, m, d) => `${d} ${EN[m - 1]} ${y}`,
  'English, month first': (y, m, d) => `${EN[m - 1]} ${d}, ${y}`,
  'English, short': (y, m, d) => `${EN[m - 1]?.slice(0, 3)}. ${d}, ${y}`,
};

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(Object.entries(SPELLINGS))('%s', (_, spell) => {
  it('of any calendar day reads back as that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        expect(parseNewsDate(spell(year, month, date), null)).toBe(day);
      }),
      { numRuns: 150 },
    );
  });
});

it('whatever stands on a page, the answer is a moment that exists or null', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[\d.:+TZ /-]{0,30}$/),
    fc.constantFrom(...RU, ...KK, ...EN, 'сегодня', 'кеше', 'жылғы', '2025-', 'T25:61:61', '+99:99'),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const date = parseNewsDate(pieces.join(' '), READ_AT);
      if (date !== null) expect(Date.parse(date), date).not.toBeNaN();
    }),
    { numRuns: 2000 },
  );
});
