import type { Plugin } from 'vite';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const OUR_DATA = /\/utils\/(?:data\/(?:bait|sites)|core\/bait)\//;

/**
 * A build step that leaves properties of object literals out of what is shipped. Samples (`hits`, `misses`,
 * `samples`) stand beside their patterns for people and tests and would double the always-on script. `file` says
 * in which files.
 */
export function leaveOut(names: readonly string[], file: RegExp = OUR_DATA): Plugin {
  const unwanted = new Set(names);
  return {
    name: `taza:leave-out-${names.join('-')}`,
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!file.test(id.replaceAll('\\', '/'))) return null;
      const cuts: Node[] = [];
      collect(this.parse(code) as unknown as Node, unwanted, cuts);
      let out = code;
      for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
        // The comma after goes too; a last property leaves the comma before it, which is legal.
        const comma = /^\s*,/.exec(out.slice(end))?.[0].length ?? 0;
        out = out.slice(0, start) + out.slice(end + comma);
      }
      return { code: out, map: null };
    },
  };
}

function collect(node: Node, unwanted: ReadonlySet<string>, cuts: Node[]): void {
  if (node.type === 'Property' && unwanted.has(String((node.key as { name?: string }).name))) {
    cuts.push(node);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collect(child, unwanted, cuts);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
