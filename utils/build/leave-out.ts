import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * A build step that leaves properties of data entries out of what is shipped. Samples (`hits`, `misses`,
 * `samples`) stand beside their patterns for people and tests and would double the always-on script.
 */
export function leaveOut(names: readonly string[]): Plugin {
  const unwanted = new Set(names);
  return {
    name: `taza:leave-out-${names.join('-')}`,
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/utils\/(?:data\/(?:bait|sites)|core\/bait)\//.test(id.replaceAll('\\', '/'))) return null;
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
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') {
        collect(child as Node, unwanted, cuts);
      }
    }
  }
}
