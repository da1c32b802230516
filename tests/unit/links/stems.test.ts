import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/core/links/fold.ts';
import { stem } from '../../../utils/core/links/stems.ts';
import { terms } from '../../../utils/core/links/terms.ts';
import { EMPTY, NOTION_OF, placeOf, WEAK } from '../../../utils/core/links/words.ts';

describe('stems', () => {
  it.each([
    ['паводок', 'паводка'],
    ['музыкальной', 'музыка'],
    ['тарифы', 'тарифов'],
    ['школа', 'школы'],
    ['костанайские', 'Костанай'],
    ['Актёры', 'актеров'],
    ['подорожала', 'подорожали'],
    ['мельниц', 'мельницы'],
    ['reactors', 'reactor'],
    ['plants', 'plant'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['мектеп', 'мектебі'],
    ['мектеп', 'мектептеріндегі'],
    ['мұғалім', 'мұғалімдердің'],
    ['көл', 'көлдердегі'],
    ['киік', 'киігінің'],
    ['бидай', 'бидайымыз'],
    ['қала', 'қалалық'],
    ['зауыт', 'зауытқа'],
    ['кеніш', 'кенішінде'],
    ['Қарағанды', 'Қарағандыда'],
  ])('Kazakh %s and %s are one', (a, b) => {
    expect(stem(a, 'kk')).toBe(stem(b, 'kk'));
  });

  it.each([
    ['мост', 'мать'],
    ['картофель', 'картина'],
    ['бизнес', 'бизнес-джет'],
    ['бала', 'балық'],
    ['тұрғын', 'тұрмыс'],
    ['сауда', 'саусақ'],
  ])('%s and %s are two', (a, b) => {
    expect(stem(a, 'kk')).not.toBe(stem(b, 'kk'));
    expect(stem(a, 'ru')).not.toBe(stem(b, 'ru'));
  });
});

describe('spellings of a name', () => {
  it.each([
    ['әлназарова', 'альназарова'],
    ['жаркешов', 'zharkeshov'],
    ['саткалиев', 'satkaliyev'],
    ['юсупов', 'yussupov'],
    ['шымкент', 'shymkent'],
    ['қазатомпром', 'kazatomprom'],
    ['qazaqstan', 'қазақстан'],
    ['щербаков', 'shcherbakov'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['жаркешов', 'шаркешов'],
    ['сатпаев', 'сарбаев'],
  ])('%s and %s are two', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});

describe('terms', () => {
  const words = (text: string) => terms(text).map(({ word }) => word);

  it('leave out what carries nothing, years and single digits', () => {
    expect(words('В 2026 году и за 5 лет: тысяч, млн, тенге')).toEqual([]);
    expect(words('Былтыр туралы және теңге мен 20 пайыз')).toEqual(['Былтыр', '20', 'пайыз']);
  });

  it('tell names by capitals and quotation marks, towns by the list', () => {
    const kinds = Object.fromEntries(
      terms('Вчера Болат Сейтказин посетил «Горняк» и мост в Риддере').map(({ word, kind }) => [word, kind]),
    );
    expect(kinds).toEqual({
      Вчера: 'word',
      Болат: 'name',
      Сейтказин: 'name',
      посетил: 'word',
      Горняк: 'name',
      мост: 'word',
      Риддере: 'place',
    });
  });

  it('are one for words of two languages with one meaning', () => {
    expect(terms('мұғалімдер мектепте')).toMatchObject(terms('учителя школы').map(({ key }) => ({ key })));
  });

  it('tell a family from a town', () => {
    expect(
      terms('Помогли ста многодетным семьям, семей стало больше').some(({ kind }) => kind === 'place'),
    ).toBe(false);
    expect(terms('Суд города Семей и семейский акимат').filter(({ kind }) => kind === 'place')).toHaveLength(
      1,
    );
  });
});

describe('the word lists', () => {
  it.each(['году', 'тенге', 'сообщили', 'казахстанцы', 'декабря'])('know that %s says nothing', (word) => {
    expect(EMPTY).toContain(stem(word, 'ru'));
  });

  it.each(['және', 'туралы', 'теңге', 'қазақстанда', 'айтты'])('know that %s says nothing', (word) => {
    expect(EMPTY).toContain(stem(word, 'kk'));
  });

  it.each(['школа', 'пожар', 'Сейтказин', 'мука', 'тариф'])('do not take %s for such a word', (word) => {
    expect(EMPTY).not.toContain(stem(word, 'ru'));
    expect(WEAK).not.toContain(stem(word, 'ru'));
  });

  it.each([
    ['Орал', 'Уральск'],
    ['Өскемен', 'Усть-Каменогорск'],
    ['Түркістан', 'Туркестан'],
    ['Қызылорда', 'Кызылорда'],
  ])('know that %s is %s', (kk, ru) => {
    expect(placeOf(fold(kk.toLowerCase()))).toBe(placeOf(fold(ru.toLowerCase())));
    expect(placeOf(fold(ru.toLowerCase()))).not.toBeNull();
  });

  it.each([
    ['уголь', 'көмір'],
    ['больницу', 'аурухана'],
    ['зарплаты', 'жалақысы'],
    ['паводка', 'тасқыны'],
  ])('know that %s is %s', (ru, kk) => {
    expect(NOTION_OF.get(stem(ru, 'ru'))).toBeDefined();
    expect(NOTION_OF.get(stem(kk, 'kk'))).toBe(NOTION_OF.get(stem(ru, 'ru')));
  });
});
