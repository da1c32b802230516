import { type Bidi, evaluateIn, type Privileged } from './bidi.ts';
import type { Emulation, PageOptions, Tab, TabDevice, WaitUntil } from './driver.ts';
import { chordActions, textActions } from './firefox-keys.ts';
import { makeTab } from './tab.ts';

interface LogEntry {
  level: string;
  text: string | null;
  source: { context?: string };
}

/** Opens a new tab; the caller navigates it. */
export async function firefoxTab(bidi: Bidi, privileged: Privileged, options: PageOptions): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const errors: string[] = [];
  const stopListening = bidi.on<LogEntry>('log.entryAdded', ({ level, text, source }) => {
    if (level === 'error' && source.context === context) errors.push(text ?? '');
  });
  const device = firefoxDevice(bidi, privileged, context, stopListening);
  const { width, height, theme } = options;
  if (width !== undefined && height !== undefined) await device.setSize(width, height);
  if (theme) await device.emulate({ theme });
  return makeTab(device, errors);
}

function firefoxDevice(bidi: Bidi, privileged: Privileged, context: string, onClose: () => void): TabDevice {
  let wanted: Emulation = {};
  const emulate = async (emulation: Emulation) => {
    wanted = { ...wanted, ...emulation };
    if (Object.keys(wanted).length > 0) await privileged<void>(emulationScript(context, wanted));
  };
  return {
    ...inputDevice(bidi, context),
    run: (expression) => evaluateIn(bidi, context, expression),
    async goto(url, waitUntil) {
      await bidi.send('browsingContext.navigate', { context, url, wait: waitFor(waitUntil) });
      await emulate({}); // Lost where the page moved to another process, as every extension page does.
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async capture(fullPage) {
      const origin = fullPage ? 'document' : 'viewport';
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin,
      });
      return Buffer.from(data, 'base64');
    },
    async setSize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    emulate,
    async close() {
      onClose();
      await bidi.send('browsingContext.close', { context });
    },
  };
}

type InputDevice = Pick<TabDevice, 'activate' | 'press' | 'insertText' | 'moveTo' | 'clickAt'>;

function inputDevice(bidi: Bidi, context: string): InputDevice {
  const activate = async () => {
    await bidi.send('browsingContext.activate', { context });
  };
  const perform = async (source: { type: string; id: string; parameters?: object }, actions: object[]) => {
    await activate(); // Input and focus reach the tab in front only; Chromium pretends for every tab.
    await bidi.send('input.performActions', { context, actions: [{ ...source, actions }] });
  };
  const keyboard = { type: 'key', id: 'keyboard' };
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  return {
    activate,
    press: (keys) => perform(keyboard, chordActions(keys)),
    insertText: (text) => perform(keyboard, textActions(text)),
    moveTo: (x, y) => perform(mouse, [moveTo(x, y)]),
    clickAt(x, y) {
      return perform(mouse, [
        moveTo(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
  };
}

const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

function waitFor(waitUntil: WaitUntil): 'complete' | 'interactive' {
  return waitUntil === 'load' ? 'complete' : 'interactive';
}

/** BiDi has no command for these yet; the browser keeps them as attributes of the tab. */
function emulationScript(context: string, { theme, reducedMotion, forcedColors }: Emulation): string {
  const overrides = {
    ...(theme && { prefersColorSchemeOverride: theme }),
    ...(reducedMotion !== undefined && {
      prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'no-preference',
    }),
    ...(forcedColors !== undefined && { forcedColorsOverride: forcedColors ? 'active' : 'none' }),
  };
  return `
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const tab = NavigableManager.getBrowsingContextById(${JSON.stringify(context)});
    Object.assign(tab, ${JSON.stringify(overrides)});`;
}
