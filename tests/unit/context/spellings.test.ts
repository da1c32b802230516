import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSums } from '../../../utils/core/context/find-sums.ts';
import { findTerms } from '../../../utils/core/context/terms.ts';
import type { TextLanguage } from '../../../utils/core/context/types.ts';
import { lexiconFor } from '../../../utils/data/context.ts';
import { glossary } from '../../../utils/data/glossary.ts';
import { loadCorpus } from './corpus.ts';
import { isIndexValue } from './read.ts';

const LANGUAGES: readonly TextLanguage[] = ['ru', 'kk', 'en'];
const SPACES = [' ', '\u00A0', '\u2009', '\u202F'];

const SCALES: Record<TextLanguage, [string, number][]> = {
  ru: [
    ['тыс.', 1e3],
    ['тысяч', 1e3],
    ['млн', 1e6],
    ['миллионов', 1e6],
    ['млрд', 1e9],
    ['миллиарда', 1e9],
    ['трлн', 1e12],
  ],
  kk: [
    ['мың', 1e3],
    ['млн', 1e6],
    ['миллион', 1e6],
    ['млрд', 1e9],
    ['миллиард', 1e9],
    ['трлн', 1e12],
  ],
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['bln', 1e9],
    ['trillion', 1e12],
  ],
};

/** Words behind a number, and signs before one, with their code. */
const AFTER: Record<TextLanguage, [string, string][]> = {
  ru: [
    ['тенге', 'KZT'],
    ['тг', 'KZT'],
    ['₸', 'KZT'],
    ['долларов США', 'USD'],
    ['долларов', 'USD'],
    ['евро', 'EUR'],
    ['рублей', 'RUB'],
    ['юаней', 'CNY'],
    ['канадских долларов', 'CAD'],
    ['KZT', 'KZT'],
  ],
  kk: [
    ['теңге', 'KZT'],
    ['теңгеден', 'KZT'],
    ['теңгенің', 'KZT'],
    ['теңгелік', 'KZT'],
    ['доллар', 'USD'],
    ['АҚШ долларына', 'USD'],
    ['еуро', 'EUR'],
    ['рубльге', 'RUB'],
    ['юань', 'CNY'],
  ],
  en: [
    ['tenge', 'KZT'],
    ['KZT', 'KZT'],
    ['dollars', 'USD'],
    ['US dollars', 'USD'],
    ['euros', 'EUR'],
    ['rubles', 'RUB'],
    ['yuan', 'CNY'],
    ['Swiss francs', 'CHF'],
  ],
};
const BEFORE: [string, string][] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['₸', 'KZT'],
  ['KZT ', 'KZT'],
  ['USD ', 'USD'],
];

/** Digits as the language groups and points them. */
function written(value: number, language: TextLanguage, space: string): string {
  const [whole = '', rest] = String(value).split('.');
  const group = language === 'en' ? ',' : space;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return rest === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${rest}`;
}

const language = fc.constantFrom(...LANGUAGES);
const space = fc.constantFrom(...SPACES);
const pick = <T>(items: readonly T[], seed: number): T => items[seed % items.length] as T;
const seed = fc.nat(1000);
/** Not a count of years: «в 2025 тенге» is silent on purpose. */
const whole = fc.integer({ min: 1, max: 999_999_999 }).filter((n) => n < 2000 || n > 2040);

function only(text: string, lang: TextLanguage) {
  const sums = findSums(text, lexiconFor(lang), isIndexValue);
  expect(sums, text).toHaveLength(1);
  return sums[0];
}

describe('any amount in any of its spellings', () => {
  it('whole, with the currency after it', () => {
    fc.assert(
      fc.property(language, whole, space, seed, (lang, value, gap, n) => {
        const [word, currency] = pick(AFTER[lang], n);
        const sum = only(`x ${written(value, lang, gap)}${gap}${word} y`, lang);
        expect(sum).toMatchObject({ currency, min: value, max: value });
      }),
      { numRuns: 500 },
    );
  });

  it('with a scale and decimals', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 1, max: 9999 }),
        space,
        seed,
        seed,
        (lang, tenths, gap, n, m) => {
          const [scale, factor] = pick(SCALES[lang], n);
          const [word, currency] = pick(AFTER[lang], m);
          const sum = only(`${written(tenths / 10, lang, gap)}${gap}${scale}${gap}${word}.`, lang);
          expect(sum).toMatchObject({ currency });
          expect(sum?.min).toBeCloseTo((tenths * factor) / 10, 3);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with the sign before it', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 1, max: 9999 }),
        space,
        seed,
        seed,
        (lang, tenths, gap, n, m) => {
          const [scale, factor] = pick(SCALES[lang], n);
          const [sign, currency] = pick(BEFORE, m);
          const sum = only(`(${sign}${written(tenths / 10, lang, gap)}${gap}${scale})`, lang);
          expect(sum).toMatchObject({ currency });
          expect(sum?.max).toBeCloseTo((tenths * factor) / 10, 3);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('in parts', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        space,
        (lang, millions, thousands, gap) => {
          const [big, small] =
            lang === 'en' ? ['million', 'thousand'] : ['млн', lang === 'kk' ? 'мың' : 'тыс.'];
          const [word] = pick(AFTER[lang], 0);
          const sum = only(`${millions}${gap}${big} ${thousands}${gap}${small} ${word}`, lang);
          expect(sum?.min).toBe(millions * 1e6 + thousands * 1e3);
        },
      ),
    );
  });

  it('as a range that shares its scale', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 401, max: 999 }),
        seed,
        fc.constantFrom('-', '–', ' – ', '—'),
        (lang, low, high, n, dash) => {
          const [scale, factor] = pick(SCALES[lang], n);
          const [word, currency] = pick(AFTER[lang], 0);
          const sum = only(`${low}${dash}${high} ${scale} ${word}`, lang);
          expect(sum).toMatchObject({ currency, min: low * factor, max: high * factor });
        },
      ),
    );
  });
});

/** Pieces that grammar trips over, in any order. */
const PIECES = [
  '5',
  '2025',
  '1 000',
  '1,5',
  '12:30',
  '.',
  ',',
  '(',
  ')',
  '-',
  '–',
  '/',
  '$',
  '₸',
  '%',
  'от',
  'до',
  'млн',
  'тыс.',
  'тенге',
  'теңгеден',
  'МРП',
  'АЕК',
  '-тен',
  'USD',
  'one',
  'hundred',
  'a',
  'million',
  'between',
  'and',
  'ЕНПФ',
  'двадцать',
  '\n',
  ' ',
  '\u00A0',
  'й',
  '😀',
  '\uD83D',
];

describe('input of any kind', () => {
  it.each(LANGUAGES)('never throws, keeps its marks inside the text and apart (%s)', (lang) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES)).map((p) => p.join(' ')),
      fc.array(fc.constantFrom(...PIECES)).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const sums = findSums(input, lexiconFor(lang), isIndexValue);
        let last = 0;
        for (const { start, end, min, max, text: words } of sums) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(words);
          expect(min).toBeGreaterThan(0);
          expect(max).toBeGreaterThanOrEqual(min);
          last = end;
        }
        for (const mark of findTerms([{ text: input, taken: sums }], glossary, lang)) {
          expect(input.slice(mark.start, mark.end)).toBe(mark.text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(LANGUAGES)('loses nothing by passing over sentences without a sum (%s)', (lang) => {
    const lexicon = lexiconFor(lang);
    // Finds a sum possible everywhere, so that the whole text is one stretch.
    const scan = { counts: /[\s\S]/g, measures: /[\s\S]/g };
    const sentences = (['dev', 'held-out'] as const)
      .flatMap(loadCorpus)
      .filter(({ language }) => language === lang)
      .map(({ text }) => text);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), (some) => {
        const text = some.join(' ');
        const whole = findSums(text, { ...lexicon, scan }, isIndexValue);
        expect(findSums(text, lexicon, isIndexValue)).toEqual(whole);
      }),
      { numRuns: 600 },
    );
  });

  // Quadratic reading of these would outlast the test's time many times over.
  it.each([
    ['digits', '1'.repeat(300_000), 0],
    ['groups', '1 234'.repeat(60_000), 0],
    ['numbers in words', 'двести тысяч '.repeat(30_000), 0],
    ['scales', '5 млн '.repeat(60_000), 0],
    ['ranges without an end', 'от 5 до '.repeat(40_000), 0],
    ['brackets', '5 тенге ('.repeat(40_000), 40_000],
    ['dashes', '5-'.repeat(150_000), 0],
    ['marks of thousands', '1,000'.repeat(60_000), 0],
    ['one word', 'ф'.repeat(300_000), 0],
    ['sentences', 'Пятое слово. '.repeat(30_000), 0],
    ['sums in sentences', 'Стоит 5 тенге сегодня. '.repeat(10_000), 10_000],
    ['stops', `слово${'.'.repeat(300_000)} 5 тенге`, 1],
    ['spaces', `слово.${' '.repeat(300_000)}5 тенге`, 1],
    ['capitals', 'ЕНПФ('.repeat(60_000), 0],
  ])('takes a long run of %s', (_what, text, sums) => {
    expect(findSums(text, lexiconFor('ru'), isIndexValue)).toHaveLength(sums);
    expect(findTerms([{ text, taken: [] }], glossary, 'ru').length).toBeLessThanOrEqual(1);
  });
});
