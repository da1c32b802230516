import { expect, it } from 'vitest';
import { ru } from '../../utils/data/locales/ru.ts';
import { ruTools } from '../../utils/data/locales/tools-ru.ts';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser } from './world.ts';

interface Stop {
  /** Its place in the document. */
  place: number;
  name: string;
  /** An outline is drawn around it. */
  isMarked: boolean;
  isInSight: boolean;
}

/** What has the focus now; null for the page itself. */
function focused(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const { labels } = element as HTMLInputElement;
  const text = element.localName === 'main' ? 'main' : (labels?.[0] ?? element).textContent;
  const words = element.getAttribute('aria-label') ?? text ?? '';
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    name: words.replace(/\s+/g, ' ').trim(),
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: box.bottom > 0 && box.top < innerHeight && box.width > 0,
  };
}

/** Presses Tab until the focus is on `last`, leaves the page or comes back to the first stop. */
async function walk(tab: Tab, last?: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 120; press++) {
    await tab.press('Tab');
    const stop = await tab.evaluate<Stop | null>(focused);
    if (!stop || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
    if (stop.name === last) return stops;
  }
  throw new Error('the focus goes round and round');
}

/** `names` in this order, whatever stands between them. */
function order(stops: readonly Stop[], names: readonly string[]): string[] {
  const all = stops.map(({ name }) => name);
  return names
    .map((name) => name.replace(/\s+/g, ' '))
    .filter((name) => all.includes(name))
    .sort((a, b) => all.indexOf(a) - all.indexOf(b));
}

inEachBrowser('the popup by keyboard', {}, (world) => {
  it('is walked from top to bottom, each stop seen and marked', async () => {
    await world().ask('rates.refresh', { force: false });
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    const popup = await world().popup(tabId);
    await popup.waitFor('document.querySelector(".article-body") !== null');
    await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(ru.page.restore)})`);
    await popup.bringToFront();
    const stops = await walk(popup);
    const wanted = [
      ru.rates.refresh,
      ru.tools.converter,
      ru.tools.cash,
      ru.tools.history,
      ru.tools.fold,
      ru.page.restore,
      'main',
      ru.actions.overlay,
      ru.actions.settings,
    ];
    expect(order(stops, wanted)).toEqual(wanted);
    expect(stops.filter(({ isMarked, isInSight, name }) => !isMarked || !isInSight || name === '')).toEqual(
      [],
    );
    await popup.close();
    await tab.close();
  });

  it('opens a tool and comes back to its button', async () => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    const popup = await world().popup(tabId);
    await popup.bringToFront();
    await popup.waitFor(
      `[...document.querySelectorAll('.tools button')].some((b) => { b.focus(); return true; })`,
    );
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('[aria-label="${ruTools.converter.title}"]') !== null`);
    const stops = await walk(popup, ru.tools.back);
    expect(order(stops, [ruTools.converter.swap, ru.tools.back])).toEqual([
      ruTools.converter.swap,
      ru.tools.back,
    ]);
    await popup.press('Enter');
    await popup.waitFor('document.querySelector(".tool") === null');
    await popup.waitFor('document.activeElement?.dataset.tool === "converter"', {
      what: 'the focus to return',
    });
    await popup.close();
    await tab.close();
  });

  it('keeps everything in reach at twice the size, and still marks the focus in forced colours', async () => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    // Twice the size of everything leaves half the width.
    const popup = await world().popup(tabId, { width: 320, height: 300 });
    await popup.waitFor('document.querySelector(".article-body") !== null');
    await popup.emulate({ forcedColors: true, reducedMotion: true });
    const wide = await popup.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(320);
    await popup.bringToFront();
    const stops = await walk(popup);
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('scrolls in one place, whatever is open and however low the window is', async () => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    const popup = await world().popup(tabId, { width: 380, height: 600 });
    await popup.waitFor('document.querySelector(".article-body") !== null');
    await popup.click('.page-bar .button-icon');
    await popup.waitFor('document.querySelectorAll(".pane li").length > 2', { what: 'what is hidden' });
    const heights =
      '[document.documentElement, document.querySelector(".popup-main")].map((e) => e.scrollHeight > e.clientHeight)';
    expect(await popup.evaluate(heights)).toEqual([false, true]);
    await popup.setSize(380, 300);
    await popup.waitFor('innerHeight === 300');
    expect(await popup.evaluate(heights)).toEqual([true, false]);
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('the options by keyboard', {}, (world) => {
  it('are walked without a trap, and erasing starts with the way out', async () => {
    const options = await world().session.openExtensionPage('options.html', { width: 820, height: 900 });
    await options.waitFor('document.querySelector("details") !== null');
    await options.bringToFront();
    const stops = await walk(options);
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ isMarked, isInSight }) => !isMarked || !isInSight)).toEqual([]);
    expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await options.close();
  });
});
