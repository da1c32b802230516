import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrice } from '../../../utils/core/rates/json.ts';
import { freedom } from '../../../utils/data/rates/bankffin.kz.ts';
import { erApi } from '../../../utils/data/rates/er-api.com.ts';
import { frankfurter } from '../../../utils/data/rates/frankfurter.dev.ts';
import { halyk } from '../../../utils/data/rates/halykbank.kz.ts';
import { jsdelivr } from '../../../utils/data/rates/jsdelivr.net.ts';
import { kurs } from '../../../utils/data/rates/kurs.kz.ts';
import { mig } from '../../../utils/data/rates/mig.kz.ts';
import { pagesDev } from '../../../utils/data/rates/pages.dev.ts';
import { FREEDOM, HALYK, KURS, MIG, OFFICE_TIME } from '../../fixtures/cash.ts';
import { CURRENCY_API, ER_API, FRANKFURTER } from '../../fixtures/fallbacks.ts';

const WANTED = ['USD', 'EUR', 'RUB', 'UZS'];

describe.each([
  { source: frankfurter, samples: FRANKFURTER },
  { source: jsdelivr, samples: CURRENCY_API },
  { source: pagesDev, samples: CURRENCY_API },
  { source: erApi, samples: ER_API },
])('$source.id', ({ source, samples }) => {
  it.each(samples)('$name', ({ text, expected }) => {
    const found = source.parse(text, WANTED);
    const rates = found.ok
      ? Object.fromEntries(found.value.map(({ code, value }) => [code, value]))
      : found.code;
    expect(rates).toEqual(expected);
    if (found.ok) expect(found.value.map(({ date }) => date)).toEqual(found.value.map(() => '2026-10-14'));
  });

  it('has ten samples and more, good and bad', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(samples.some(({ expected }) => typeof expected === 'object')).toBe(true);
  });

  it('asks over https, for what it is asked for', () => {
    const urls = source.urls(WANTED);
    expect(urls).toHaveLength(source.id === 'frankfurter' ? 4 : 1);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});

describe.each([
  { source: kurs, samples: KURS },
  { source: mig, samples: MIG },
  { source: halyk, samples: HALYK },
  { source: freedom, samples: FREEDOM },
])('$source.id', ({ source, samples }) => {
  it.each(samples)('$name', ({ text, expected }) => {
    const found = source.parse(text);
    const pairs = found.ok
      ? found.value.map(({ prices }) =>
          Object.fromEntries(Object.entries(prices).map(([code, { buy, sell }]) => [code, [buy, sell]])),
        )
      : found.code;
    expect(pairs).toEqual(expected);
  });

  it('has ten samples and more, and asks only its own host', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(new URL(source.url('almaty')).origin).toBe(`https://${source.host}`);
    expect(source.hostPattern).toBe(`https://${source.host}/*`);
  });
});

describe('what no answer can do', () => {
  const readers = [
    ...[kurs, mig, halyk, freedom].map(({ parse }) => parse),
    ...[frankfurter, jsdelivr, erApi].map((source) => (text: string) => source.parse(text, WANTED)),
  ];
  const samples = [...KURS, ...MIG, ...HALYK, ...FREEDOM, ...FRANKFURTER, ...CURRENCY_API, ...ER_API];

  it('is to throw, or to pass a price that is none, wherever it is cut or changed', () => {
    const spoilt = fc
      .tuple(
        fc.constantFrom(...samples.map(({ text }) => text)),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 5 }),
      )
      .map(([text, from, length, put]) => {
        const at = from % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + (length % 20));
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.json(), fc.string()), (text) => {
        for (const read of readers) {
          const found = read(text);
          if (!found.ok) continue;
          const prices = found.value.flatMap((one) =>
            'prices' in one ? Object.values(one.prices).flatMap(({ buy, sell }) => [buy, sell]) : [one.value],
          );
          for (const price of prices) if (price !== null) expect(price > 0 && price < 1e9).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to a page of any size', () => {
    const page = `<script>var punkts = [${'[{"a":"'.repeat(60_000)}`;
    expect(kurs.parse(page)).toMatchObject({ ok: false, code: 'rates.truncated' });
    expect(mig.parse(`<div class="informer">${'<tr><td class="buy'.repeat(30_000)}</table>`).ok).toBe(false);
  });
});

describe('a price as sources write it', () => {
  it.each([
    ['449,5', 449.5],
    ['11 595.28', 11_595.28],
    [5.87, 5.87],
    ['0', null],
    [0, null],
    [-5, null],
    ['-', null],
    ['1.2.3', null],
    [null, null],
    [Number.NaN, null],
    ['1e5', null],
  ])('%s', (text, price) => expect(readPrice(text)).toBe(price));
});

it('the time of an office is in seconds', () => {
  const found = kurs.parse(KURS[0]?.text ?? '');
  expect(found.ok && found.value[0]?.updatedAt).toBe(OFFICE_TIME * 1000);
});
