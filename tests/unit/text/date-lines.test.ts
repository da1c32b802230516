import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../utils/core/text/date-lines.ts';

const AT = '2026-01-20T10:00:00+05:00';

describe('a line that is a date', () => {
  it.each([
    ['20 января 2026, 10:00'],
    ['10:00, 20 Январь 2026 | GMT +5'],
    ['Вторник, 20 Янв 2026, 10:00'],
    ['Опубликовано: 20.01.2026 в 10:00'],
    ['Дата публикации 20.01.2026 10:00'],
    ['Астана, 20 января 2026 г., 10:00'],
    ['20 қаңтар 2026, сейсенбі, 10:00'],
    ['Жарияланған уақыты: 20.01.2026, 10:00'],
    ['20.01.2026 10:00 3 мин. чтения'],
    ['20.01.2026, 10:00 1 204 просмотра'],
    ['20.01.2026, 10:00 135 рет қаралды'],
    ['Асель Мукашева 20.01.2026, 10:00 135'],
    ['Published on January 20, 2026, 10:00 AM'],
  ])('%s', (line) => {
    expect(readDateLine(line, null)).toEqual({ published: AT, modified: null });
  });

  it.each([
    ['Опубликовано: 20.01.2026 10:00 Обновлено: 20.01.2026 12:00'],
    ['20 января 2026, 10:00 (обновлено 20 января 2026, 12:00)'],
    ['20 қаңтар 2026, 10:00 | Жаңартылды: 20 қаңтар 2026, 12:00'],
    ['Published: January 20, 2026, 10:00 AM. Last updated: January 20, 2026, 12:00 PM'],
  ])('%s tells of a change too', (line) => {
    expect(readDateLine(line, null)).toEqual({ published: AT, modified: '2026-01-20T12:00:00+05:00' });
  });

  it('of a change alone tells nothing of the publishing', () => {
    expect(readDateLine('Обновлено: 20.01.2026 10:00', null)).toEqual({ published: null, modified: AT });
  });
});

it.each([
  ['Бюджет на 2026 год приняли 12 декабря 2025'],
  ['Мост откроют 20 января 2026 года.'],
  ['Когда откроют мост: 20 января 2026?'],
  ['Сегодня, 10:00'],
  ['12:48'],
  ['2 348'],
  [''],
  ['20 января 2026 '.repeat(10_000)],
])('«%s» is none', (line) => {
  expect(readDateLine(line, null)).toEqual({ published: null, modified: null });
});
