import { serialize } from 'node:v8';
import { storedDay } from '../../utils/core/rates/days.ts';
import { parseNbk } from '../../utils/core/rates/nbk.ts';
import { freedom } from '../../utils/data/rates/bankffin.kz.ts';
import { erApi } from '../../utils/data/rates/er-api.com.ts';
import { frankfurter } from '../../utils/data/rates/frankfurter.dev.ts';
import { halyk } from '../../utils/data/rates/halykbank.kz.ts';
import { jsdelivr } from '../../utils/data/rates/jsdelivr.net.ts';
import { kurs } from '../../utils/data/rates/kurs.kz.ts';
import { mig } from '../../utils/data/rates/mig.kz.ts';
import { FALLBACKS } from '../../utils/services/fallback.ts';
import { FREEDOM, HALYK, kursPage, MIG, punkt } from '../fixtures/cash.ts';
import { CURRENCY_API, ER_API, FRANKFURTER } from '../fixtures/fallbacks.ts';
import { getRatesXml, ratesAllXml } from '../fixtures/nbk.ts';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import { findBrowser } from '../harness/find-browsers.mjs';
import { launch } from '../harness/launch.ts';
import { startSampleInternet } from '../harness/sample.ts';
import { tabIdOf } from '../harness/tab-id.ts';
import { simulateLoad } from './rates-load.ts';

/** `npm run bench:rates`: what rates cost the reader's machine and the sources. Times depend on the machine. */

const DAY = '2026-04-02';
const WANTED = ['USD', 'EUR', 'RUB', 'CNY'];

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timeOf(work: () => unknown, rounds = 200): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** A sample with as many currencies in its table as the source has. */
function grown(text = '{}', table: string, count: number): string {
  const answer = JSON.parse(text) as Record<string, object>;
  const others = Array.from({ length: count }, (_, i) => [`x${i.toString(36)}`, 1 / (i + 3)]);
  return JSON.stringify({ ...answer, [table]: { ...Object.fromEntries(others), ...answer[table] } });
}

function printParsing(): void {
  const offices = Array.from({ length: 300 }, () =>
    punkt({ USD: [449.5, 452], EUR: [521, 526], RUB: [5.3, 5.5] }),
  );
  const documents: [string, string, (text: string) => unknown][] = [
    ['National Bank, latest', ratesAllXml({ date: DAY }), parseNbk],
    ['National Bank, a day', getRatesXml({ date: DAY }), parseNbk],
    ['Frankfurter', FRANKFURTER[0]?.text ?? '', (text) => frankfurter.parse(text, WANTED)],
    ['Currency API', grown(CURRENCY_API[0]?.text, 'usd', 330), (text) => jsdelivr.parse(text, WANTED)],
    ['ExchangeRate-API', grown(ER_API[0]?.text, 'rates', 160), (text) => erApi.parse(text, WANTED)],
    ['kurs.kz, 300 offices', kursPage(offices), kurs.parse],
    ['mig.kz', MIG[0]?.text ?? '', mig.parse],
    ['Halyk', HALYK[0]?.text ?? '', halyk.parse],
    ['Freedom', FREEDOM[0]?.text ?? '', freedom.parse],
  ];
  console.log('Parsing, median of 200 (Node)');
  for (const [name, text, parse] of documents) {
    const size = `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`.padStart(9);
    console.log(
      `  ${name.padEnd(24)}${size}  ${timeOf(() => parse(text))
        .toFixed(2)
        .padStart(6)} ms`,
    );
  }
}

function printStorage(): void {
  const parsed = parseNbk(getRatesXml({ date: DAY }));
  if (!parsed.ok) throw new Error(parsed.code);
  // What IndexedDB keeps is the structured clone, as V8 writes it.
  const bytes = serialize(storedDay(parsed.value)).length;
  console.log(
    `\nStored per day of history: ${bytes} bytes (39 currencies); a year: ${((bytes * 365) / 1024).toFixed(0)} KB`,
  );
}

async function printBrowser(kind: BrowserKind): Promise<void> {
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'test',
  });
  const internet = await startSampleInternet();
  const session = await launch(kind, { extensionDir, internet, lang: 'ru' });
  try {
    const panel = await session.openExtensionPage('options.html');
    await ask(panel, 'rates.refresh', { force: false });
    const wakes: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      await session.stopBackground();
      wakes.push(
        await panel.evaluate<number>(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
          };
          const began = performance.now();
          await chrome.runtime.sendMessage({ taza: 1, name: 'rates.get', payload: {} });
          return performance.now() - began;
        }),
      );
    }
    const tab = await session.openPage('https://blank.taza.test/');
    const tabId = await tabIdOf(panel, tab);
    const paints: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`, { width: 380, height: 600 });
      await popup.waitFor('performance.getEntriesByName("first-contentful-paint").length > 0');
      paints.push(
        await popup.evaluate<number>('performance.getEntriesByName("first-contentful-paint")[0].startTime'),
      );
      await popup.close();
    }
    console.log(
      `  ${kind.padEnd(10)} stopped worker to answer ${median(wakes).toFixed(0)} ms, popup's first paint ${median(paints).toFixed(0)} ms`,
    );
  } finally {
    await session.close();
    await internet.close();
  }
}

/** From the best day to the worst: each line has one source more that answers nothing all week. */
function printLoad(): void {
  const chain = ['nbk', 'frankfurter', 'jsdelivr', 'pages-dev'] as const;
  console.log('\nA week of a million readers (what is assumed of them: tests/bench/rates-load.ts)');
  for (let silent = 0; silent <= chain.length; silent += 1) {
    const down = chain.slice(0, silent);
    console.log(`  silent: ${down.join(', ') || 'nobody'}`);
    const loads = simulateLoad({ sample: 2000, down, random: Math.random });
    for (const [source, load] of loads) {
      // Cash and past days do not depend on who is silent.
      if (silent > 0 && !['nbk', ...FALLBACKS.map(({ id }) => id as string)].includes(source)) continue;
      const second = (load.peakHour / 3600).toFixed(1);
      console.log(
        `    ${source.padEnd(15)}busiest hour ${load.when.padEnd(9)} ${load.peakHour.toLocaleString('en').padStart(10)} (${second} a second, busiest minute ${(load.peakMinute / 60).toFixed(1)}); a reader ${load.meanADay.toFixed(2)} a day, at most ${load.mostADay}`,
      );
    }
  }
}

printParsing();
printStorage();
console.log('\nIn the browser, median of 7');
for (const kind of ['chromium', 'firefox'] as const) if (findBrowser(kind)) await printBrowser(kind);
printLoad();
