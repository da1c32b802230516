import { expect, it } from 'vitest';
import { addDays, astanaDate } from '../../utils/core/rates/astana.ts';
import { ru } from '../../utils/data/locales/ru.ts';
import { ruTools } from '../../utils/data/locales/tools-ru.ts';
import type { Tab } from '../harness/driver.ts';
import type { RouteHandler } from '../harness/internet-types.ts';
import { RATES_HOSTS } from '../harness/rates-internet.ts';
import { nationalBankRoute } from '../harness/sample.ts';
import { until } from '../harness/within.ts';
import { inEachBrowser, type World } from './world.ts';

const BANK = 'nationalbank.kz';
const STAND_INS = [
  ['frankfurter', 'api.frankfurter.dev'],
  ['jsdelivr', 'cdn.jsdelivr.net'],
  ['pages-dev', 'latest.currency-api.pages.dev'],
  ['er-api', 'open.er-api.com'],
] as const;
const CASH = [
  ['kurs', 'kurs.kz'],
  ['mig', 'mig.kz'],
  ['halyk', 'back.halykbank.kz'],
  ['freedom', 'bankffin.kz'],
] as const;

/** Hosts that cut the connection. */
const down =
  (...hosts: string[]): RouteHandler =>
  ({ host }) =>
    hosts.includes(host) ? { failure: 'reset' } : null;

const forget = (world: World, key: string) =>
  world.inExtension(`chrome.storage.local.remove(${JSON.stringify(key)}).then(() => 1)`);

/** As an extension that has just been installed: nothing stored, nothing in memory. */
async function startAnew(world: World): Promise<void> {
  // A worker that is still busy with its first start would be woken again at once.
  await world.panel.waitFor(
    'chrome.storage.local.get("rates").then(({ rates }) => rates?.value && !rates.value.pending)',
    { what: 'the attempt before to end' },
  );
  await world.session.stopBackground();
  await forget(world, 'rates');
  await forget(world, 'lookups');
}

async function popupOver(world: World): Promise<Tab> {
  const { tabId } = await world.visit('https://blank.taza.test/');
  return world.popup(tabId);
}

const says = (popup: Tab, words: string) =>
  popup.waitFor(
    `document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(words.replace(/\s+/g, ' '))})`,
    {
      what: words,
      timeoutMs: 30_000,
    },
  );

const press = (popup: Tab, name: string) =>
  popup.waitFor(
    `(() => { const b = [...document.querySelectorAll('button')].find((b) => b.innerText.trim() === ${JSON.stringify(name)}); b?.click(); return !!b; })()`,
    { what: `the button ${name}` },
  );

inEachBrowser('rates with one source after another broken', {}, (world) => {
  it.each(STAND_INS.map(([id], at) => [id, STAND_INS.slice(0, at).map(([, host]) => host)] as const))(
    '%s stands in under its own name when the bank and %j are down',
    async (id, others) => {
      await startAnew(world());
      const remove = world().internet.addRoute(down(BANK, ...others));
      const view = await world().ask('rates.refresh', { force: true }).finally(remove);
      expect(view).toMatchObject({ source: id, problem: 'rates.offline' });
      const usd = view.quotes.find(({ code }) => code === 'USD');
      // What is not the bank's is never under its heading.
      if (id === 'frankfurter') expect(usd?.official?.source).toBe(id);
      else expect(usd).toMatchObject({ official: null, market: { source: id } });
    },
  );

  it('there are none when all are down, and the bank’s when it is back', async () => {
    await startAnew(world());
    const remove = world().internet.addRoute(down(BANK, ...STAND_INS.map(([, host]) => host)));
    const view = await world().ask('rates.refresh', { force: true }).finally(remove);
    expect(view).toMatchObject({ source: null, quotes: [], asOf: null, problem: 'rates.offline' });
    const again = await world().ask('rates.refresh', { force: true });
    expect(again).toMatchObject({ source: 'nbk', problem: null, asOf: astanaDate(Date.now()) });
  });

  it('all down leaves what was there, with its own date', async () => {
    const good = await world().ask('rates.get', {});
    const remove = world().internet.addRoute(down(BANK, ...STAND_INS.map(([, host]) => host)));
    const view = await world().ask('rates.refresh', { force: true }).finally(remove);
    expect(view).toMatchObject({ source: 'nbk', asOf: good.asOf, quotes: good.quotes });
  });

  it.each(CASH)('cash: %s alone is missing when %s is down', async (id, host) => {
    await forget(world(), 'cash');
    const remove = world().internet.addRoute(down(host));
    const popup = await popupOver(world());
    await press(popup, ru.tools.cash);
    await says(popup, ruTools.problem['rates.offline']);
    await popup.waitFor('document.querySelectorAll(".cash-table").length === 3', {
      what: 'the three others',
    });
    const broken = await popup.evaluate<string>(
      'document.querySelector(".cash-source:not(:has(.cash-table)) h3").innerText',
    );
    expect(broken.toLowerCase()).toBe(ru.rates.source[id].toLowerCase());
    remove();
    await popup.close();
  });

  it('cash prices stand in the strip once they were looked at', async () => {
    const popup = await popupOver(world());
    await says(popup, 'наличные: kurs.kz');
    await popup.close();
  });
});

inEachBrowser(
  'rates from sources that are all slow',
  {
    prepare: (internet) => {
      internet.addRoute(async (request) => {
        if (!RATES_HOSTS.test(request.host)) return null;
        const { nationalBankRoute } = await import('../harness/sample.ts');
        const { cashRoute, fallbackRoute } = await import('../harness/rates-internet.ts');
        for (const route of [nationalBankRoute(), cashRoute(), fallbackRoute()]) {
          const answer = await route(request);
          if (answer) return { ...answer, delayMs: 2500 };
        }
        return null;
      });
    },
  },
  (world) => {
    it('come when they come, the bank’s under its name, and cash too', async () => {
      const popup = await popupOver(world());
      await says(popup, ru.rates.source.nbk);
      await press(popup, ru.tools.cash);
      await says(popup, ruTools.cash.loading);
      await popup.waitFor('document.querySelectorAll(".cash-table").length === 4', {
        what: 'four sources',
        timeoutMs: 30_000,
      });
      expect(await popup.evaluate('document.body.innerText')).not.toMatch(/NaN|undefined/);
      const stands = STAND_INS.map(([, host]) => host as string);
      expect(world().internet.requests.filter(({ host }) => stands.includes(host))).toEqual([]);
      await popup.close();
    });

    it('a worker stopped with the answer on its way loses nothing, however often', async () => {
      const good = await world().ask('rates.get', {});
      for (let i = 0; i < 3; i++) {
        const before = world().internet.requests.length;
        const answer = world()
          .ask('rates.refresh', { force: true })
          .catch((error: Error) => error);
        await until(
          20_000,
          'the bank to have answered',
          async () => world().internet.requests.length > before,
        );
        await world().session.stopBackground();
        await answer;
        const view = await world().ask('rates.get', {});
        expect(view).toMatchObject({ asOf: good.asOf, source: 'nbk' });
        expect(view.quotes.map(({ official }) => official)).toEqual(
          good.quotes.map(({ official }) => official),
        );
      }
    });
  },
);

/** From here on the worker's storage takes no finished fetch: the write is begun and never ends. */
const HOLD_WRITES = `(self) => {
  const area = (self.browser ?? self.chrome).storage.local;
  const set = area.set.bind(area);
  area.set = (items) => {
    if (items.rates?.value.pending !== false) return set(items);
    self.held = items.rates.value.document.effectiveDate;
    return new Promise(() => {});
  };
  return true;
}`;

inEachBrowser('rates of a worker that is stopped between fetch and store', {}, (world) => {
  it('are the last good ones under their own date, then the new ones, asked for once', async () => {
    const today = astanaDate(Date.now());
    const tomorrow = addDays(today, 1);
    const good = await world().ask('rates.refresh', { force: true });
    expect(good.asOf).toBe(today);
    world().internet.addRoute(nationalBankRoute('tomorrow'));
    const fed = () => world().internet.requests.filter(({ host }) => host === BANK).length;
    const before = fed();
    expect(await world().session.inBackground(HOLD_WRITES)).toBe(true);
    const answer = world()
      .ask('rates.refresh', { force: true })
      .catch((error: Error) => error);
    await until(15_000, 'the new document to be there, unstored', async () => {
      return (await world().session.inBackground<string>('(self) => self.held ?? ""')) === tomorrow;
    });
    await world().session.stopBackground();
    expect(await answer).toBeInstanceOf(Error);

    expect(await world().ask('rates.get', {})).toMatchObject({ asOf: today, source: 'nbk' });
    expect((await world().ask('rates.get', {})).quotes).toEqual(good.quotes);
    // What was begun and never ended is due at once, without being told to.
    const again = await world().ask('rates.refresh', { force: false });
    expect(again).toMatchObject({ asOf: tomorrow, source: 'nbk', problem: null });
    expect(fed()).toBe(before + 2);
    await world().session.stopBackground();
    expect(await world().ask('rates.get', {})).toMatchObject({ asOf: tomorrow });
  });
});

/** A zone in which it is another day than in Astana at this moment: nine hours ahead of it, or sixteen behind. */
const hour = (new Date().getUTCHours() + 5) % 24;
const OTHER_DAY = hour >= 15 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';

inEachBrowser('rates under a clock of another zone', { timeZone: OTHER_DAY }, (world) => {
  it('are of the day of Astana, whatever day it is for the reader', async () => {
    const today = astanaDate(Date.now());
    const local = await world().panel.evaluate<string>('new Date().toLocaleDateString("sv")');
    expect(local).not.toBe(today);
    const popup = await popupOver(world());
    await says(popup, ru.rates.onToday);
    expect(await world().ask('rates.get', {})).toMatchObject({ asOf: today, stale: false });
    await press(popup, ru.tools.converter);
    await popup.waitFor(`document.querySelector('input[type=date]')?.max === ${JSON.stringify(today)}`, {
      what: 'the last day to choose',
    });
    await popup.close();
  });
});
