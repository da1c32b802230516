/** What Chromium writes down while it is traced; the parts that are looked at. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string }; name?: string };
}

export interface Cost {
  /** Milliseconds of the main thread in scripts of the extension that always run, compiling included. */
  script: number;
  /** The longest of these at a stretch. */
  longest: number;
  /** Layouts and style computations that those scripts forced. */
  forced: number;
  /** All tasks of the main thread of the page, whoever's. */
  all: number;
}

export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

const SCRIPT = /^(?:EvaluateScript|v8\.compile|FunctionCall|v8\.produceCache)$/;
const LAYOUT = /^(?:Layout|UpdateLayoutTree)$/;
/** Scripts that are put in later, for what the reader asked or in idle time, have figures of their own. */
const ALWAYS = /(?:news|empty)\.js$|\/outlets\//;

/** The cost of an extension's always-on scripts (`base` is its address) in a trace. */
export function costOf({ traceEvents }: { traceEvents: TraceEvent[] }, base: string): Cost {
  const whole = traceEvents
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ours = outermost(
    whole.filter((event) => {
      const url = event.args?.data?.url ?? event.args?.data?.fileName ?? '';
      return SCRIPT.test(event.name) && url.startsWith(base) && ALWAYS.test(url);
    }),
  );
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  // Of several pages that are open the one that was at work.
  const threads = Map.groupBy(
    outermost(whole.filter((event) => /RunTask$/.test(event.name) && mains.has(`${event.pid} ${event.tid}`))),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  const all = Math.max(0, ...[...threads.values()].map(sum));
  const forced = whole.filter(
    (event) => LAYOUT.test(event.name) && ours.some((script) => isInside(event, script)),
  );
  return {
    script: sum(ours),
    longest: Math.max(0, ...ours.map(({ dur = 0 }) => dur / 1000)),
    forced: forced.length,
    all,
  };
}

/** Events that lie in no other of them; expects them by their start. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  const last = new Map<string, TraceEvent>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    const before = last.get(thread);
    if (before && isInside(event, before)) continue;
    last.set(thread, event);
    kept.push(event);
  }
  return kept;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  if (inner.pid !== outer.pid || inner.tid !== outer.tid) return false;
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
}
