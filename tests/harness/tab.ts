import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PageFunction, Tab, TabDevice, WaitOptions } from './driver.ts';
import { middleOf, positionInHistory } from './page-functions.ts';
import { messageOf, until, within } from './within.ts';

const PATIENCE_MS = 15_000;
const EVALUATE_MS = 60_000;

/** A tab as the tests see it, on top of what one browser can do. `errors` is filled by the device. */
export function makeTab(device: TabDevice, errors: string[]): Tab {
  const evaluate = async <T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> => {
    const running = device.run(expressionOf(fn, args)).catch((error: unknown) => throwFrom(fn, error));
    const answer = await within(EVALUATE_MS, `an answer to ${summary(fn)}`, running);
    return (JSON.parse(answer) as { value: T }).value;
  };
  const waitFor = async (fn: PageFunction<unknown>, options: WaitOptions = {}) => {
    const { args = [], timeoutMs = PATIENCE_MS, what = summary(fn) } = options;
    await until(timeoutMs, what, () => evaluate(fn, ...args));
  };
  const timed = (what: string, action: Promise<void>) => within(PATIENCE_MS * 2, what, action);
  const click = async (selector: string) => {
    const { x, y } = await settledMiddle(evaluate, selector);
    await timed(`a click on ${selector}`, device.clickAt(x, y));
  };
  return {
    evaluate,
    waitFor,
    click,
    goto: (url, { waitUntil = 'load' } = {}) => timed(`${url} to load`, device.goto(url, waitUntil)),
    back: () => travel(evaluate, errors, -1),
    forward: () => travel(evaluate, errors, 1),
    reload: () => timed('the page to load again', device.reload()),
    press: (key) => timed(`the key ${key}`, device.press(key === '+' ? ['+'] : key.split(/\+(?=.)/))),
    moveTo: (x, y) => timed('the mouse to move', device.moveTo(x, y)),
    clickAt: (x, y) => timed(`a click at ${x}, ${y}`, device.clickAt(x, y)),
    async type(selector, text) {
      await click(selector);
      await timed(`typing into ${selector}`, device.insertText(text));
    },
    screenshot: (path, { fullPage = false } = {}) =>
      timed(`the screenshot ${path}`, saveImage(path, device.capture(fullPage))),
    setSize: (width, height) => timed('the tab to change its size', device.setSize(width, height)),
    emulate: (emulation) => timed('the emulated media', device.emulate(emulation)),
    errors: () => [...errors],
    bringToFront: () => timed('the tab to come to the front', device.activate()),
    close: () => timed('the tab to close', device.close()),
  };
}

/** Keeps the first line: below it stand only the drivers' own frames. */
function throwFrom(fn: PageFunction<unknown>, error: unknown): never {
  const [reason] = messageOf(error)
    .replace(/^page\.evaluate: /, '')
    .split('\n');
  throw new Error(`${reason} (in the page, running ${summary(fn)})`, { cause: error });
}

async function saveImage(path: string, image: Promise<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await image);
}

type Evaluate = Tab['evaluate'];

/** The result travels as JSON text, so that both browsers hand over exactly the same values. */
function expressionOf(fn: PageFunction<unknown>, args: unknown[]): string {
  const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  const call = typeof fn === 'string' ? fn : `(${fn})(${values})`;
  return `(async () => JSON.stringify({ value: await (${call}) }))()`;
}

function summary(fn: PageFunction<unknown>): string {
  const text = String(fn).replace(/\s+/g, ' ');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Where to click: an element that still moves is waited for. */
function settledMiddle(evaluate: Evaluate, selector: string): Promise<{ x: number; y: number }> {
  let last: { x: number; y: number } | null = null;
  return until(PATIENCE_MS, `the element ${selector} to be there and at rest`, async () => {
    const middle = await evaluate(middleOf, selector);
    const isAtRest = middle !== null && last !== null && middle.x === last.x && middle.y === last.y;
    last = middle;
    return (isAtRest ? middle : null) as { x: number; y: number };
  });
}

/**
 * Goes through the history from inside the page: the drivers' own commands wait for a load event, which a
 * page that comes out of the back/forward cache never fires.
 */
async function travel(evaluate: Evaluate, errors: string[], steps: number): Promise<void> {
  const start = await evaluate(positionInHistory);
  const known = errors.slice();
  await evaluate((by: number) => {
    setTimeout(() => history.go(by));
  }, steps);
  await until(PATIENCE_MS, 'the history to move', async () => {
    const { place, isReady } = await evaluate(positionInHistory);
    return isReady && place !== start.place;
  });
  // Chromium repeats the old exceptions of a page it takes out of the cache.
  const fresh = errors.slice(known.length).filter((error) => !known.includes(error));
  errors.splice(known.length, errors.length, ...fresh);
}
