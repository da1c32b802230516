import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import { en } from '../../../utils/data/locales/en.ts';
import { kk } from '../../../utils/data/locales/kk.ts';
import { ru } from '../../../utils/data/locales/ru.ts';
import { nationalBank } from '../../../utils/data/rates/nationalbank.kz.ts';
import {
  getRatesXml,
  NBK_SCENARIOS,
  type NbkScenario,
  nbkScenario,
  ratesAllXml,
} from '../../fixtures/nbk.ts';
import { parsed, problemOf, quoteOf } from './parsed.ts';

const TODAY = '2026-10-14';

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

describe('the entry of the source', () => {
  it('asks for a day in the form the service understands', () => {
    expect(nationalBank.dayUrl('2026-10-05')).toBe(
      'https://nationalbank.kz/rss/get_rates.cfm?fdate=05.10.2026',
    );
  });

  it('has all its addresses under its permission', () => {
    const prefix = nationalBank.hostPattern.replace('*', '');
    for (const url of [
      nationalBank.url,
      nationalBank.dayUrl(TODAY),
      ru.rates.bankPage,
      kk.rates.bankPage,
      en.rates.bankPage,
    ]) {
      expect(url.startsWith(prefix), url).toBe(true);
    }
  });
});
