import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../utils/core/verdict/text.ts';

describe('capitals', () => {
  it.each([
    ['Акимат Астаны открыл мост', 2],
    ['Қазақстан', 1],
    ['Әлем Ғылым Қала Ңәңә Өзен Ұшақ Үкімет Һәм Ілім', 9],
    ['ӘҒҚҢӨҰҮҺІ', 9],
    ['әғқңөұүһі', 0],
    ['Ёлка Щука Юрта Яблоко', 4],
    ['ёлка щука юрта яблоко', 0],
    ['The Astana Times', 3],
    ['Änuar Öskemen Über', 3],
    ['3 × 4 ÷ 2', 0],
    ['桥 جسر 다리', 0],
  ])('of «%s»: %i', (text, upper) => {
    expect(measureText(text).upper).toBe(upper);
  });

  it('at the beginning of a word are counted apart', () => {
    expect(measureText('ЕНПФ и Нацбанк, БЖЗҚ және ҚР')).toMatchObject({ upper: 11, capitals: 4 });
    expect(measureText('eGov и iPhone')).toMatchObject({ upper: 2, capitals: 0 });
  });
});

describe('digits and commas', () => {
  it('are counted one by one', () => {
    expect(measureText('96,4 млн тенге в 2026 году')).toMatchObject({ digits: 7, commas: 1 });
  });

  it.each([
    ['Russian', 'мост, порт, дорога', 2],
    ['Arabic', 'كوپىر، پورت', 1],
    ['Chinese', '桥、港口，道路', 2],
    ['none', 'мост; порт · дорога‚ 1.5', 0],
  ])('%s commas', (_, text, commas) => {
    expect(measureText(text).commas).toBe(commas);
  });
});

describe('a sentence ends', () => {
  it.each([
    'Мост открыли.',
    'Мост открыли!',
    'Мост открыли?',
    'Мост открыли…',
    '«Мост открыли.»',
    '“The bridge is open.”',
    "'The bridge is open.'",
    '(Мост открыли.)',
    'Мост открыли [в мае.]',
    '"Мост открыли?!" ',
    '桥开通了。',
    'كوپىر اشىلدى؟',
    'पुल खुला।',
  ])('in %s', (text) => {
    expect(measureText(text).endsSentence).toBe(true);
  });

  it.each(['Мост открыли', 'Мост открыли:', 'Мост «Ишим»', 'Мост открыли. Фото', '»', '', ' ', '—'])(
    'not in «%s»',
    (text) => {
      expect(measureText(text).endsSentence).toBe(false);
    },
  );

  it('with a colon, when a list follows', () => {
    expect(measureText('Закроют улицы:').endsColon).toBe(true);
    expect(measureText('他说：').endsColon).toBe(true);
    expect(measureText('Счёт 2:1').endsColon).toBe(false);
  });

  it('as often as a space or the end follows its sign', () => {
    expect(measureText('Мост открыли. Движение пустили! А дальше? Посмотрим…').sentences).toBe(4);
    expect(measureText('Рост на 3.5 процента на tengri.kz').sentences).toBe(0);
  });
});

describe('signs', () => {
  it.each([
    'Главная | Новости',
    'Главная › Новости',
    'Астана • 12:40',
    'Фото · Видео',
    'Далее →',
    '▶ Смотреть',
  ])('part links in «%s»', (text) => {
    expect(measureText(text).hasSign).toBe(true);
  });

  it.each(['Главная – Новости', 'Ставка 14,5 %', 'Мост «Ишим', 'a - b / c'])('not in «%s»', (text) => {
    expect(measureText(text).hasSign).toBe(false);
  });

  it.each([
    ['редакция@news.test', true],
    ['www.news.test', true],
    ['https://news.test', true],
    ['news test', false],
  ])('an address in «%s»: %s', (text, expected) => {
    expect(measureText(text).hasAddress).toBe(expected);
  });
});

describe('any text', () => {
  it('that is empty has nothing', () => {
    expect(measureText('')).toEqual({
      commas: 0,
      sentences: 0,
      upper: 0,
      digits: 0,
      capitals: 0,
      endsSentence: false,
      endsColon: false,
      hasSign: false,
      hasAddress: false,
    });
  });

  it('is counted in whole numbers, no more than it has letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { commas, sentences, upper, digits, capitals } = measureText(text);
        for (const count of [commas, sentences, upper, digits, capitals]) {
          expect(Number.isInteger(count)).toBe(true);
          expect(count).toBeGreaterThanOrEqual(0);
          expect(count).toBeLessThanOrEqual(text.length);
        }
        expect(capitals).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('counts for two texts with a space between as for both', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'Қ', ',', '.', '1', ' ', 'Z'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (first, second) => {
        const [a, b, both] = [measureText(first), measureText(second), measureText(`${first} ${second}`)];
        expect(both.upper).toBe(a.upper + b.upper);
        expect(both.capitals).toBe(a.capitals + b.capitals);
        expect(both.sentences).toBe(a.sentences + b.sentences);
        expect(both.commas).toBe(a.commas + b.commas);
      }),
    );
  });
});
