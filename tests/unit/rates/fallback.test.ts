import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/core/rates/astana.ts';
import { crossCheck, withFallback } from '../../../utils/core/rates/fallback.ts';
import { ratesView } from '../../../utils/core/rates/view.ts';
import { fail, ok } from '../../../utils/core/result.ts';
import { documentOf } from './parsed.ts';
import { at, createWorld, httpAnswer, type World } from './world.ts';

const DAY = '2026-10-14';
let world: World;
let usd = 0;
beforeEach(async () => {
  world = createWorld(`${DAY} 10:00`);
  usd = documentOf(DAY).quotes.find(({ code }) => code === 'USD')?.official?.value ?? 0;
});

const force = () => world.service.refresh({ force: true });
const broken = () => {
  world.answer = () => fail('http.status');
};
const republished = (url: string, date: string, value = usd) => {
  const base = new URL(url).searchParams.get('base');
  return base === 'USD' ? ok(JSON.stringify([{ date, base, quote: 'KZT', rate: value }])) : ok('[]');
};
const market = (date: string, kzt = usd) =>
  ok(JSON.stringify({ date, usd: { kzt, eur: 0.86, rub: 82, cny: 7.1, uzs: 12_150 } }));
const isFrankfurter = (url: string) => url.includes('frankfurter');
const usdOf = (view: Awaited<ReturnType<typeof force>>) => view.quotes.find(({ code }) => code === 'USD');

describe('while the feed fails', () => {
  it('nobody else is asked as long as today’s document is there', async () => {
    await force();
    broken();
    const view = await force();
    expect(view).toMatchObject({ problem: 'rates.http', source: 'nbk', asOf: DAY });
    expect(world.othersAsked).toEqual([]);
  });

  it('republished figures stand in when they are newer, under their own name', async () => {
    await force();
    world.now = at('2026-10-15 10:00');
    broken();
    world.others = (url) =>
      isFrankfurter(url) ? republished(url, '2026-10-15', usd + 1) : fail('http.offline');
    const view = await force();
    expect(view).toMatchObject({
      source: 'frankfurter',
      asOf: '2026-10-15',
      problem: 'rates.http',
      stale: false,
    });
    expect(usdOf(view)?.official).toMatchObject({ value: usd + 1, source: 'frankfurter', change: null });
    expect(world.othersAsked.filter((url) => !isFrankfurter(url))).toEqual([]);
    expect(new Set(world.othersAsked).size).toBe(4);
    world.restart();
    expect(await world.service.get()).toEqual(view);
  });

  it('older ones do not, and a market is not asked while the official rate is days old only', async () => {
    await force();
    world.now = at('2026-10-15 10:00');
    broken();
    world.others = (url) => (isFrankfurter(url) ? republished(url, DAY) : market('2026-10-15'));
    expect(await force()).toMatchObject({ source: 'nbk', asOf: DAY, stale: true });
    expect(world.othersAsked.filter((url) => !isFrankfurter(url))).toEqual([]);
  });

  it('a market’s rate stands in after more than three days, never as the bank’s', async () => {
    await force();
    world.now = at('2026-10-18 10:00');
    broken();
    world.others = (url) => (url.includes('jsdelivr') ? market('2026-10-18') : fail('http.offline'));
    const view = await force();
    expect(view).toMatchObject({ source: 'jsdelivr', asOf: '2026-10-18' });
    expect(usdOf(view)?.market).toEqual({ value: usd, date: '2026-10-18', source: 'jsdelivr' });
    expect(usdOf(view)?.official).toMatchObject({ value: usd, source: 'nbk', effectiveDate: DAY });
  });

  it('a market’s table replaces every currency of the document that it has, not the reader’s alone', async () => {
    await force();
    world.now = at('2026-10-18 10:00');
    broken();
    const all = documentOf(DAY).quotes.map(({ code, quant, official }) => [
      code.toLowerCase(),
      (usd * quant) / (official?.value ?? 1),
    ]);
    const table = { ...Object.fromEntries(all), kzt: usd };
    world.others = (url) =>
      url.includes('jsdelivr')
        ? ok(JSON.stringify({ date: '2026-10-18', usd: table }))
        : fail('http.offline');
    const { quotes } = await force();
    expect(quotes.filter(({ market: own }) => own?.source === 'jsdelivr')).toHaveLength(39);
  });

  it('a republisher is asked for ten at most, the reader’s eight among them', async () => {
    world.codes = ['GBP', 'CHF', 'TRY', 'AED', 'KGS', 'UZS', 'JPY', 'KRW'];
    broken();
    world.others = (url) => (isFrankfurter(url) ? republished(url, DAY) : fail('http.offline'));
    await force();
    const asked = world.othersAsked.map((url) => new URL(url).searchParams.get('base'));
    expect(asked).toEqual(['USD', 'EUR', ...world.codes]);
  });

  it('one that is off by more than 5 % does not: the older official value stays, with its date', async () => {
    await force();
    world.now = at('2026-10-18 10:00');
    broken();
    world.others = (url) => (isFrankfurter(url) ? fail('http.offline') : market('2026-10-18', usd * 1.06));
    expect(await force()).toMatchObject({ source: 'nbk', asOf: DAY, stale: true });
    // jsDelivr, pages.dev and er-api were all heard.
    expect(world.othersAsked.filter((url) => !isFrankfurter(url))).toHaveLength(3);
  });

  it('on a first start the chain is gone through in its order, one source failing alone', async () => {
    broken();
    const hosts = [
      'api.frankfurter.dev',
      'cdn.jsdelivr.net',
      'latest.currency-api.pages.dev',
      'open.er-api.com',
    ];
    world.others = (url) =>
      url.includes('er-api')
        ? ok(
            JSON.stringify({
              result: 'success',
              base_code: 'USD',
              time_last_update_unix: at('2026-10-14 05:00') / 1000,
              rates: { KZT: 450, EUR: 0.86, RUB: 82 },
            }),
          )
        : ok('<html>503</html>');
    const view = await force();
    expect([...new Set(world.othersAsked.map((url) => new URL(url).host))]).toEqual(hosts);
    expect(view).toMatchObject({ source: 'er-api', asOf: DAY });
    expect(usdOf(view)).toMatchObject({ official: null, market: { value: 450 } });
  });

  it('with everything broken there is an honest nothing', async () => {
    broken();
    expect(await force()).toMatchObject({ quotes: [], asOf: null, source: null, problem: 'rates.http' });
  });

  it('those who stand in are asked at the first failure and every fourth after it, not at each', async () => {
    await force();
    world.now = at('2026-10-18 10:00');
    broken();
    world.others = (url) => (isFrankfurter(url) ? republished(url, '2026-10-17') : fail('http.offline'));
    for (let i = 0; i < 5; i += 1) await force();
    expect(world.othersAsked).toHaveLength(2 * 4);
    expect((await world.service.get()).source).toBe('frankfurter');
  });

  it('the bank’s next answer ends it', async () => {
    broken();
    world.others = (url) => (isFrankfurter(url) ? republished(url, DAY) : fail('http.offline'));
    expect((await force()).source).toBe('frankfurter');
    world.answer = () => httpAnswer('normal', DAY);
    expect(await force()).toMatchObject({ source: 'nbk', problem: null, asOf: DAY });
    expect(world.documents).toEqual([DAY]);
  });
});

describe('the check against the last official rates', () => {
  const document = documentOf(DAY);
  const rate = (code: string, factor: number) => {
    const quote = document.quotes.find((one) => one.code === code);
    return { code, value: ((quote?.official?.value ?? 0) / (quote?.quant ?? 1)) * factor, date: DAY };
  };

  it('drops what is off, and everything when the dollar is', () => {
    expect(crossCheck([rate('USD', 1), rate('EUR', 1.06), rate('UZS', 0.96)], document)).toEqual([
      rate('USD', 1),
      rate('UZS', 0.96),
    ]);
    expect(crossCheck([rate('USD', 1.06), rate('EUR', 1)], document)).toBeNull();
    expect(crossCheck([], document)).toBeNull();
    expect(crossCheck([rate('USD', 2)], null)).toHaveLength(1);
  });

  it('knows the unit: a hundred sums, exactly', () => {
    const fallback = {
      source: 'frankfurter' as const,
      fetchedAt: 0,
      rates: [{ code: 'UZS', value: 0.0393, date: addDays(DAY, 1) }],
    };
    const found = withFallback(document, fallback, addDays(DAY, 1));
    expect(found?.quotes.find(({ code }) => code === 'UZS')).toMatchObject({
      quant: 100,
      official: { value: 3.93 },
    });
    expect(found?.quotes).toHaveLength(39);
  });

  it('says nothing of a state without anything', () => {
    expect(ratesView(null, at(`${DAY} 10:00`))).toMatchObject({ quotes: [], source: null });
  });
});
