import { expect, it } from 'vitest';
import { ru } from '../../utils/data/locales/ru.ts';
import type { NbkScenario } from '../fixtures/nbk.ts';
import { RATES_HOSTS } from '../harness/rates-internet.ts';
import { nationalBankRoute } from '../harness/sample.ts';
import { until } from '../harness/within.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const isFeed = (host: string) => host === 'nationalbank.kz';

function feedRequests(world: World): number {
  return world.internet.requests.filter(({ host }) => isFeed(host)).length;
}

/** Waits for what the extension does by itself after it is installed. */
async function firstRates(world: World): Promise<void> {
  await world.panel.waitFor('chrome.storage.local.get("rates").then(({ rates }) => rates?.value?.document)', {
    what: 'the first rates to be stored',
  });
}

inEachBrowser('rates', {}, (world) => {
  it('are fetched by themselves once, with 39 currencies and their units', async () => {
    await firstRates(world());
    const view = await world().ask('rates.get', {});
    expect(view).toMatchObject({ stale: false, source: 'nbk', problem: null });
    expect(view.quotes).toHaveLength(39);
    expect(view.quotes.find(({ code }) => code === 'UZS')?.quant).toBe(100);
    expect(feedRequests(world())).toBe(1);
  });

  it('are not fetched again while they are fresh, however often the popup opens', async () => {
    const before = feedRequests(world());
    for (let i = 0; i < 3; i++) await world().ask('rates.refresh', { force: false });
    expect(feedRequests(world())).toBe(before);
  });

  it('several askers share one request', async () => {
    const remove = world().internet.addRoute(async (request) => {
      if (!isFeed(request.host)) return null;
      const answer = await nationalBankRoute()(request);
      return answer && { ...answer, delayMs: 300 };
    });
    const before = feedRequests(world());
    const asked = Array.from({ length: 5 }, () => world().ask('rates.refresh', { force: true }));
    const views = await Promise.all(asked);
    expect(feedRequests(world())).toBe(before + 1);
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
    remove();
  });

  const bad: [NbkScenario, string][] = [
    ['html-200', 'rates.not-xml'],
    ['json-error', 'rates.not-xml'],
    ['empty-body', 'rates.empty'],
    ['empty-day', 'rates.empty'],
    ['truncated', 'rates.truncated'],
    ['503', 'rates.http'],
    ['no-usd', 'rates.implausible'],
  ];
  it.each(bad)('a feed that answers %s leaves the last good rates and says so', async (scenario, problem) => {
    const good = await world().ask('rates.refresh', { force: true });
    const remove = world().internet.addRoute(nationalBankRoute(scenario));
    const view = await world().ask('rates.refresh', { force: true }).finally(remove);
    expect(view.problem).toBe(problem);
    expect(view.quotes).toEqual(good.quotes);
    expect(view.asOf).toBe(good.asOf);
    expect((await world().ask('rates.refresh', { force: true })).problem).toBeNull();
  });

  it('a dead network leaves them too', async () => {
    const good = await world().ask('rates.get', {});
    const remove = world().internet.addRoute(({ host }) => (isFeed(host) ? { failure: 'reset' } : null));
    const view = await world().ask('rates.refresh', { force: true });
    expect(view).toMatchObject({ problem: 'rates.offline', quotes: good.quotes });
    remove();
  });

  it('a feed that never answers is given up, and the last good rates stay', async () => {
    const good = await world().ask('rates.get', {});
    const remove = world().internet.addRoute(({ host }) => (isFeed(host) ? { failure: 'hang' } : null));
    const view = await world().ask('rates.refresh', { force: true }).finally(remove);
    expect(view).toMatchObject({ problem: 'rates.timeout', quotes: good.quotes });
  });

  it('a worker stopped between question and answer loses nothing', async () => {
    const good = await world().ask('rates.get', {});
    let asked = 0;
    const remove = world().internet.addRoute(({ host }) => {
      if (!isFeed(host) || asked > 0) return null;
      asked++;
      return { failure: 'hang' };
    });
    const answer = world()
      .ask('rates.refresh', { force: true })
      .catch((error: Error) => error);
    await until(15_000, 'the request to arrive', async () => asked > 0);
    await world().session.stopBackground();
    await answer;
    remove();
    const view = await world().ask('rates.get', {});
    expect(view.quotes).toEqual(good.quotes);
    expect((await world().ask('rates.refresh', { force: true })).problem).toBeNull();
  });

  it('sets its alarm anew after the worker was stopped, and only one', async () => {
    await world().inExtension('chrome.alarms.clearAll().then(() => 1)');
    await world().session.stopBackground();
    await world().ask('rates.get', {});
    await world().panel.waitFor('chrome.alarms.getAll().then((all) => all.length === 1)');
    const before = await world().inExtension<number>('chrome.alarms.getAll().then(([a]) => a.scheduledTime)');
    await world().session.stopBackground();
    await world().ask('rates.get', {});
    expect(await world().inExtension('chrome.alarms.getAll().then(([a]) => a.scheduledTime)')).toBe(before);
  });
});

inEachBrowser(
  'the first start without network',
  {
    prepare: (internet) =>
      internet.addRoute(({ host }) => (RATES_HOSTS.test(host) ? { failure: 'reset' } : null)),
  },
  (world) => {
    it('says so, reads articles all the same, and recovers', async () => {
      const page = sample('baq/kokshetau-voda');
      const { tab, tabId } = await world().visit(page.url);
      const popup = await world().popup(tabId);
      const says = (words: string) =>
        popup.waitFor(
          `document.body.innerText.replaceAll("\\u00a0", " ").includes(${JSON.stringify(words)})`,
          { what: words },
        );
      await says(ru.rates.problem['rates.offline']);
      await says(page.title);
      expect(await popup.evaluate('document.body.innerText')).not.toMatch(/NaN|undefined/);
      world().internet.addRoute(nationalBankRoute());
      await popup.evaluate(
        `[...document.querySelectorAll('button')].find((b) => b.getAttribute('aria-label') === ${JSON.stringify(ru.rates.refresh)} || b.innerText.trim() === ${JSON.stringify(ru.rates.retry)}).click()`,
      );
      await says(ru.rates.source.nbk);
      await popup.waitFor('/\\d{3},\\d\\d/.test(document.body.innerText)', { what: 'a rate' });
      await popup.close();
      await tab.close();
    });
  },
);
