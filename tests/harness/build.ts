import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

export interface BuildTarget {
  browser: 'chrome' | 'firefox';
  mode: 'test' | 'production';
}

const underway = new Map<string, Promise<string>>();

/**
 * The folder of the built extension, built anew only when a source is newer than the last build.
 * The output of the build is in the error when it fails, and nowhere otherwise.
 */
export function ensureBuild({ browser, mode }: BuildTarget): Promise<string> {
  const name = `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  const building = underway.get(name) ?? buildIfStale(name, { browser, mode });
  underway.set(name, building);
  building.finally(() => underway.delete(name)).catch(() => {}); // The caller gets the failure.
  return building;
}

async function buildIfStale(name: string, { browser, mode }: BuildTarget): Promise<string> {
  const folder = join(ROOT, '.output', name);
  const stamp = join(ROOT, '.output', `.built-${name}`);
  const isBuilt = existsSync(join(folder, 'manifest.json')) && existsSync(stamp);
  if (isBuilt && statSync(stamp).mtimeMs >= newestSource()) return folder;
  const startedAt = new Date();
  await wxtBuild(['build', '-b', browser, ...(mode === 'production' ? [] : ['--mode', mode])]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`wxt built nothing in ${folder}.`);
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(stamp, '');
  // The start counts: a source saved during the build belongs to the next one.
  await utimes(stamp, startedAt, startedAt);
  return folder;
}

/** Folders count as well: their time changes when a file in them is removed or renamed. */
function newestSource(): number {
  return Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => newestIn(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

function wxtBuild(args: string[]): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest sets NODE_ENV=test for its workers; a build for real browsers must not notice.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  for (const name of Object.keys(env)) if (/^VITE/.test(name)) delete env[name];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [wxt, ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`wxt ${args.join(' ')} ended with code ${code}:\n${output}`));
    });
  });
}
