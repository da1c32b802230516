import { globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ensureBuild } from '../harness/build.ts';
import { BUDGETS, type Budget } from '../repo/budgets.ts';

export interface Size {
  budget: Budget;
  /** Bytes as they lie in the folder, and after gzip. */
  bytes: number;
  gzip: number;
  isOver: boolean;
}

/** The parts of a built extension against their budgets. Throws where a part does not exist. */
export function measureSizes(folder: string): Size[] {
  return BUDGETS.map((budget) => {
    const { bytes, gzip } = measure(folder, budget.what);
    const isOver = bytes > budget.most || (budget.mostGzip !== undefined && gzip > budget.mostGzip);
    return { budget, bytes, gzip, isOver };
  });
}

export function sizesTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ budget: { name, most, mostGzip }, bytes, gzip, isOver }) => [
    name,
    kilobytes(bytes),
    kilobytes(most),
    kilobytes(gzip),
    mostGzip === undefined ? '' : kilobytes(mostGzip),
    isOver ? 'over' : '',
  ]);
  const head = ['KB', 'size', 'budget', 'gzip', 'budget', ''];
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(8))).join(''))
    .join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function measure(folder: string, what: Budget['what']): { bytes: number; gzip: number } {
  if (what === 'zip') {
    const bytes = zipSize(folder);
    return { bytes, gzip: bytes };
  }
  const files = 'file' in what ? [what.file] : pageScripts(folder, what.page);
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    bytes: sum(contents.map(({ length }) => length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

/** The scripts that a page loads before it can show anything: those it names and all they import statically. */
export function pageScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  );
  const found = new Set(named);
  // A set grows while it is walked, and what was added is walked too.
  for (const file of found) {
    const { module } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
    for (const { moduleRequest } of [
      ...module.staticImports,
      ...module.staticExports.flatMap(({ entries }) => entries),
    ]) {
      if (moduleRequest) found.add(posix.join(posix.dirname(file), moduleRequest.value));
    }
  }
  if (found.size === 0) throw new Error(`${page} loads no script.`);
  return [...found];
}

const ENTRY_OVERHEAD = 30 + 46;
const END_OF_ZIP = 22;

/** What a zip of the folder weighs: every file deflated, its name twice, the headers of the format. */
function zipSize(folder: string): number {
  const files = globSync('**', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const entries = files.map((file) => {
    return (
      deflateRawSync(readFileSync(join(folder, file)), { level: 9 }).length +
      2 * Buffer.byteLength(file) +
      ENTRY_OVERHEAD
    );
  });
  return sum(entries) + END_OF_ZIP;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

if (import.meta.main) {
  for (const browser of ['chrome', 'firefox'] as const) {
    const sizes = measureSizes(await ensureBuild({ browser, mode: 'production' }));
    process.stdout.write(`${browser}\n${sizesTable(sizes)}\n\n`);
    if (sizes.some(({ isOver }) => isOver)) process.exitCode = 1;
  }
}
