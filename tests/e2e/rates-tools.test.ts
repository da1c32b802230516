import { expect, it } from 'vitest';
import { ru } from '../../utils/data/locales/ru.ts';
import { ruTools } from '../../utils/data/locales/tools-ru.ts';
import type { Tab } from '../harness/driver.ts';
import { RATES_HOSTS } from '../harness/rates-internet.ts';
import { nationalBankRoute } from '../harness/sample.ts';
import { inEachBrowser, type World } from './world.ts';

const BLANK = 'https://blank.taza.test/';

async function open(world: World): Promise<{ popup: Tab; close: () => Promise<void> }> {
  const { tab, tabId } = await world.visit(BLANK);
  const popup = await world.popup(tabId);
  return { popup, close: () => popup.close().then(() => tab.close()) };
}

/** Waits until the popup says `words`, every kind of space being the same. */
function says(popup: Tab, words: string): Promise<void> {
  const wanted = JSON.stringify(words.replace(/\s+/g, ' '));
  return popup.waitFor(`document.body.innerText.replace(/\\s+/g, ' ').includes(${wanted})`, { what: words });
}

function press(popup: Tab, name: string): Promise<void> {
  return popup.waitFor(
    `(() => { const b = [...document.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.innerText).trim() === ${JSON.stringify(name)}); b?.click(); return !!b; })()`,
    { what: `the button ${name}` },
  );
}

const asked = (world: World, host: string) =>
  world.internet.requests.filter((one) => one.host === host).length;

inEachBrowser('converter, cash and history', {}, (world) => {
  it('convert a typed sum exactly, by today’s and by a past day’s rate, fetched once', async () => {
    const { popup, close } = await open(world());
    const view = await world().ask('rates.refresh', { force: false });
    const usd = view.quotes.find(({ code }) => code === 'USD')?.official?.value ?? 0;
    await press(popup, ru.tools.converter);
    await popup.waitFor('document.querySelector(".tool input[type=text]") !== null');
    await popup.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('.tool input[type=text]');
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, '1,5 млн usd');
    const cents = BigInt(Math.round(usd * 100)) * 1_500_000n;
    const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ' ');
    await says(popup, `${whole},00 ₸`);
    const dated = () => world().internet.requests.filter(({ query }) => query.includes('03.04.2026')).length;
    await popup.evaluate((date: string) => {
      const input = document.querySelector<HTMLInputElement>('.tool input[type=date]');
      if (!input) return;
      input.value = date;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, '2026-04-03');
    // 472,31 tenge on that day.
    await says(popup, '708 465 000,00 ₸');
    await says(popup, ruTools.converter.onDate('3 апреля 2026'));
    expect(await world().ask('official.on', { code: 'USD', date: '2026-04-03' })).toMatchObject({
      ok: true,
      value: { value: 472.31, date: '2026-04-03' },
    });
    expect(dated()).toBe(1);
    await close();
  });

  it('a stored day is answered after a stop of the worker and without the bank', async () => {
    await world().session.stopBackground();
    const remove = world().internet.addRoute(({ host }) =>
      RATES_HOSTS.test(host) ? { failure: 'reset' } : null,
    );
    const answer = await world().ask('official.on', { code: 'EUR', date: '2026-04-03' }).finally(remove);
    expect(answer).toMatchObject({ ok: true, value: { value: 543.72, date: '2026-04-03' } });
  });

  it('show the offices’ prices without slips and the silent, one request in 15 minutes', async () => {
    for (let i = 0; i < 2; i += 1) {
      const { popup, close } = await open(world());
      await press(popup, ru.tools.cash);
      await says(popup, ruTools.cash.offices(3));
      await says(popup, ruTools.cash.gold);
      const text = await popup.evaluate<string>('document.querySelector(".tool").innerText');
      expect(text).toContain('★');
      expect(text).not.toMatch(/NaN|undefined|45,10|999/);
      await close();
    }
    for (const host of ['kurs.kz', 'mig.kz', 'back.halykbank.kz', 'bankffin.kz'])
      expect(asked(world(), host), host).toBe(1);
  });

  it('draw history from days that are fetched one by one, and stop when told', async () => {
    const { popup, close } = await open(world());
    await press(popup, ru.tools.history);
    await popup.waitFor('document.querySelector(".chart-line")?.getAttribute("d")?.includes("L")', {
      what: 'a line',
    });
    await press(popup, ruTools.history.stop);
    await popup.waitFor(
      `[...document.querySelectorAll('button')].some((b) => b.innerText.startsWith('Загрузить ещё'))`,
    );
    const course = await world().ask('history.get', { code: 'USD', span: 30 });
    expect(course?.points.length).toBeGreaterThanOrEqual(2);
    expect(course?.points.map(({ date }) => date)).toEqual(course?.points.map(({ date }) => date).toSorted());
    await popup.evaluate('document.querySelector("[role=slider]").focus()');
    await popup.press('Home');
    await popup.waitFor('document.querySelector("[role=slider]").getAttribute("aria-valuenow") === "0"');
    expect(popup.errors()).toEqual([]);
    await close();
  });
});

const CASH = ['kurs.kz', 'mig.kz', 'back.halykbank.kz', 'bankffin.kz'];

inEachBrowser(
  'cash rates while sources are broken',
  {
    prepare: (internet) =>
      internet.addRoute(({ host }) => {
        if (host === 'kurs.kz') return { status: 502, body: '<html>502</html>' };
        if (host === 'mig.kz')
          return { body: '<html><body>Новый сайт</body></html>', contentType: 'text/html' };
        return host === 'bankffin.kz' ? { failure: 'reset' } : null;
      }),
  },
  (world) => {
    it('show the one that answers, and of each other what is wrong with it', async () => {
      const { popup, close } = await open(world());
      await press(popup, ru.tools.cash);
      await says(popup, ruTools.problem['rates.http']);
      await says(popup, ruTools.problem['rates.no-data']);
      await says(popup, ruTools.problem['rates.offline']);
      await popup.waitFor('document.querySelectorAll(".cash-table").length === 1', { what: 'one table' });
      expect(await popup.evaluate('document.querySelector(".tool").innerText')).not.toMatch(/NaN|undefined/);
      expect(popup.errors()).toEqual([]);
      await close();
    });
  },
);

inEachBrowser(
  'a first start while nobody answers',
  {
    prepare: (internet) =>
      internet.addRoute(({ host }) => (RATES_HOSTS.test(host) ? { failure: 'hang' } : null)),
  },
  (world) => {
    it('says so after the wait, and has no figures to show, in no tool', async () => {
      const { popup, close } = await open(world());
      await popup.waitFor(
        `document.body.innerText.replaceAll('\u00a0', ' ').includes(${JSON.stringify(ru.rates.problem['rates.timeout'])})`,
        { timeoutMs: 55_000, what: 'the bank to be given up' },
      );
      await says(popup, ru.rates.noneYet);
      await press(popup, ru.tools.converter);
      await says(popup, ruTools.converter.noRate('USD'));
      expect(await popup.evaluate('document.body.innerText')).not.toMatch(/NaN|undefined/);
      expect(world().internet.requests.filter(({ host }) => CASH.includes(host))).toEqual([]);
      await close();
    });
  },
);

inEachBrowser(
  'a first start while the bank is down',
  {
    prepare: (internet) =>
      internet.addRoute(({ host }) => (host === 'nationalbank.kz' ? { failure: 'reset' } : null)),
  },
  (world) => {
    it('shows what stands in under its own name, then the bank again', async () => {
      const { popup, close } = await open(world());
      await says(popup, ru.rates.source.frankfurter);
      await says(popup, ru.rates.problem['rates.offline']);
      const view = await world().ask('rates.get', {});
      expect(view).toMatchObject({ source: 'frankfurter', stale: false });
      world().internet.addRoute(nationalBankRoute());
      await press(popup, ru.rates.refresh);
      await popup.waitFor(
        `![...document.querySelectorAll('.rates-line span')].some((s) => s.innerText.includes('Frankfurter'))`,
        { what: 'the bank itself' },
      );
      expect(await world().ask('rates.get', {})).toMatchObject({ source: 'nbk', problem: null });
      await close();
    });
  },
);

inEachBrowser(
  'a first start with the bank and its republisher down',
  {
    prepare: (internet) =>
      internet.addRoute(({ host }) =>
        /nationalbank|frankfurter|jsdelivr|pages\.dev/.test(host) ? { status: 503, body: 'down' } : null,
      ),
  },
  (world) => {
    it('shows a market’s rate with the attribution it asks for, never as the bank’s', async () => {
      const { popup, close } = await open(world());
      await says(popup, ru.rates.source['er-api']);
      await says(popup, 'Rates By Exchange Rate API');
      const view = await world().ask('rates.get', {});
      expect(view.source).toBe('er-api');
      expect(view.quotes.every(({ official }) => official === null)).toBe(true);
      expect(await popup.evaluate('document.body.innerText')).not.toMatch(/NaN|undefined/);
      await close();
    });
  },
);
