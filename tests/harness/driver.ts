/** What the two browsers have in common: e2e tests, benches and commands are written against this alone. */

export type BrowserKind = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';
export type WaitUntil = 'load' | 'domcontentloaded';

export interface LaunchOptions {
  /** The folder of the built extension. */
  extensionDir: string;
  /** Where every host name leads; null gives the browser the real network (`npm start -- --live`). */
  internet: { readonly port: number } | null;
  /** Path of the browser; found by itself when left out. */
  executable?: string;
  headless?: boolean;
  /** A profile to keep; a temporary one that is removed at the end when left out. */
  userDataDir?: string;
  /**
   * Language that pages and the extension see as `navigator.language`, and the language of the interface
   * (`i18n.getUILanguage`) where the browser has it installed.
   */
  lang?: string;
  /** Zone of the browser's clock (`Pacific/Kiritimati`); the machine's own when left out. */
  timeZone?: string;
  /** Firefox: voices made for tests instead of the system's. */
  testVoices?: boolean;
}

export interface PageOptions {
  width?: number;
  height?: number;
  waitUntil?: WaitUntil;
  theme?: Theme;
}

export interface Emulation {
  theme?: Theme;
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export interface WaitOptions {
  args?: unknown[];
  timeoutMs?: number;
  /** Completes the sentence "Waited 15 s for …". */
  what?: string;
}

/** A function runs in the page and is sent as text, so it sees its arguments only; text is an expression. */
// biome-ignore lint/suspicious/noExplicitAny: arguments cross to the page as JSON, their types are the caller's.
export type PageFunction<T> = string | ((...args: any[]) => T | Promise<T>);

export interface Session {
  readonly browser: BrowserKind;
  /** Resolves when the browser is gone, by `close` or by the user. */
  readonly closed: Promise<void>;
  extensionUrl(path: string): string;
  openPage(url: string, options?: PageOptions): Promise<Tab>;
  openExtensionPage(path: string, options?: PageOptions): Promise<Tab>;
  /** Ends the service worker or event page and returns when it is gone; the next event starts it anew. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Calls a function, given as text, with the global object of the running service worker or event page. */
  inBackground<T>(fn: string): Promise<T>;
  /**
   * As an update does: extension pages close, content scripts in open tabs become orphans. Firefox then runs
   * the new content scripts in the open tabs at once, Chromium only in pages loaded later.
   */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** Runs in the world of the page itself. Arguments and result are JSON. */
  evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  /** Asks until the answer is truthy; survives navigation. An exception counts as "not yet". */
  waitFor(fn: PageFunction<unknown>, options?: WaitOptions): Promise<void>;
  goto(url: string, options?: { waitUntil?: WaitUntil }): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** One key or a chord: `Escape`, `a`, `Shift+Tab`, `Control+Shift+K`. */
  press(key: string): Promise<void>;
  /** Waits for the element, looks into open shadow roots, scrolls to it and clicks its middle. */
  click(selector: string): Promise<void>;
  /** The mouse over a place of the viewport, and a click there. */
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  emulate(emulation: Emulation): Promise<void>;
  /** Uncaught errors and console.error of the page and the content scripts, oldest first. */
  errors(): string[];
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser must be able to do with one tab; `makeTab` builds the rest upon it. */
export interface TabDevice {
  /** Evaluates an expression that gives a promise of a string. */
  run(expression: string): Promise<string>;
  goto(url: string, waitUntil: WaitUntil): Promise<void>;
  reload(): Promise<void>;
  press(keys: string[]): Promise<void>;
  insertText(text: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  capture(fullPage: boolean): Promise<Uint8Array>;
  setSize(width: number, height: number): Promise<void>;
  emulate(emulation: Emulation): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
}
