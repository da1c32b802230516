import type { BrowserContext } from 'playwright-core';
import { startChromium } from '../harness/chromium.ts';
import type { Internet } from '../harness/internet-types.ts';

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  /** Microseconds: when, how long, and how long of it the thread had a processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface Work {
  /** Milliseconds of all idle slices, and of the longest. */
  total: number;
  longest: number;
}

/**
 * Visits `url` in turns with each build in Chromium and answers what marking cost it in processor time: other than the
 * clock's, it does not grow when somebody else has the machine.
 */
export async function workOf(builds: readonly string[], internet: Internet, url: string, visits: number) {
  const sides: { context: BrowserContext; work: Work[] }[] = [];
  for (const extensionDir of builds)
    sides.push({ context: (await startChromium({ extensionDir, internet, lang: 'ru' })).context, work: [] });
  for (let visit = 0; visit < visits; visit++)
    for (const { context, work } of visit % 2 ? sides.toReversed() : sides)
      work.push(await traceVisit(context, `${url}?${visit}`));
  for (const { context } of sides) await context.close();
  return sides.map(({ work }) => work);
}

async function traceVisit(context: BrowserContext, url: string): Promise<Work> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser.');
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(url);
  await page.waitForFunction('CSS.highlights.get("taza-context")?.size > 0');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  const slices = slicesIn(traceEvents).map(({ tdur = Number.NaN }) => tdur / 1000);
  return { total: slices.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...slices) };
}

/** The idle callbacks in which the script that marks pages was called. */
function slicesIn(events: readonly TraceEvent[]): TraceEvent[] {
  const whole = events.filter(({ ph }) => ph === 'X');
  const calls = whole.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/context.js'),
  );
  return whole.filter(
    ({ name, tid, ts, dur = 0 }) =>
      name === 'FireIdleCallback' &&
      calls.some((call) => call.tid === tid && call.ts >= ts && call.ts <= ts + dur),
  );
}
