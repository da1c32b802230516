import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import type { OfficialRate, RateQuote, RatesDocument } from '../../../utils/core/rates/types.ts';
import { nationalBank } from '../../../utils/data/rates/nationalbank.kz.ts';
import {
  getRatesXml,
  NBK_SCENARIOS,
  type NbkRow,
  type NbkScenario,
  nbkRows,
  nbkScenario,
  ratesAllXml,
} from '../../fixtures/nbk.ts';

const TODAY = '2026-10-14';

function parsed(text: string): RatesDocument {
  const result = parseNbk(text);
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

function quoteOf(document: RatesDocument, code: string): RateQuote & { official: OfficialRate } {
  const quote = document.quotes.find((q) => q.code === code);
  if (!quote?.official) throw new Error(`no ${code}`);
  return { ...quote, official: quote.official };
}

function problemOf(text: string): string {
  const result = parseNbk(text);
  return result.ok ? 'none' : result.code;
}

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

describe('the published days', () => {
  it('reads the real figures of 2 April 2026 from both feeds', () => {
    for (const text of [ratesAllXml({ date: '2026-04-02' }), getRatesXml({ date: '2026-04-02' })]) {
      const document = parsed(text);
      expect(document.effectiveDate).toBe('2026-04-02');
      expect(document.quotes).toHaveLength(39);
      expect(quoteOf(document, 'USD').official).toEqual({
        value: 475.09,
        change: -3.68,
        effectiveDate: '2026-04-02',
        source: 'nbk',
      });
      expect(quoteOf(document, 'EUR').official).toMatchObject({ value: 551.06, change: 2.44 });
      expect(quoteOf(document, 'RUB').official).toMatchObject({ value: 5.87, change: 0 });
      expect(quoteOf(document, 'KWD').official).toMatchObject({ value: 1549.04, change: -10.98 });
      expect(quoteOf(document, 'JPY').official.value).toBe(3);
      expect(quoteOf(document, 'UZS')).toMatchObject({ quant: 100, official: { value: 3.91 }, cash: null });
      expect(quoteOf(document, 'IRR')).toMatchObject({ quant: 1000, official: { value: 0.4 } });
    }
  });

  it('keeps the order of the document', () => {
    const codes = parsed(ratesAllXml({ date: TODAY })).quotes.map((quote) => quote.code);
    expect(codes.slice(0, 3)).toEqual(['AUD', 'AZN', 'AMD']);
    expect(codes.at(-1)).toBe('JPY');
  });
});

describe('every answer the service is known to give', () => {
  const expected: Record<NbkScenario, string> = {
    normal: 'none',
    tomorrow: 'none',
    'monday-flat': 'none',
    'quant-change': 'none',
    'empty-day': 'rates.empty',
    info: 'rates.empty',
    'json-error': 'rates.not-xml',
    'json-error-500': 'rates.not-xml',
    'html-200': 'rates.not-xml',
    'html-502': 'rates.not-xml',
    '503': 'rates.not-xml',
    'empty-body': 'rates.empty',
    slow: 'none',
    truncated: 'rates.truncated',
    'two-digit-year': 'none',
    'cyrillic-switch': 'none',
    'no-usd': 'rates.implausible',
    'comma-decimal': 'none',
    'cors-none': 'none',
  };

  it.each(NBK_SCENARIOS)('%s', (name) => {
    for (const kind of ['all', 'day'] as const) {
      expect(problemOf(nbkScenario(name, TODAY, kind).body)).toBe(expected[name]);
    }
  });

  it('gives the same figures with decimal commas, two-digit years and Kazakh names', () => {
    const normal = parsed(nbkScenario('normal', TODAY, 'day').body);
    for (const name of ['comma-decimal', 'two-digit-year', 'cyrillic-switch'] as const) {
      expect(parsed(nbkScenario(name, TODAY, 'day').body), name).toEqual(normal);
    }
    expect(nbkScenario('cyrillic-switch', TODAY, 'day').body).toContain('ҚЫРҒЫЗ СОМЫ');
  });

  it('dates tomorrow’s document tomorrow', () => {
    expect(parsed(nbkScenario('tomorrow', TODAY).body).effectiveDate).toBe('2026-10-15');
  });

  it('follows a change of the nominal', () => {
    const before = quoteOf(parsed(nbkScenario('normal', TODAY).body), 'IRR');
    const after = quoteOf(parsed(nbkScenario('quant-change', TODAY).body), 'IRR');
    expect([before.quant, after.quant]).toEqual([1000, 10_000]);
    expect(after.official.value / after.quant).toBeCloseTo(before.official.value / before.quant, 10);
  });

  it('gives the reason the service states for an empty day', () => {
    expect(parseNbk(nbkScenario('info', TODAY).body)).toMatchObject({
      detail: 'Нет данных на указанную дату',
    });
  });

  it('takes no beginning of a document for the document', () => {
    const whole = nbkScenario('normal', TODAY).body;
    const end = whole.indexOf('</rss>') + '</rss>'.length;
    expect(problemOf(whole.slice(0, end))).toBe('none');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (length) => {
        expect(problemOf(whole.slice(0, length))).not.toBe('none');
      }),
    );
  });
});

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

describe('the entry of the source', () => {
  it('asks for a day in the form the service understands', () => {
    expect(nationalBank.dayUrl('2026-10-05')).toBe(
      'https://nationalbank.kz/rss/get_rates.cfm?fdate=05.10.2026',
    );
  });

  it('has all its addresses under its permission', () => {
    const prefix = nationalBank.hostPattern.replace('*', '');
    for (const url of [nationalBank.url, nationalBank.dayUrl(TODAY), ...Object.values(nationalBank.home)]) {
      expect(url.startsWith(prefix), url).toBe(true);
    }
  });
});
