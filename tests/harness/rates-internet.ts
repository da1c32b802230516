import { astanaDate } from '../../utils/core/rates/astana.ts';
import { freedomAnswer, halykAnswer, kursPage, migPage, punkt } from '../fixtures/cash.ts';
import { nbkRows } from '../fixtures/nbk.ts';
import type { RouteHandler } from './internet-types.ts';

/** Hosts of everything that has to do with rates. */
export const RATES_HOSTS =
  /^(?:nationalbank\.kz|api\.frankfurter\.dev|cdn\.jsdelivr\.net|latest\.currency-api\.pages\.dev|open\.er-api\.com|kurs\.kz|mig\.kz|back\.halykbank\.kz|bankffin\.kz)$/;

const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** Tenge for one unit today, as the sample National Bank has it. */
function tenge(code: string): number {
  const row = nbkRows(astanaDate(Date.now())).find((one) => one.code === code);
  return row ? row.value / 100 / row.quant : 0;
}

const near = (code: string, by: number) => Math.round(tenge(code) * (1 + by) * 10) / 10;

/** Four exchange offices, one of them a slip of the finger, one silent for days; two banks; a chain. */
export function cashRoute(): RouteHandler {
  return ({ host, query }) => {
    const now = Math.floor(Date.now() / 1000);
    const pair = (spread: number) =>
      Object.fromEntries(
        ['USD', 'EUR', 'CNY'].map((code) => [code, [near(code, -spread), near(code, spread)]]),
      );
    if (host === 'kurs.kz') {
      const city = new URLSearchParams(query).get('city') ?? '';
      const offices = [
        punkt({ ...pair(0.004), RUB: [0, 0] }, { name: 'Обмен на Абая', city, actualTime: now - 900 }),
        punkt(pair(0.006), {
          name: 'Обмен 24',
          mainaddress: 'ул. Сатпаева, 30',
          city,
          actualTime: now - 300,
        }),
        punkt({ USD: [45.1, near('USD', 0.01)] }, { name: 'Опечатка', city, actualTime: now - 60 }),
        punkt({ USD: [1, 999] }, { name: 'Давно закрыт', city, actualTime: now - 4 * 86_400 }),
      ];
      return { body: kursPage(offices, []), contentType: 'text/html; charset=utf-8' };
    }
    if (host === 'mig.kz') return { body: migPage(...migRows()), contentType: 'text/html; charset=utf-8' };
    if (host === 'back.halykbank.kz') {
      const persons = { 'USD/KZT': { sell: near('USD', 0.008), buy: near('USD', -0.009) } };
      return { body: halykAnswer({ 0: { privatePersons: persons } }), contentType: 'application/json' };
    }
    if (host !== 'bankffin.kz') return null;
    const cash = [
      {
        buyCode: 'USD',
        sellCode: 'KZT',
        buyRate: String(near('USD', -0.01)),
        sellRate: String(near('USD', 0.009)),
      },
    ];
    return { body: freedomAnswer(cash), contentType: 'application/json' };
  };
}

function migRows(): string[] {
  const row = (code: string, buy: number, sell: number) =>
    `<tr><td class="buy delta-neutral">${buy}</td><td class="currency">${code}</td><td class="sell delta-neutral">${sell}</td></tr>`;
  return [row('USD', near('USD', -0.005), near('USD', 0.005)), row('GOLD', 59_550, 62_550)];
}

/** What stands in for the National Bank: its figures by Frankfurter, markets' by the others, all open to any origin. */
export function fallbackRoute(): RouteHandler {
  return ({ host, query }) => {
    const date = astanaDate(Date.now());
    if (host === 'api.frankfurter.dev') {
      const base = new URLSearchParams(query).get('base') ?? '';
      return json([{ date, base, quote: 'KZT', rate: tenge(base) }]);
    }
    const units = (code: string) => tenge('USD') / tenge(code);
    const codes = ['EUR', 'RUB', 'CNY'];
    if (host === 'cdn.jsdelivr.net' || host === 'latest.currency-api.pages.dev') {
      const usd = Object.fromEntries(codes.map((code) => [code.toLowerCase(), units(code)]));
      return json({ date, usd: { kzt: tenge('USD'), ...usd } });
    }
    if (host !== 'open.er-api.com') return null;
    const rates = {
      USD: 1,
      KZT: tenge('USD'),
      ...Object.fromEntries(codes.map((code) => [code, units(code)])),
    };
    const time_last_update_unix = Math.floor(Date.now() / 1000);
    return json({ result: 'success', base_code: 'USD', time_last_update_unix, rates });
  };
}

function json(value: unknown) {
  return { body: JSON.stringify(value), contentType: 'application/json', headers: OPEN };
}
