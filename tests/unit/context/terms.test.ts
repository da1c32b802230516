import { describe, expect, it } from 'vitest';
import { type TermEntry, termsOfText, textOfTerms } from '../../../utils/core/context/glossary.ts';
import { findTerms } from '../../../utils/core/context/terms.ts';
import type { TextLanguage } from '../../../utils/core/context/types.ts';
import { glossary } from '../../../utils/data/glossary.ts';
import { GLOSSARY_TEXT } from '../../../utils/data/glossary-text.ts';

const GLOSSARY_ENTRIES = termsOfText(GLOSSARY_TEXT);

const marks = (language: TextLanguage, ...texts: string[]) =>
  findTerms(
    texts.map((text) => ({ text, taken: [] })),
    glossary,
    language,
  );
const words = (language: TextLanguage, ...texts: string[]) =>
  marks(language, ...texts).map(({ text }) => text);

describe('short forms', () => {
  it('are explained at their first use in the article only', () => {
    expect(words('ru', 'ЕНПФ отчитался.', 'Вклады ЕНПФ растут, в ЦОНе очередь.')).toEqual(['ЕНПФ', 'ЦОНе']);
  });

  it.each([
    ['ru', 'Единый накопительный пенсионный фонд (ЕНПФ) растёт, и ЕНПФ рад.'],
    ['ru', 'ЕНПФ (Единый накопительный пенсионный фонд) растёт.'],
    ['ru', 'Фонд социального медицинского страхования (ФСМС) платит.'],
    ['kk', 'Бірыңғай жинақтаушы зейнетақы қоры (БЖЗҚ) өсті.'],
    ['en', 'The Unified Accumulative Pension Fund (UAPF) grew.'],
  ] as const)('are left alone where the text spells them out: %s %s', (language, text) => {
    expect(words(language, text)).toEqual([]);
  });

  it.each([
    ['ru', 'Адрес enpf.kz/ЕНПФ и НДС-2026'],
    ['ru', 'РКЦ и ТООО'],
    ['ru', 'ПРАВИТЕЛЬСТВО НДС ПОДНЯЛО'],
    ['ru', 'Общественник ОО без имени'],
    ['ru', 'Связь у МТС хуже'],
    ['en', 'The res was met'],
  ] as const)('are not seen in what only looks like one: %s %s', (language, text) => {
    expect(words(language, text)).toEqual([]);
  });

  it('carry both meanings where the letters have two', () => {
    const [mark] = marks('ru', 'Жильцы судятся с УК.');
    expect(mark?.entries.map(({ full }) => full[0])).toEqual(['Уголовный кодекс', 'Управляющая компания']);
  });

  it('mean in Kazakh what Kazakh means by them', () => {
    expect(marks('kk', 'СЭС іске қосылды')[0]?.entries[0]?.full[1]).toBe('Су электр станциясы');
    expect(marks('ru', 'СЭС запустили')[0]?.entries.map(({ full }) => full[0])).toContain(
      'Солнечная электростанция',
    );
  });

  it('take the case with them', () => {
    expect(words('kk', 'БЖЗҚ-ның активі, ҚНРДА-ға хат')).toEqual(['БЖЗҚ-ның', 'ҚНРДА-ға']);
    expect(words('ru', 'Студенты вузов и Минздрава')).toEqual(['вузов', 'Минздрава']);
  });

  it('stand before a name in quotes where they must', () => {
    expect(words('ru', 'Помог ОФ «Аман-саулық».')).toEqual(['ОФ']);
  });

  it('leave what a sum has taken', () => {
    expect(findTerms([{ text: 'Штраф 5 МРП', taken: [{ start: 6, end: 11 }] }], glossary, 'ru')).toEqual([]);
  });
});

/** What a meaning may begin with in a capital: names. */
const PROPER =
  'Алматыдағы Алматыны Азия Америка America Астанадағы Қазақстан Казахстан Kazakhstan Қашаған Қытай Китай China COVID БҰҰ ЕАЭО ' +
  'Еуропа Еуропадағы Қазақстанның Ұлттық Ресей Россия Russia Теңіз Турция Түркия Türkiye Шымкенттегі Эмираты Әмірліктер';

describe('the glossary', () => {
  it('has a hundred and fifty entries or more, whole in three languages', () => {
    expect(GLOSSARY_ENTRIES.length).toBeGreaterThanOrEqual(150);
    for (const { ru, full, means } of GLOSSARY_ENTRIES) {
      expect([...full, ...means].length, ru).toBe(6);
      for (const text of [...full, ...means]) {
        expect(text, ru).toMatch(/[\p{L}\p{N}+»)%]$/u);
        expect(text, ru).toBe(text.trim());
      }
      for (const name of full) expect(name, ru).toMatch(/^[\p{Lu}«e]/u);
      expect(`${full[2]}${means[2]}`, full[0]).not.toMatch(/[а-яәғқңөұүһі]/i);
    }
  });

  it('says what a form means in words that go on from its name', () => {
    const names = new Set(PROPER.split(' '));
    for (const { ru, means } of GLOSSARY_ENTRIES) {
      for (const text of means) {
        const [first = ''] = text.split(/[\s,-]/);
        if (!names.has(first)) expect(text, ru).toMatch(/^[\p{Ll}\p{N}«]/u);
        expect(text.length, text).toBeLessThanOrEqual(90);
      }
    }
  });

  it('is the same after it was written as one text', () => {
    const entry = (ru: string, near: string, quoted: boolean): TermEntry => ({
      ...{ ru, kk: '', en: 'A / B', near, quoted },
      ...{ full: ['р', 'қ', 'e'], means: ['рр', 'ққ', 'ee'] },
    });
    const entries = [entry('А', '', false), entry('Б', 'один|два', false), entry('В', '', true)];
    expect(termsOfText(textOfTerms(entries))).toEqual(entries);
  });

  it('has each entry once', () => {
    const names = GLOSSARY_ENTRIES.map(({ ru, full }) => `${ru}|${full[0]}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(GLOSSARY_ENTRIES.filter(({ near, quoted }) => !near && !quoted))('finds $ru $en', (entry) => {
    for (const language of ['ru', 'kk', 'en'] as const) {
      const [form] = entry[language].split(' / ');
      if (form) expect(glossary.find(form, language)).toContainEqual(entry);
    }
  });
});
