import type { Browser } from 'puppeteer-core';
import { within } from './within.ts';

const COMMAND_MS = 30_000;

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, handler: (params: never) => void): void;
  off(event: string, handler: (params: never) => void): void;
}

/** WebDriver BiDi, spoken directly: Puppeteer's own pages never see an extension page load. */
export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  /** Returns what ends the listening. */
  on<T>(event: string, handler: (params: T) => void): () => void;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** The connection Puppeteer opened: Firefox allows one session, so a second one is no way out. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) throw new Error('This Puppeteer hides its BiDi connection.');
  return {
    async send<T>(method: string, params: object) {
      const { result } = await within(
        COMMAND_MS,
        `Firefox to answer ${method}`,
        connection.send(method, params),
      );
      return result as T;
    },
    on(event, handler) {
      connection.on(event, handler as (params: never) => void);
      return () => connection.off(event, handler as (params: never) => void);
    },
  };
}

/** Evaluates an expression that gives a string or a promise of one. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<string> {
  const evaluation = await bidi.send<Evaluation>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (evaluation.type === 'exception')
    throw new Error(evaluation.exceptionDetails?.text ?? 'The page threw.');
  return String(evaluation.result?.value);
}

/** Runs a function body in the browser's own window, where add-ons and tabs are managed. */
export type Privileged = <T>(body: string) => Promise<T>;

/** Needs a Firefox started with -remote-allow-system-access. */
export async function privilegedOf(bidi: Bidi): Promise<Privileged> {
  const scope = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', scope);
  const window = contexts[0]?.context;
  if (!window) throw new Error('Firefox shows no window of its own to the driver.');
  return async <T>(body: string) => {
    const expression = `(async () => JSON.stringify({ value: await (async () => { ${body} })() }))()`;
    return (JSON.parse(await evaluateIn(bidi, window, expression)) as { value: T }).value;
  };
}
