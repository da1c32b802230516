import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/core/reading/sentences.ts';

const read = (text: string, language = 'ru') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences to be spoken', () => {
  it.each([
    ['Школу открыли. Дети рады!', 'ru', ['Школу открыли.', 'Дети рады!']],
    ['Мектеп ашылды. Балалар қуанды.', 'kk', ['Мектеп ашылды.', 'Балалар қуанды.']],
    ['Об этом сказал А. Нурланов. Его ждали.', 'ru', ['Об этом сказал А. Нурланов.', 'Его ждали.']],
    ['Дом на ул. Абая сдан. Жильцы въехали.', 'ru', ['Дом на ул. Абая сдан.', 'Жильцы въехали.']],
    ['Выделено 5 млн. тенге. Этого мало.', 'ru', ['Выделено 5 млн. тенге.', 'Этого мало.']],
    ['«Да?» – спросил он.', 'ru', ['«Да?» – спросил он.']],
    ['  ***  ', 'ru', []],
    ['', '', []],
  ])('%j', (text, language, sentences) => {
    expect(read(text, language)).toEqual(sentences);
  });

  it('are never so long that a voice of the network falls silent, and lose no word', () => {
    const long = `${'Акимат сообщил о новых дорогах, мостах и школах, '.repeat(30)}конец.`;
    const parts = read(long);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(180);
    expect(parts.join(' ')).toBe(long);
    expect(read('а'.repeat(1000)).join('')).toBe('а'.repeat(1000));
  });
});
