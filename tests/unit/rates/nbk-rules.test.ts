import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/core/rates/astana.ts';
import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import { getRatesXml, type NbkRow, nbkRows, nbkScenario, ratesAllXml } from '../../fixtures/nbk.ts';
import { parsed, problemOf, quoteOf } from './parsed.ts';

const TODAY = '2026-10-14';

/** A document of rows as `[code, value, quant, change]`, written as given. */
function feed(rows: string[][], date = '14.10.2026'): string {
  const items = rows.map(
    ([code, value, quant = '1', change = '0.00']) =>
      `<item><title>${code}</title><description>${value}</description><quant>${quant}</quant><change>${change}</change></item>`,
  );
  return `<rates><date>${date}</date>${items.join('')}</rates>`;
}

const USD = ['USD', '470'];
const EUR = ['EUR', '540'];

describe('rows', () => {
  it('reads the change as published, without a negative zero', () => {
    const changes = ['+1.80', '-0.40', '0.00', '-0.00', '−2,63', '', 'n/a'];
    const rows = changes.map((change, i) => [`AA${'ABCDEFG'[i]}`, '5', '1', change]);
    const quotes = parsed(feed([USD, EUR, ...rows])).quotes.slice(2);
    expect(quotes.map((quote) => quote.official?.change)).toEqual([1.8, -0.4, 0, 0, -2.63, null, null]);
  });

  it.each([
    ['a code in small letters', ['usd', '5']],
    ['a code of four letters', ['USDT', '5']],
    ['a Cyrillic code', ['РУБ', '5']],
    ['no value', ['AED', '']],
    ['a value of nothing', ['AED', '0']],
    ['a negative value', ['AED', '-5']],
    ['a value with an exponent', ['AED', '1e5']],
    ['no number', ['AED', 'NaN']],
    ['no nominal', ['AED', '5', '']],
    ['a nominal of nothing', ['AED', '5', '0']],
    ['a broken nominal', ['AED', '5', '1.5']],
    ['a nominal in words', ['AED', '5', 'сто']],
  ])('drops a row with %s and keeps the others', (_what, row) => {
    expect(parsed(feed([USD, EUR, row])).quotes.map((quote) => quote.code)).toEqual(['USD', 'EUR']);
  });

  it('takes the first of two rows of a currency', () => {
    const document = parsed(feed([USD, EUR, ['USD', '480']]));
    expect(document.quotes).toHaveLength(2);
    expect(quoteOf(document, 'USD').official.value).toBe(470);
  });

  it('keeps numbers as they were written', () => {
    const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);
    const quant = fc.constantFrom(1, 10, 100, 1000, 10_000);
    fc.assert(
      fc.property(amount, quant, fc.integer({ min: -9999, max: 9999 }), (value, per, change) => {
        const rows: NbkRow[] = nbkRows(TODAY).filter((row) => row.code !== 'AMD');
        rows.push({ code: 'AMD', quant: per, name: 'x', value: Math.round(value * 100), change });
        const quote = quoteOf(parsed(ratesAllXml({ date: TODAY, rows })), 'AMD');
        expect(quote.quant).toBe(per);
        expect(quote.official.value).toBe(value);
        expect(quote.official.change).toBe(change / 100);
      }),
    );
  });
});

describe('changes', () => {
  it('are what lies between two days’ values, with the sign that the index names, in both feeds', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days));
    fc.assert(
      fc.property(day, (date) => {
        const before = parsed(ratesAllXml({ date: addDays(date, -1) }));
        for (const text of [ratesAllXml({ date }), getRatesXml({ date })]) {
          const marks = [...text.matchAll(/<index>(.*)<\/index>/g)].map(([, mark]) => mark);
          for (const [i, { code, official }] of parsed(text).quotes.entries()) {
            const was = quoteOf(before, code).official.value;
            const change = official?.change ?? Number.NaN;
            expect(change, `${code} ${date}`).toBeCloseTo((official?.value ?? Number.NaN) - was, 6);
            expect(['DOWN', '', 'UP'][Math.sign(change) + 1]).toBe(marks[i]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the date', () => {
  const item = (code: string, value: number, pubDate: string) =>
    `<item><title>${code}</title><pubDate>${pubDate}</pubDate><description>${value}</description><quant>1</quant></item>`;
  const rss = (usd: string, eur: string) =>
    `<rss><channel>${item('USD', 470, usd)}${item('EUR', 540, eur)}</channel></rss>`;

  it('is the newest of the rows where the document has none, and each row keeps its own', () => {
    const document = parsed(rss('13.10.2026', '14.10.2026'));
    expect(document.effectiveDate).toBe('2026-10-14');
    expect(quoteOf(document, 'USD').official.effectiveDate).toBe('2026-10-13');
    expect(parsed(rss('31.12.2025', '01.01.2026')).effectiveDate).toBe('2026-01-01');
    expect(parsed(rss('01.01.2026', '31.12.2025')).effectiveDate).toBe('2026-01-01');
  });

  it('is never made up', () => {
    expect(problemOf(rss('', 'Wed, 14 Oct 2026 00:00:00 GMT'))).toBe('rates.no-date');
    expect(problemOf(feed([USD, EUR], '31.02.2026'))).toBe('rates.no-date');
  });
});

describe('plausibility', () => {
  it.each([
    ['no dollar', [EUR]],
    ['no euro', [USD]],
    [
      'a dollar of a unit of ten',
      [
        ['USD', '47'],
        ['EUR', '54'],
      ],
    ],
    [
      'a dollar of 2000',
      [
        ['USD', '2000'],
        ['EUR', '2100'],
      ],
    ],
    [
      'a dollar of 100',
      [
        ['USD', '100'],
        ['EUR', '110'],
      ],
    ],
    ['a euro of half a dollar', [USD, ['EUR', '235']]],
    ['a euro of two dollars', [USD, ['EUR', '940']]],
    ['a rouble of 50', [USD, EUR, ['RUB', '50']]],
    ['a rouble per ten without its nominal', [USD, EUR, ['RUB', '587']]],
    [
      'only unreadable rows',
      [
        ['USD', ''],
        ['EUR', ''],
      ],
    ],
  ])('rejects %s', (_what, rows) => {
    expect(problemOf(feed(rows))).toBe('rates.implausible');
  });

  it('judges by the price of one unit', () => {
    expect(problemOf(feed([['USD', '4700', '10'], EUR, ['RUB', '587', '100']]))).toBe('none');
  });

  it('believes the extremes of the last twenty years', () => {
    expect(
      problemOf(
        feed([
          ['USD', '119.5'],
          ['EUR', '180.25'],
          ['RUB', '4.72'],
        ]),
      ),
    ).toBe('none');
    expect(
      problemOf(
        feed([
          ['USD', '550'],
          ['EUR', '640'],
          ['RUB', '9.2'],
        ]),
      ),
    ).toBe('none');
  });
});

describe('anything else', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 8000 }), (noise, position) => {
        const whole = nbkScenario('normal', TODAY).body;
        parseNbk(noise);
        const result = parseNbk(whole.slice(0, position) + noise + whole.slice(position));
        if (result.ok)
          expect(result.value.quotes.every((q) => Number.isFinite(q.official?.value))).toBe(true);
      }),
    );
  });

  it('reports a document without end as too big', () => {
    expect(problemOf(`<rates>${'<item></item>'.repeat(30_000)}</rates>`)).toBe('rates.too-big');
  });
});
