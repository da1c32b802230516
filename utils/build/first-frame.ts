import type { Plugin } from 'vite';

/** A module as far as its importers tell where it is needed. */
interface Graph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** What only the popup draws, and the tables of words: other pages, other readers need not load it. */
const APART = /\/popup\/[^/]+\.(?:tsx|css)$|\/locales\/(?:en|kk|ru)\.ts$/;
const START = /\/entrypoints\/popup\/main\.tsx$|\/locales\/(?:en|kk|ru)\.ts$/;
/** WXT's own, which every page imports and nothing is in: by itself it would be one file more to wait for. */
const EMPTY = /virtual:wxt-html-plugins$/;

/**
 * The name of the chunk for what the popup waits for and shares with other pages of ours: one file instead of a dozen,
 * each of which would be a wait for the disk before the first paint. What comes later, by `import()`, stays apart.
 */
export function firstFrame(id: string, graph: Graph): string | null {
  if (EMPTY.test(id)) return 'first';
  return !APART.test(id) && isAwaited(id, graph, new Set()) ? 'first' : null;
}

/** Whether a chain of plain imports leads from the popup's script, or from a table of words, to this module. */
function isAwaited(id: string, graph: Graph, seen: Set<string>): boolean {
  if (START.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isAwaited(importer, graph, seen)) ?? false;
}

/** Builds that chunk, for the pages of ours. */
export function oneFirstChunk(): Plugin {
  const codeSplitting = { groups: [{ name: firstFrame }] };
  return { name: 'taza:first-frame', outputOptions: (options) => ({ ...options, codeSplitting }) };
}
