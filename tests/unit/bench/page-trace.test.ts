import { expect, it } from 'vitest';
import { costOf } from '../../bench/page-trace.ts';

const BASE = 'chrome-extension://abc/';

/** An event of the page's main thread, in microseconds. */
function event(name: string, ts: number, dur: number, url?: string, tid = 1) {
  return { name, ph: 'X', pid: 9, tid, ts, dur, ...(url && { args: { data: { url } } }) };
}
const MAIN = { name: 'thread_name', ph: 'M', pid: 9, tid: 1, ts: 0, args: { name: 'CrRendererMain' } };

it('counts what the always-on script does once, however its events are nested, and what it forces', () => {
  const cost = costOf(
    {
      traceEvents: [
        MAIN,
        event('RunTask', 0, 9000),
        event('EvaluateScript', 100, 4000, `${BASE}news.js`),
        event('v8.compile', 200, 1000, `${BASE}news.js`),
        event('Layout', 1500, 100),
        event('RunTask', 10_000, 3000),
        event('FunctionCall', 10_000, 2000, `${BASE}news.js`),
        event('UpdateLayoutTree', 12_500, 300),
      ],
    },
    BASE,
  );
  expect(cost).toEqual({ script: 6, longest: 4, forced: 1, all: 12 });
});

it('leaves out the page’s own scripts, those put in later, and other threads', () => {
  const cost = costOf(
    {
      traceEvents: [
        MAIN,
        event('EvaluateScript', 0, 5000, 'https://news.test/page.js'),
        event('EvaluateScript', 6000, 5000, `${BASE}context.js`),
        event('RunTask', 0, 8000, undefined, 2),
      ],
    },
    BASE,
  );
  expect(cost).toEqual({ script: 0, longest: 0, forced: 0, all: 0 });
});
